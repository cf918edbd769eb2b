import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Read } from '../../../platform/db/handles.ts'

/**
 * The instant up to which everything is known now. It is now, unless a clock was set back: then it is that of the latest thing
 * that was written down, so that what was known before is known after.
 */
export async function knownUntil(read: Read): Promise<Temporal.Instant> {
  const last = (table: string, column: string) => sql`(select ${sql.ref(column)} from ${sql.table(table)}
    where organization_id = ${read.organizationId} order by id desc limit 1)`
  const { rows } = await sql<{ at: number | null }>`select (extract(epoch from greatest(${last('event', 'at')},
    ${last('request', 'captured_at')}, ${last('observation', 'recorded_at')})) * 1000)::float8 as at`.execute(read.db)
  return Temporal.Instant.fromEpochMilliseconds(Math.max(read.now.epochMilliseconds, Math.ceil(rows[0]?.at ?? 0)))
}
