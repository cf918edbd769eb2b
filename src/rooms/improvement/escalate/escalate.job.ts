/** Every day: an overdue step is told once to who has it and to who watches over all; a verification, on its day. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Job } from '../../../platform/http/room.ts'
import { organizationDay } from '../organization-day.ts'
import { escalate } from './escalate.ts'
import { remindVerifications } from './remind.ts'

export const escalateJob: Job = {
  name: 'improvement.escalate',
  // Before offices open in any of the Americas.
  every: '0 12 * * *',
  async run(write, _payload, tools) {
    const today = (await organizationDay(write)).toString()
    for (const id of await overdueSteps(write, today)) await escalate(write, tools, id, today)
    await remindVerifications(write, tools, today)
  },
}

/** Marks and returns the open ones whose step expired and nobody was told; a mark lasts until the next step. */
async function overdueSteps(write: Write, today: string): Promise<number[]> {
  const rows = await write.db
    .updateTable('nonconformity')
    .set({ escalated_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('closed_at', 'is', null)
    .where('step_due_on', '<', today)
    .where('escalated_at', 'is', null)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}
