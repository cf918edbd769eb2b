import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import { act, done, isRefusal, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { drafting } from '../drafting.ts'
import { decimal, optionalDecimal } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { mayDraft } from '../rights.ts'
import { params } from './studies.page.tsx'
import { answersOf, expectationsOf, studiesOf } from './studies.queries.ts'
import { addExpectation, removeExpectation } from './study.ts'
import { StudyView } from './study.view.tsx'
import { studyWords } from './words.ts'

const oneParams = params.extend({ study: identity() })
type OneAt = { params: z.output<typeof oneParams>; query: unknown }

export const studyPage = page({
  path: charterPaths.study(':charter', ':study'),
  permission: may.see,
  params: oneParams,
  async show(read, visit, { params: { charter: id, study: studyId } }: OneAt, form) {
    const charter = await charterById(read, id)
    const study = (await studiesOf(read, id)).find(one => one.id === studyId)
    if (!charter || !study) return missing
    const expectations = await expectationsOf(read, id, studyId)
    const answers = await answersOf(read, id)
    const drafts = await mayDraft(read, visit, charter)
    const body = <StudyView {...{ visit, form, study, expectations, answers, drafts }} />
    return charterScreen(visit, charter, { face: 'studies', title: study.source, body })
  },
  acts: {
    add: act({
      permission: may.draft,
      schema: expectationSchema,
      perform: (write, visit, draft, { params: { charter, study } }: OneAt) =>
        drafting(write, visit, charter, async () => {
          const refused = await addExpectation(write, visit, { charterId: charter, studyId: study }, draft)
          return refused ?? done(visit, charterPaths.study(charter, study), visit.words(studyWords).attributeAdded)
        }),
    }),
    remove: act({
      permission: may.draft,
      schema: () => z.object({ expectation: identity() }),
      perform: (write, visit, { expectation }, { params: { charter, study } }: OneAt) =>
        drafting(write, visit, charter, async () => {
          const refused = await removeExpectation(write, visit, { charterId: charter, studyId: study }, expectation)
          if (refused && isRefusal(refused)) return refused
          return refused ?? done(visit, charterPaths.study(charter, study), visit.words(studyWords).removed)
        }),
    }),
  },
})

function expectationSchema(visit: Visit) {
  const words = visit.words(studyWords)
  return z.object({
    attribute: text(words.missingAttribute, 200),
    importance: decimal(words.badScore, 1, 5),
    satisfaction: optionalDecimal(words.badScore, 1, 5),
  })
}
