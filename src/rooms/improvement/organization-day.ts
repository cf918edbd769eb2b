import type { Temporal } from 'temporal-polyfill'
import type { Read } from '../../platform/db/handles.ts'

/** Today where the organization is. */
export async function organizationDay(read: Read): Promise<Temporal.PlainDate> {
  const { time_zone: zone } = await read.db
    .selectFrom('organization')
    .select('time_zone')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  return read.now.toZonedDateTimeISO(zone).toPlainDate()
}
