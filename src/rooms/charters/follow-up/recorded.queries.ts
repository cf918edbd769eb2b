/** Since when the house follows a charter: one may be written down long after it began to bind. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Period } from '../../indicators/index.ts'

const recordedOn = sql<string>`(c.created_at at time zone o.time_zone)::date`

/** Charters that were written down here once the period had ended: what they missed in it is history, told and not pursued. */
export async function recordedAfter(read: Read, { endsOn }: Period): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    select c.id from charter c join organization o on o.id = c.organization_id
    where c.organization_id = ${read.organizationId} and ${recordedOn} > ${endsOn}::date`.execute(read.db)
  return new Set(rows.map(({ id }) => id))
}

/** The day on which a charter was written down here, `YYYY-MM-DD`. */
export async function dayRecorded(read: Read, charterId: number): Promise<string> {
  const { rows } = await sql<{ day: string }>`
    select ${recordedOn}::text as day from charter c join organization o on o.id = c.organization_id
    where c.organization_id = ${read.organizationId} and c.id = ${charterId}`.execute(read.db)
  return rows[0]!.day
}
