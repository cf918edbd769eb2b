/** Every day: what is overdue is told once to who has it and to who watches over all; a verification, on its day. */
import { sql } from 'kysely'
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
    for (const id of await newlyOverdue(write, day)) await escalate(write, tools, id, day)
    await remindVerifications(write, tools, day)
  },
}

/**
 * Marks and returns the open ones with a step or a plan that expired and was not told. The mark of a step lasts until the
 * next one; that of the plan, until it gets another date.
 */
async function newlyOverdue(write: Write, day: string): Promise<number[]> {
  const now = toDate(write.now)
  const step = sql`step_due_on < ${day}`
  const plan = sql`(state <> 'implemented' and due_on < ${day})`
  const { rows } = await sql<{ id: number }>`
    update nonconformity set
      escalated_at = case when ${step} then coalesce(escalated_at, ${now}) end,
      plan_escalated_at = case when ${plan} then coalesce(plan_escalated_at, ${now}) end
    where organization_id = ${write.organizationId} and closed_at is null and next_due_on < ${day}
      and ((${step} and escalated_at is null) or (${plan} and plan_escalated_at is null))
    returning id`.execute(write.db)
  return rows.map(({ id }) => id)
}
