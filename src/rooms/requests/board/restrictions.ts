/**
 * Filters that no ordered index serves: words of the text, what was referred to some units, what waits for a person.
 * Each is known in two ways. `holds` looks at one row, for walking from the newest when many rows hold; `drives` gathers
 * all that hold through an index of its own, for beginning there when few do.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Condition } from './filter.ts'

export interface Restriction {
  holds: Condition
  drives: Condition
  /** How many rows of the organization probably hold; above `FEW` it only matters that they are many. */
  likely: number
}

/** Up to this many rows, beginning at the restriction's own index costs less than walking. */
export const FEW = 5000

/**
 * A few are gathered first and then fetched by their key, whatever the planner believes: where statistics are not there yet it
 * would look at each row of the list against all that was gathered (30 s at 20,000 requests).
 */
const among = (rows: RawBuilder<unknown>, likely: number): Condition =>
  likely <= FEW ? sql<SqlBool>`request.id = any(array(${rows}))` : sql<SqlBool>`request.id in (${rows})`

async function countUpTo(read: Read, rows: RawBuilder<unknown>): Promise<number> {
  const counted = await sql<{ n: number }>`select count(*) as n from (${rows} limit ${FEW + 1}) counted`.execute(
    read.db,
  )
  return counted.rows[0]?.n ?? 0
}

/** What matches words, accents aside; undefined when the text has no word to look for. */
export async function textRestriction(read: Read, text: string): Promise<Restriction | undefined> {
  const query = sql`websearch_to_tsquery('spanish_plain', ${text})`
  const seen = await sql<{ words: string; likely: number }>`
    select ${query}::text as words, requests_likely(${query}) as likely`.execute(read.db)
  const { words, likely } = seen.rows[0]!
  if (words === '') return undefined
  const prepared = sql`${words}::tsquery`
  return {
    holds: sql<SqlBool>`request.search @@ ${prepared}`,
    drives: among(sql`select requests_matching(${prepared})`, likely),
    likely,
  }
}

/** What was ever referred to some units: all that their liaison may see. */
export async function referredRestriction(read: Read, unitIds: readonly number[]): Promise<Restriction> {
  const referrals = sql`select r.request_id from referral r
    where r.organization_id = ${read.organizationId} and r.unit_id = any(${unitIds})`
  const likely = await countUpTo(read, referrals)
  return {
    holds: sql<SqlBool>`exists (${referrals} and r.request_id = request.id)`,
    drives: among(referrals, likely),
    likely,
  }
}

/** What waits for a person: the step is of a position they hold, or it was referred to their unit and is not yet answered. */
export async function mineRestriction(
  read: Read,
  positionIds: readonly number[],
  unitIds: readonly number[],
): Promise<Restriction> {
  const stepIds = await stepsOf(read, positionIds)
  const referrals = sql`select r.request_id from referral r
    where r.organization_id = ${read.organizationId} and r.state = 'open' and r.unit_id = any(${unitIds})`
  const waiting = sql`select w.id from request w
    where w.organization_id = ${read.organizationId} and w.closed_at is null and w.step_id = any(${stepIds})`
  const all = sql`(${waiting} union all ${referrals})`
  const likely = await countUpTo(read, all)
  return {
    holds: sql<SqlBool>`(request.closed_at is null and
      (request.step_id = any(${stepIds}) or exists (${referrals} and r.request_id = request.id)))`,
    drives: sql<SqlBool>`(request.closed_at is null and ${among(all, likely)})`,
    likely,
  }
}

/** Steps, of any version of any procedure, that some positions do. */
async function stepsOf(read: Read, positionIds: readonly number[]): Promise<number[]> {
  if (positionIds.length === 0) return []
  const rows = await read.db
    .selectFrom('procedure_step')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('position_id', 'in', positionIds)
    .execute()
  return rows.map(row => row.id)
}
