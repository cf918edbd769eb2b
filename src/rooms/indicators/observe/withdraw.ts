import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'

/** Takes observations back, for a reason: they stay to be seen and count no more. @returns how many still stood */
export async function withdrawObservations(write: Write, ids: readonly number[], reason: string): Promise<number> {
  if (ids.length === 0) return 0
  const withdrawn = await write.db
    .updateTable('observation')
    .set({ withdrawn_at: toDate(write.now), withdrawn_by: write.actorId, withdrawal_reason: reason })
    .where('organization_id', '=', write.organizationId)
    .where('id', 'in', [...ids])
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of withdrawn)
    await write.event({ name: 'observation.withdrawn', subject: 'observation', subjectId: id, data: { reason } })
  return withdrawn.length
}
