import type { Read } from '../../../platform/db/handles.ts'
import type { StudyMethod } from '../vocabulary.ts'

export interface Study {
  id: number
  method: StudyMethod
  source: string
  carriedOutOn: string
  respondents: number | null
  population: number | null
  note: string
  expectations: number
}

export interface Expectation {
  id: number
  studyId: number
  attribute: string
  /** 1 (little) to 5 (most). */
  importance: number
  satisfaction: number | null
}

/** Studies of a charter, newest first. */
export async function studiesOf(read: Read, charterId: number): Promise<Study[]> {
  const rows = await read.db
    .selectFrom('expectation_study as s')
    .select([
      's.id',
      's.method',
      's.source',
      's.carried_out_on as carriedOutOn',
      's.respondents',
      's.population',
      's.note',
    ])
    .select(eb =>
      eb
        .selectFrom('expectation as e')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('e.organization_id', '=', 's.organization_id')
        .whereRef('e.study_id', '=', 's.id')
        .as('expectations'),
    )
    .where('s.organization_id', '=', read.organizationId)
    .where('s.charter_id', '=', charterId)
    .orderBy('s.carried_out_on', 'desc')
    .orderBy('s.id', 'desc')
    .execute()
  return rows as Study[]
}

/** What people expect, what matters most first; of one study when it is given. */
export async function expectationsOf(read: Read, charterId: number, studyId?: number): Promise<Expectation[]> {
  let query = read.db
    .selectFrom('expectation')
    .select(['id', 'study_id as studyId', 'attribute', 'importance', 'satisfaction'])
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .orderBy('importance', 'desc')
    .orderBy('id')
  if (studyId !== undefined) query = query.where('study_id', '=', studyId)
  return query.execute()
}

/** Codes of the commitments that answer each expectation, in versions that are not discarded. */
export async function answersOf(read: Read, charterId: number): Promise<Map<number, string[]>> {
  const rows = await read.db
    .selectFrom('commitment as k')
    .innerJoin('charter_version as v', j =>
      j.onRef('v.organization_id', '=', 'k.organization_id').onRef('v.id', '=', 'k.version_id'),
    )
    .select(['k.expectation_id as expectationId', 'k.code'])
    .distinct()
    .where('k.organization_id', '=', read.organizationId)
    .where('k.charter_id', '=', charterId)
    .where('k.expectation_id', 'is not', null)
    .where('v.state', '!=', 'discarded')
    .orderBy('k.code')
    .execute()
  const answers = new Map<number, string[]>()
  for (const { expectationId, code } of rows)
    if (expectationId !== null) answers.set(expectationId, [...(answers.get(expectationId) ?? []), code])
  return answers
}
