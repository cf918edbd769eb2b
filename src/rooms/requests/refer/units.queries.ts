import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

/** Units that attend requests, by name. */
export async function attendingUnits(read: Read): Promise<{ id: number; name: string }[]> {
  return read.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('attends_requests', '=', true)
    .where('active', '=', true)
    .orderBy(sql`plain(name)`)
    .execute()
}
