import type { Updateable } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import type { Database } from '../../../platform/db/tables.generated.ts'

/** Ends an action of a plan, done or cancelled. @returns false when somebody has ended it meanwhile */
export async function endAction(
  write: Write,
  nonconformityId: number,
  actionId: number,
  ending: Updateable<Database['corrective_action']>,
): Promise<boolean> {
  const { numUpdatedRows } = await write.db
    .updateTable('corrective_action')
    .set(ending)
    .where('organization_id', '=', write.organizationId)
    .where('nonconformity_id', '=', nonconformityId)
    .where('id', '=', actionId)
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
