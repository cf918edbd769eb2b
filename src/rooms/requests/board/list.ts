/** From what is asked in an address to a page of requests: who may see what, filters, place. */
import { type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'
import { unitsAnsweredBy } from '../walk/responsible.ts'
import { type Condition, conditionsOf } from './filter.ts'
import { readPlace, writePlace } from './place.ts'
import type { BoardQuery } from './query.ts'
import { mineRestriction, type Restriction, referredRestriction, textRestriction } from './restrictions.ts'
import {
  type Counted,
  countRows,
  isCountable,
  type Listing,
  type Order,
  PAGE,
  type RequestRow,
  rowsOf,
  type Start,
} from './rows.ts'

export interface Page {
  rows: RequestRow[]
  /** Folios of the main ones that rows of this page follow, by their identity. */
  mains: ReadonlyMap<number, string>
  order: Order
  /** The text asked for has no word to look for. */
  wordless?: boolean
  /** Places to continue from, for the addresses of the next and the previous page. */
  next?: string
  previous?: string
  /** Known only on the first page, and only when it is cheap to know. */
  counted?: Counted
}

/** What an address asks for, as this person may see it; undefined when the text asked for has no word to look for. */
export async function listingOf(read: Read, visit: Visit, query: BoardQuery): Promise<Listing | undefined> {
  const conditions = conditionsOf(read, visit.tenant.timeZone, query)
  let order: Order = query.order
  const restrictions: Restriction[] = []
  const seesAll = visit.can(may.seeAll)
  const units = seesAll && !query.mine ? [] : await unitsAnsweredBy(read, visit.person)
  const positions = visit.person?.positions.map(position => position.id) ?? []
  if (!seesAll) restrictions.push(await referredRestriction(read, units))
  // What a person may not do does not wait for them, although their unit is above the one that has it.
  if (query.mine)
    restrictions.push(
      await mineRestriction(read, visit.can(may.doStep) ? positions : [], visit.can(may.answer) ? units : []),
    )
  if (query.q) {
    const byFolio = await folioCondition(read, query.q)
    const byNumber = byFolio ? undefined : await originCondition(read, query.q)
    const byWords = byFolio || byNumber ? undefined : await textRestriction(read, query.q)
    if (byFolio) {
      conditions.push(byFolio)
      order = 'folio'
    } else if (byNumber) conditions.push(byNumber)
    else if (byWords) restrictions.push(byWords)
    else return undefined
  }
  return { conditions, restrictions, order, keysFirst: query.termino !== undefined && order === 'newest' }
}

/** A folio or its beginning, if some folio begins so; otherwise what was typed is words. */
async function folioCondition(read: Read, typed: string): Promise<Condition | undefined> {
  const start = typed.toUpperCase().replace(/\s+/g, '-')
  if (!/\d/.test(start) || !/^[A-Z0-9][A-Z0-9\-_/.]*$/.test(start)) return undefined
  const folio = sql`request.folio collate "C"`
  const condition = sql<SqlBool>`${folio} >= ${start} and ${folio} < ${`${start}\u{10FFFF}`}`
  const found = await sql`select from request
    where request.organization_id = ${read.organizationId} and ${condition} limit 1`.execute(read.db)
  return found.rows.length > 0 ? condition : undefined
}

/** The whole number that an imported request had where it came from; each source that was imported is one look at an index. */
async function originCondition(read: Read, typed: string): Promise<Condition | undefined> {
  const { rows } = await sql<{ id: number }>`select id from request
    where organization_id = ${read.organizationId} and external_id = ${typed.trim()} and external_source = any(array(
      select distinct source from import_run where organization_id = ${read.organizationId}))`.execute(read.db)
  return rows.length > 0 ? sql<SqlBool>`request.id in (${sql.join(rows.map(({ id }) => id))})` : undefined
}

export async function pageOf(read: Read, visit: Visit, query: BoardQuery): Promise<Page> {
  const listing = await listingOf(read, visit, query)
  if (!listing) return { rows: [], mains: new Map(), order: query.order, wordless: true }
  const start = startOf(query, listing.order)
  const found = await rowsOf(read, listing, start, PAGE + 1)
  const more = found.length > PAGE
  const rows = found.slice(0, PAGE)
  if (start?.direction === 'backward') rows.reverse()
  const placeOf = (row: RequestRow | undefined) => row && writePlace({ value: row.place, id: row.id })
  const isMore = {
    next: start?.direction === 'backward' || more,
    previous: start?.direction === 'backward' ? more : Boolean(start),
  }
  return {
    rows,
    mains: await foliosOfMains(read, rows),
    order: listing.order,
    next: isMore.next ? placeOf(rows.at(-1)) : undefined,
    previous: isMore.previous ? placeOf(rows[0]) : undefined,
    counted: start ? undefined : await countedOf(read, listing, rows.length, more),
  }
}

/** One statement for a page, and none for a page where no row follows another. */
async function foliosOfMains(read: Read, rows: readonly RequestRow[]): Promise<ReadonlyMap<number, string>> {
  const ids = rows.flatMap(({ merged_into_id: id }) => id ?? [])
  if (ids.length === 0) return new Map()
  const mains = await read.db
    .selectFrom('request')
    .select(['id', 'folio'])
    .where('organization_id', '=', read.organizationId)
    .where('id', 'in', ids)
    .execute()
  return new Map(mains.map(({ id, folio }) => [id, folio]))
}

/** Counted only when it costs little; above a thousand it only matters that there are many. */
async function countedOf(read: Read, listing: Listing, shown: number, more: boolean): Promise<Counted | undefined> {
  if (!more) return { count: shown, more: false }
  return isCountable(listing) ? countRows(read, listing, 1000) : undefined
}

function startOf(query: BoardQuery, order: Order): Start | undefined {
  const by = order === 'folio' ? 'folio' : 'instant'
  const after = readPlace(query.despues, by)
  if (after) return { place: after, direction: 'forward' }
  const before = readPlace(query.antes, by)
  return before && { place: before, direction: 'backward' }
}
