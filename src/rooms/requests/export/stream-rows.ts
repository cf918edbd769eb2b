/**
 * All the rows of a list, as the list orders them, some hundreds at a time through a cursor of the transaction: memory stays
 * the same however many there are, and nothing that happens meanwhile is half in.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { type Listing, type RequestRow, rowsQuery, wholly } from '../board/rows.ts'

export interface ExportedRow extends RequestRow {
  /** Instants at the clock of the organization, `YYYY-MM-DD HH:MM:SS`; PostgreSQL turns them faster than we could. */
  received_here: string
  due_here: string | null
  answered_here: string | null
  closed_here: string | null
  /** Folio of the one that it follows. */
  main_folio: string | null
  /** Only for who may see them. */
  description?: string
  requester_name?: string | null
  requester_email?: string | null
  requester_telephone?: string | null
}

const CHUNK = 500

/** Each chunk is a statement of its own: the limit of time is for finding rows, not for the person's line. */
export async function* streamRows(
  read: Read,
  listing: Listing,
  timeZone: string,
  personal: boolean,
): AsyncGenerator<ExportedRow> {
  const more = [...wallClock(timeZone), MAIN, ...(personal ? PERSONAL : [])]
  const query = rowsQuery({ conditions: wholly(listing), order: listing.order }, undefined, undefined, more)
  await sql`declare exported no scroll cursor for ${query}`.execute(read.db)
  for (;;) {
    const { rows } = await sql<ExportedRow>`fetch ${sql.lit(CHUNK)} from exported`.execute(read.db)
    yield* rows
    if (rows.length < CHUNK) break
  }
  await sql`close exported`.execute(read.db)
}

const wallClock = (timeZone: string): RawBuilder<unknown>[] =>
  ['received', 'due', 'answered', 'closed'].map(
    moment =>
      sql`to_char(${sql.ref(`request.${moment}_at`)} at time zone ${timeZone}, 'YYYY-MM-DD HH24:MI:SS')
        as ${sql.ref(`${moment}_here`)}`,
  )

const MAIN = sql`(select m.folio from request m where m.organization_id = request.organization_id
  and m.id = request.merged_into_id) as main_folio`

const ofRequester = (column: 'name' | 'email' | 'telephone'): RawBuilder<unknown> =>
  sql`(select ${sql.ref(`p.${column}`)} from requester p where p.organization_id = request.organization_id
    and p.request_id = request.id and request.identity = 'named') as ${sql.ref(`requester_${column}`)}`

/** Whoever asked to be protected is not written down, whoever takes the list away. */
const PERSONAL: RawBuilder<unknown>[] = [
  sql.ref('request.description'),
  ofRequester('name'),
  ofRequester('email'),
  ofRequester('telephone'),
]
