/** Every day: an overdue step is told once to who has it and to who watches over all; a verification, on its day. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Job } from '../../../platform/http/room.ts'
import { today } from '../../organization/index.ts'
import { escalate } from './escalate.ts'
import { remindVerifications } from './remind.ts'

export const escalateJob: Job = {
  name: 'improvement.escalate',
  // Before offices open in any of the Americas.
  every: '0 12 * * *',
  async run(write, _payload, tools) {
    const day = await today(write)
    for (const id of await overdueSteps(write, day)) await escalate(write, tools, id, day)
    await remindVerifications(write, tools, day)
  },
}

/** Marks and returns the open ones whose step expired and nobody was told; a mark lasts until the next step. */
async function overdueSteps(write: Write, day: string): Promise<number[]> {
  const rows = await write.db
    .updateTable('nonconformity')
    .set({ escalated_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('closed_at', 'is', null)
    .where('step_due_on', '<', day)
    .where('escalated_at', 'is', null)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}
