/** Reads one page of the list by key: its cost is the page's, wherever in the list it stands and however long the list is. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Channel, Identity, Kind, State } from '../vocabulary.ts'
import { type Condition, every } from './filter.ts'
import type { Place } from './place.ts'
import { FEW, type Following, type Restriction, WALK } from './restrictions.ts'

export const PAGE = 50

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
  /** The one that it follows, being the same matter. */
  merged_into_id: number | null
  /** The value that the list is ordered by, whole. */
  place: string
}

const COLUMNS = [
  ...['id', 'folio', 'kind', 'channel', 'state', 'identity', 'summary', 'address', 'service_id', 'unit_id'],
  ...[
    'neighbourhood_id',
    'step_id',
    'received_at',
    'due_at',
    'warn_at',
    'answered_at',
    'closed_at',
    'outcome',
    'merged_into_id',
  ],
].map(column => sql.ref(`request.${column}`))

/** Newest or soonest first; folios, which are looked for by their beginning, the highest first. */
export type Order = 'newest' | 'due' | 'folio'

export interface Listing {
  conditions: readonly Condition[]
  restrictions: readonly Restriction[]
  order: Order
  /** No index gives the order asked, but one knows all that is asked. */
  keysFirst?: boolean
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
  if (!rarest) return (await (listing.keysFirst ? pageQuery : rowsQuery)(listing, start, limit).execute(read.db)).rows
  const conditions = [...listing.conditions, ...others.map(other => other.holds)]
  const follows = listing.order === 'newest' ? rarest.follows : undefined
  if (follows && !follows.afterWalk) {
    const rows = await followed(read, { ...listing, conditions }, follows, start, limit)
    if (rows.length >= limit || !follows.nearest) return rows
  } else if (rarest.likely > FEW) {
    const walked = await walk(read, listing, start, limit)
    if (walked.length >= limit || (await isExhausted(read, listing, start))) return walked
    if (follows) return followed(read, { ...listing, conditions }, follows, start, limit)
  }
  const driven = { ...listing, conditions: [...conditions, rarest.drives] }
  return (await rowsQuery(driven, start, limit).execute(read.db)).rows
}

/** A page is known by its keys before its rows are looked at: an index that knows all that is asked never looks at the others. */
function pageQuery(listing: Listing, start: Start | undefined, limit: number): RawBuilder<RequestRow> {
  const { column, way } = ordering(listing.order, start?.direction ?? 'forward')
  const all = start ? [...listing.conditions, beyond(listing.order, start)] : listing.conditions
  return sql<RequestRow>`select ${sql.join([...COLUMNS, sql`${column}::text as place`])}
    from (select request.organization_id, request.id, ${column} as key from request where ${every(all)}
      order by ${column} ${way}, request.id ${way} limit ${limit}) page
    join request on request.organization_id = page.organization_id and request.id = page.id
    order by page.key ${way}, page.id ${way}`
}

/** Rows of a restriction one after another, in the order of the list, until the page is full. */
async function followed(
  read: Read,
  { conditions, order }: Pick<Listing, 'conditions' | 'order'>,
  follows: Following,
  start: Start | undefined,
  limit: number,
): Promise<RequestRow[]> {
  const { way, ascending } = ordering(order, start?.direction ?? 'forward')
  const all = start ? [...conditions, beyond(order, start)] : conditions
  const rows = follows.rows({ ascending, from: start?.place.value })
  const ordered = follows.unsaid ? sql`` : sql`order by following.received_at ${way}, following.id ${way}`
  // `offset 0` keeps the look at each row inside the loop, so that the loop may stop.
  const { rows: found } = await sql<RequestRow>`
    select ${sql.join([...COLUMNS, sql`request.received_at::text as place`])} from (${rows}) following
    cross join lateral (select * from request where request.id = following.id and ${every(all)} offset 0) request
    ${ordered} limit ${limit}`.execute(read.db)
  return found
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
