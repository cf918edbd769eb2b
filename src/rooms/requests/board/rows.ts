/** Reads one page of the list by key: its cost is the page's, wherever in the list it stands and however long the list is. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Channel, Identity, Kind, State } from '../vocabulary.ts'
import { type Condition, every } from './filter.ts'
import type { Place } from './place.ts'
import { FEW, type Restriction } from './restrictions.ts'

export const PAGE = 50

/** Rows looked at one by one before the list begins at a restriction's own index instead. */
const WALK = 20_000

export interface RequestRow {
  id: number
  folio: string
  kind: Kind
  channel: Channel
  state: State
  identity: Identity
  summary: string
  address: string
  service_id: number | null
  unit_id: number | null
  neighbourhood_id: number | null
  step_id: number | null
  received_at: Date
  due_at: Date | null
  warn_at: Date | null
  answered_at: Date | null
  closed_at: Date | null
  outcome: string | null
  /** The value that the list is ordered by, whole. */
  place: string
}

const COLUMNS = [
  ...['id', 'folio', 'kind', 'channel', 'state', 'identity', 'summary', 'address', 'service_id', 'unit_id'],
  ...['neighbourhood_id', 'step_id', 'received_at', 'due_at', 'warn_at', 'answered_at', 'closed_at', 'outcome'],
].map(column => sql.ref(`request.${column}`))

/** Newest or soonest first; folios, which are looked for by their beginning, the highest first. */
export type Order = 'newest' | 'due' | 'folio'

export interface Listing {
  conditions: readonly Condition[]
  restrictions: readonly Restriction[]
  order: Order
}

export type Direction = 'forward' | 'backward'

/** Where in the list to go on, and which way. */
export interface Start {
  place: Place
  direction: Direction
}

const KEYS = {
  newest: { column: sql`request.received_at`, type: sql`timestamptz` },
  due: { column: sql`request.due_order`, type: sql`timestamptz` },
  folio: { column: sql`request.folio collate "C"`, type: sql`text` },
} as const

const ordering = (order: Order, direction: Direction) => {
  const ascending = (order === 'due') === (direction === 'forward')
  return { ...KEYS[order], ascending, way: sql.raw(ascending ? 'asc' : 'desc') }
}

function beyond(order: Order, { place, direction }: Start): Condition {
  const { column, type, ascending } = ordering(order, direction)
  return sql<SqlBool>`(${column}, request.id) ${sql.raw(ascending ? '>' : '<')} (${place.value}::${type}, ${place.id})`
}

/** The query of a list in its order; `more` are columns wanted besides those of a row. */
export function rowsQuery(
  { conditions, order }: Pick<Listing, 'conditions' | 'order'>,
  start: Start | undefined,
  limit: number | undefined,
  more: RawBuilder<unknown>[] = [],
): RawBuilder<RequestRow> {
  const { column, way } = ordering(order, start?.direction ?? 'forward')
  const all = start ? [...conditions, beyond(order, start)] : conditions
  return sql<RequestRow>`select ${sql.join([...COLUMNS, sql`${column}::text as place`, ...more])}
    from request where ${every(all)}
    order by ${column} ${way}, request.id ${way}
    ${limit === undefined ? sql`` : sql`limit ${limit}`}`
}

/** The first `limit` rows of a list from `start` on, nearest first. */
export async function rowsOf(
  read: Read,
  listing: Listing,
  start: Start | undefined,
  limit: number,
): Promise<RequestRow[]> {
  const [rarest, ...others] = listing.restrictions.toSorted((a, b) => a.likely - b.likely)
  if (!rarest) return (await rowsQuery(listing, start, limit).execute(read.db)).rows
  const driven = { ...listing, conditions: [...listing.conditions, rarest.drives, ...others.map(o => o.holds)] }
  if (rarest.likely <= FEW) return (await rowsQuery(driven, start, limit).execute(read.db)).rows
  const walked = await walk(read, listing, start, limit)
  if (walked.length >= limit || (await isExhausted(read, listing, start))) return walked
  return (await rowsQuery(driven, start, limit).execute(read.db)).rows
}

/** What holds among the nearest `WALK` rows: enough when many rows hold. */
async function walk(read: Read, listing: Listing, start: Start | undefined, limit: number): Promise<RequestRow[]> {
  const near = rowsQuery(listing, start, WALK, [sql.ref('request.search'), sql.ref('request.due_order')])
  const holds = every(listing.restrictions.map(restriction => restriction.holds))
  const { column, way } = ordering(listing.order, start?.direction ?? 'forward')
  const { rows } = await sql<RequestRow>`select ${sql.join([...COLUMNS, sql.ref('request.place')])}
    from (${near}) request where ${holds}
    order by ${column} ${way}, request.id ${way} limit ${limit}`.execute(read.db)
  return rows
}

/** True when the walk has seen all there is. */
async function isExhausted(read: Read, listing: Listing, start: Start | undefined): Promise<boolean> {
  const all = start ? [...listing.conditions, beyond(listing.order, start)] : listing.conditions
  const next = await sql`select from request where ${every(all)} offset ${WALK} limit 1`.execute(read.db)
  return next.rows.length === 0
}

export interface Counted {
  count: number
  /** There are more than were counted. */
  more: boolean
}

/** How many rows a list has, counted up to `most`. */
export async function countRows(read: Read, listing: Listing, most: number): Promise<Counted> {
  const all = every(wholly(listing))
  const { rows } = await sql<{ n: number }>`select count(*) as n from
    (select from request where ${all} limit ${most + 1}) counted`.execute(read.db)
  const n = rows[0]?.n ?? 0
  return { count: Math.min(n, most), more: n > most }
}

/** Conditions and restrictions of a list that will be read to its end. */
export const wholly = ({ conditions, restrictions }: Listing): Condition[] => [
  ...conditions,
  ...restrictions.map(restriction => (restriction.likely <= FEW ? restriction.drives : restriction.holds)),
]

/** The count is cheap where one index knows it without looking at rows: one filter, no restriction. */
export const isCountable = ({ conditions, restrictions }: Listing): boolean =>
  restrictions.length === 0 && conditions.length <= 2
