import { z } from 'zod'
import { optionalText, text } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { drafting } from '../drafting.ts'
import { optionalDecimal, pastDay } from '../fields.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { charterById } from '../read/charter.queries.ts'
import { mayDraft } from '../rights.ts'
import { STUDY_METHODS } from '../vocabulary.ts'
import { type At, params } from './studies.page.tsx'
import { addStudy } from './study.ts'
import { StudyForm } from './study-form.view.tsx'
import { studyWords } from './words.ts'

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

function studySchema(visit: Visit) {
  const words = visit.words(studyWords)
  const people = optionalDecimal(words.badNumber, 1, 100_000_000).refine(
    count => count === null || Number.isInteger(count),
    words.badNumber,
  )
  return z.object({
    method: z.enum(STUDY_METHODS, { error: words.missingMethod }),
    source: text(words.missingSource, 500),
    carriedOutOn: pastDay(visit),
    respondents: people,
    population: people,
    note: optionalText(4000),
  })
}
