import type { Read } from '../../platform/db/handles.ts'
import { dayAt } from '../../platform/words/moments.ts'

/** The day it is at the organization, `YYYY-MM-DD`; where there is a visit, it knows it. */
export async function today(read: Read): Promise<string> {
  const { time_zone: timeZone } = await read.db
    .selectFrom('organization')
    .select('time_zone')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  return dayAt(timeZone, read.now)
}
