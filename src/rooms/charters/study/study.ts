/** What people expect of a service, and how we know: studies are added over time, none replaces another. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { StudyMethod } from '../vocabulary.ts'
import { answersOf, expectationsOf, studiesOf } from './studies.queries.ts'
import { studyWords } from './words.ts'

export interface StudyForm {
  method: StudyMethod
  source: string
  carriedOutOn: string
  respondents: number | null
  population: number | null
  note: string
}

export async function addStudy(
  write: Write,
  visit: Visit,
  charterId: number,
  draft: StudyForm,
): Promise<number | Refusal> {
  const words = visit.words(studyWords)
  if (draft.respondents !== null && draft.population !== null && draft.respondents > draft.population)
    return refuse({ respondents: words.moreThanAll })
  const { id } = await write.db
    .insertInto('expectation_study')
    .values({
      organization_id: write.organizationId,
      charter_id: charterId,
      method: draft.method,
      source: draft.source,
      carried_out_on: draft.carriedOutOn,
      respondents: draft.respondents,
      population: draft.population,
      note: draft.note,
      created_by: write.actorId,
      created_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const data = { what: draft.source, method: draft.method }
  await write.event({ name: 'charter.studied', subject: 'charter', subjectId: charterId, data })
  return id
}

export interface ExpectationForm {
  attribute: string
  importance: number
  satisfaction: number | null
}

export async function addExpectation(
  write: Write,
  visit: Visit,
  of: { charterId: number; studyId: number },
  draft: ExpectationForm,
): Promise<Refusal | Missing | undefined> {
  const study = (await studiesOf(write, of.charterId)).find(({ id }) => id === of.studyId)
  if (!study) return missing
  const known = await expectationsOf(write, of.charterId, of.studyId)
  const plain = (text: string) => text.toLocaleLowerCase('es')
  if (known.some(({ attribute }) => plain(attribute) === plain(draft.attribute)))
    return refuse({ attribute: visit.words(studyWords).repeated })
  await write.db
    .insertInto('expectation')
    .values({
      organization_id: write.organizationId,
      study_id: of.studyId,
      charter_id: of.charterId,
      ...draft,
      created_at: toDate(write.now),
    })
    .execute()
  return undefined
}

/** One that a commitment answers stays: the promise stands on it. */
export async function removeExpectation(
  write: Write,
  visit: Visit,
  of: { charterId: number; studyId: number },
  expectationId: number,
): Promise<Refusal | Missing | undefined> {
  const answers = (await answersOf(write, of.charterId)).get(expectationId)
  if (answers) return refuse({ '': visit.words(studyWords).answered(answers.join(', ')) })
  const { numDeletedRows } = await write.db
    .deleteFrom('expectation')
    .where('organization_id', '=', write.organizationId)
    .where('charter_id', '=', of.charterId)
    .where('study_id', '=', of.studyId)
    .where('id', '=', expectationId)
    .executeTakeFirst()
  return numDeletedRows > 0n ? undefined : missing
}
