import { buffer } from 'node:stream/consumers'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'

/** A sheet that this person brought; those of others, and other files, do not exist here. */
export async function keptSheet(read: Read, visit: Visit, id: number) {
  const row = await read.db
    .selectFrom('file')
    .select(['sha256', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .where('created_by', '=', visit.person?.accountId ?? 0)
    .executeTakeFirst()
  const store = visit.tools.files(read.organizationId)
  if (!row || !(await store.has(row.sha256))) return undefined
  return { name: row.name, content: await buffer((await store.open(row.sha256)).stream) }
}
