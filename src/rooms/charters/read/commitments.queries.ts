import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Of } from '../../../platform/db/lists.ts'
import type { Comparator, Target } from '../../indicators/index.ts'

/** One promise as its version says it; `target` is null while a draft has not said it. */
export interface Commitment {
  id: number
  /** C1, C2…: the same promise across versions. */
  code: string
  expectationId: number | null
  attribute: string
  statement: string
  indicatorId: number | null
  target: Target | null
  population: string
  remedy: string
  complaintChannel: string
  validFrom: string | null
  validTo: string | null
}

interface TargetRow {
  comparator: string | null
  target: number | null
  target_upper: number | null
}

/** Comparator and target of a row, or null when one of the two is missing. */
export function targetOf({ comparator, target, target_upper }: TargetRow): Target | null {
  if (comparator === null || target === null) return null
  const known = { comparator: comparator as Comparator, target }
  return target_upper === null ? known : { ...known, upper: target_upper }
}

/** As the database gives it. */
export type CommitmentRow = Omit<Commitment, 'target'> & TargetRow

/** The promises of a version, in its order, for a subselect or by themselves. */
export const commitmentRows = (organizationId: Of, versionId: Of) => sql<CommitmentRow>`
  select k.id, k.code, k.expectation_id as "expectationId", k.attribute, k.statement, k.indicator_id as "indicatorId",
    k.comparator, k.target, k.target_upper, k.population, k.remedy, k.complaint_channel as "complaintChannel",
    k.valid_from as "validFrom", k.valid_to as "validTo"
  from commitment k where k.organization_id = ${organizationId} and k.version_id = ${versionId}
  order by k.place, k.id`

export function commitmentOf({ comparator, target, target_upper, ...row }: CommitmentRow): Commitment {
  return { ...row, target: targetOf({ comparator, target, target_upper }) }
}

/** The promises of a version, in its order. */
export async function commitmentsOf(read: Read, versionId: number): Promise<Commitment[]> {
  const { rows } = await commitmentRows(read.organizationId, versionId).execute(read.db)
  return rows.map(commitmentOf)
}

/** Indicators that a version follows, in its order. */
export async function indicatorIdsOf(read: Read, versionId: number): Promise<number[]> {
  const rows = await read.db
    .selectFrom('charter_indicator')
    .select('indicator_id')
    .where('organization_id', '=', read.organizationId)
    .where('version_id', '=', versionId)
    .orderBy('place')
    .execute()
  return rows.map(row => row.indicator_id)
}
