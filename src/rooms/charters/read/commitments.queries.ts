import type { Read } from '../../../platform/db/handles.ts'
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

/** The promises of a version, in its order. */
export async function commitmentsOf(read: Read, versionId: number): Promise<Commitment[]> {
  const rows = await read.db
    .selectFrom('commitment')
    .selectAll()
    .where('organization_id', '=', read.organizationId)
    .where('version_id', '=', versionId)
    .orderBy('place')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    code: row.code,
    expectationId: row.expectation_id,
    attribute: row.attribute,
    statement: row.statement,
    indicatorId: row.indicator_id,
    target: targetOf(row),
    population: row.population,
    remedy: row.remedy,
    complaintChannel: row.complaint_channel,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }))
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
