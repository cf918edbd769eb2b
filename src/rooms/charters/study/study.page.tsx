import { z } from 'zod'
import { identity, optionalText, text } from '../../../platform/http/fields.ts'
import { act, isRefusal, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { done, drafting } from '../drafting.ts'
import { decimal, optionalDecimal, pastDay } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { mayDraft } from '../rights.ts'
import { STUDY_METHODS } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { answersOf, expectationsOf, studiesOf } from './studies.queries.ts'
import { addExpectation, addStudy, removeExpectation } from './study.ts'
import { StudiesView, StudyForm, StudyView } from './study.view.tsx'
import { studyWords } from './words.ts'

const params = z.object({ charter: identity() })
type At = { params: z.output<typeof params>; query: unknown }
const oneParams = params.extend({ study: identity() })
type OneAt = { params: z.output<typeof oneParams>; query: unknown }

export const studiesPage = page({
  path: charterPaths.studies(':charter'),
  permission: may.see,
  params,
  async show(read, visit, { params: { charter: id } }: At) {
    const charter = await charterById(read, id)
    if (!charter) return missing
    const studies = await studiesOf(read, id)
    const expectations = await expectationsOf(read, id)
    const answers = await answersOf(read, id)
    const actions = (await mayDraft(read, visit, charter)) && (
      <ButtonLink to={visit.url(charterPaths.newStudy(id))} icon="plus">
        {visit.words(studyWords).add}
      </ButtonLink>
    )
    const body = <StudiesView visit={visit} charterId={id} {...{ studies, expectations, answers }} />
    return charterScreen(visit, charter, { face: 'studies', actions, body })
  },
})

export const newStudyPage = page({
  path: charterPaths.newStudy(':charter'),
  permission: may.draft,
  params,
  async show(read, visit, { params: { charter: id } }: At, form) {
    const charter = await charterById(read, id)
    if (!charter || !(await mayDraft(read, visit, charter))) return missing
    const title = visit.words(studyWords).add
    return charterScreen(visit, charter, { face: 'studies', title, body: <StudyForm visit={visit} form={form} /> })
  },
  acts: {
    submit: act({
      schema: studySchema,
      perform: (write, visit, draft, { params: { charter } }: At) =>
        drafting(write, visit, charter, async () => {
          const added = await addStudy(write, visit, charter, draft)
          if (typeof added !== 'number') return added
          return done(visit, charterPaths.study(charter, added), visit.words(studyWords).added)
        }),
    }),
  },
})

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

function studySchema(visit: Visit) {
  const words = visit.words(studyWords)
  const { long } = visit.words(nouns)
  const people = optionalDecimal(words.badNumber, 1, 100_000_000).refine(
    count => count === null || Number.isInteger(count),
    words.badNumber,
  )
  return z.object({
    method: z.enum(STUDY_METHODS, { error: words.missingMethod }),
    source: text(words.missingSource, 500, long),
    carriedOutOn: pastDay(visit),
    respondents: people,
    population: people,
    note: optionalText(4000, long),
  })
}

function expectationSchema(visit: Visit) {
  const words = visit.words(studyWords)
  return z.object({
    attribute: text(words.missingAttribute, 200, visit.words(nouns).long),
    importance: decimal(words.badScore, 1, 5),
    satisfaction: optionalDecimal(words.badScore, 1, 5),
  })
}
