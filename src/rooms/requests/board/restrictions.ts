/**
 * Filters that no ordered index of requests serves: words of the text, what was referred to some units, what waits for a person.
 * Each is known in several ways. `holds` looks at one row, for walking from the newest when many rows hold; `drives` gathers
 * all that hold through an index of its own, for beginning there when few do; `follows` gives them in the order of the list,
 * so that a page costs no more than a page.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Condition } from './filter.ts'

/** Where to go on, and which way: from the newest (`desc`) or back towards it. */
export interface Way {
  ascending: boolean
  /** The instant of the row where a page ended. */
  from: string | undefined
}

export interface Following {
  /** Rows `(id, received_at)` in the order of the list. */
  rows(way: Way): RawBuilder<unknown>
  /** The rows come in order, and the planner cannot know: it must not sort them, or it would gather them all. */
  unsaid?: boolean
  /** Only the nearest ones: a page that they do not fill is looked for otherwise. */
  nearest?: boolean
  /** When many hold, walking finds a page sooner. */
  afterWalk?: boolean
}

export interface Restriction {
  holds: Condition
  drives: Condition
  /** In the order of the newest. */
  follows?: Following
  /** How many rows of the organization probably hold; above `FEW` it only matters that they are many. */
  likely: number
}

/** Up to this many rows, beginning at the restriction's own index costs less than walking. */
export const FEW = 5000

/** Rows looked at one by one before a page is looked for otherwise. */
export const WALK = 20_000

/** Up to this many rows, gathering all that match costs less than reading the text index period by period. */
const HANDFUL = 300

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

const direction = ({ ascending }: Way) => sql.raw(ascending ? 'asc' : 'desc')

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
    follows:
      likely > HANDFUL
        ? { rows: way => byPeriod(read, prepared, way), unsaid: true, afterWalk: likely > FEW }
        : undefined,
    likely,
  }
}

/** The text index, thirty days after thirty days: the page that reads from it stops when it is full. */
function byPeriod(read: Read, prepared: RawBuilder<unknown>, way: Way): RawBuilder<unknown> {
  const end = (newest: boolean) => sql`thirty_days((select received_at from request
    where organization_id = ${read.organizationId}
    order by received_at ${sql.raw(newest ? 'desc' : 'asc')}, id ${sql.raw(newest ? 'desc' : 'asc')} limit 1))`
  const begin = way.from === undefined ? end(!way.ascending) : sql`thirty_days(${way.from}::timestamptz)`
  const step = sql.lit(way.ascending ? 1 : -1)
  return sql`select matching.id, matching.received_at
    from generate_series(${begin}, ${end(way.ascending)}, ${step}) period
    cross join lateral (select id, received_at from requests_matching_in(${prepared}, period)
      order by received_at ${direction(way)}, id ${direction(way)}) matching`
}

/** What was ever referred to some units: all that their liaison may see. */
export async function referredRestriction(read: Read, unitIds: readonly number[]): Promise<Restriction> {
  const referrals = sql`select r.request_id from referral r
    where r.organization_id = ${read.organizationId} and r.unit_id = any(${unitIds})`
  const likely = await countUpTo(read, referrals)
  const inOrder = unitIds.length === 1 || likely <= FEW
  return {
    holds: sql<SqlBool>`exists (${referrals} and r.request_id = request.id)`,
    drives: among(referrals, likely),
    follows: inOrder ? { rows: way => referredInOrder(read, unitIds, way), nearest: likely > FEW } : undefined,
    likely,
  }
}

/** Of one unit, the index gives them in order; of several, they are few enough to sort. */
function referredInOrder(read: Read, unitIds: readonly number[], way: Way): RawBuilder<unknown> {
  const [only] = unitIds
  const units = unitIds.length === 1 ? sql`r.unit_id = ${only}` : sql`r.unit_id = any(${unitIds})`
  const compare = sql.raw(way.ascending ? '>=' : '<=')
  const from = way.from === undefined ? sql`true` : sql`r.request_received_at ${compare} ${way.from}::timestamptz`
  return sql`select distinct r.request_received_at as received_at, r.request_id as id from referral r
    where r.organization_id = ${read.organizationId} and ${units} and ${from}
    order by r.request_received_at ${direction(way)}, r.request_id ${direction(way)} limit ${WALK}`
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
    follows: {
      rows: way => sql`select id, received_at from (
        select w.id, w.received_at from request w
          where w.organization_id = ${read.organizationId} and w.closed_at is null and w.step_id = any(${stepIds})
        union all select distinct w.id, w.received_at from referral r
          join request w on w.organization_id = r.organization_id and w.id = r.request_id and w.closed_at is null
          where r.organization_id = ${read.organizationId} and r.state = 'open' and r.unit_id = any(${unitIds})
            and (w.step_id = any(${stepIds})) is not true) waiting
      order by received_at ${direction(way)}, id ${direction(way)}`,
    },
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
