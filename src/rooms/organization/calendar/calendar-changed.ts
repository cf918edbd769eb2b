import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'

/** Every process reads the calendar again, and the terms still open are counted again, both dates kept. */
export async function calendarChanged(write: Write): Promise<void> {
  await sql`update organization set calendar_version = calendar_version + 1 where id = ${write.organizationId}`.execute(
    write.db,
  )
  await write.job('requests.recount-terms', {}, { key: `recount-terms:${write.organizationId}` })
}
