/** What a kept file would bring, before anything is brought. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { CsvUnreadable } from '../../../platform/sheets/csv.ts'
import { openCsv } from '../../../platform/sheets/csv-reader.ts'
import type { ObservationDraft } from '../observe/observe.ts'
import { observedServices } from '../read/places.ts'
import { type BadRow, NEEDED, rowReader } from './read-rows.ts'

export const MOST_ROWS = 20_000

export interface Review {
  /** Not there yet. */
  fresh: ObservationDraft[]
  repeated: number
  bad: BadRow[]
}

export type Unread = { unread: 'no-file' | 'unreadable' | 'too-many' } | { missing: string[] }

/** Reads a file that was kept (`file` row) as observations of a system. */
export async function reviewFile(read: Read, visit: Visit, fileId: number, origin: string): Promise<Review | Unread> {
  const file = await read.db
    .selectFrom('file')
    .select('sha256')
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', fileId)
    .where('created_by', '=', visit.person?.accountId ?? 0)
    .executeTakeFirst()
  if (!file) return { unread: 'no-file' }
  try {
    const { stream } = await visit.tools.files(read.organizationId).open(file.sha256)
    return await reviewRows(read, visit, stream, origin)
  } catch (error) {
    if (error instanceof CsvUnreadable) return { unread: 'unreadable' }
    throw error
  }
}

async function reviewRows(
  read: Read,
  visit: Visit,
  stream: AsyncIterable<Uint8Array>,
  origin: string,
): Promise<Review | Unread> {
  const table = await openCsv(stream)
  const missing = NEEDED.filter(column => !table.header.includes(column))
  if (missing.length > 0) return { missing }
  const services = new Map((await observedServices(read, visit)).map(({ code, ...service }) => [code, service]))
  const readRow = rowReader({ timeZone: visit.tenant.timeZone, now: visit.now, origin, services })
  const drafts: ObservationDraft[] = []
  const bad: BadRow[] = []
  for await (const row of table.rows) {
    const found = readRow(row)
    if ('problem' in found) bad.push(found)
    else drafts.push(found)
    if (drafts.length + bad.length > MOST_ROWS) return { unread: 'too-many' }
  }
  const there = await alreadyThere(read, origin, drafts)
  const fresh = drafts.filter(({ externalId }) => !there.has(externalId!))
  return { fresh, repeated: drafts.length - fresh.length, bad }
}

async function alreadyThere(read: Read, origin: string, drafts: readonly ObservationDraft[]): Promise<Set<string>> {
  const ids = drafts.map(({ externalId }) => externalId!)
  const { rows } = await sql<{ id: string }>`select external_id as id from observation
    where organization_id = ${read.organizationId} and external_source = ${origin} and external_id = any(${ids}::text[])`.execute(
    read.db,
  )
  return new Set(rows.map(({ id }) => id))
}
