import type { Read } from '../../../platform/db/handles.ts'
import type { Period } from '../../indicators/index.ts'

/** Whether the report of a charter for a period was signed. */
export async function isReported(read: Read, charterId: number, { startsOn }: Period): Promise<boolean> {
  const row = await read.db
    .selectFrom('charter_report')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .where('starts_on', '=', startsOn)
    .where('state', '!=', 'draft')
    .executeTakeFirst()
  return row !== undefined
}
