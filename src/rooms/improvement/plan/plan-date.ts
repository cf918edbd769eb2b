import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { STEP_DAYS } from '../vocabulary.ts'
import { inDays } from '../walk/on-case.ts'

/**
 * While a plan is carried out its step is due when the next of its open actions is; once they are done, some days remain to
 * say that it is finished. A new date may be told again when it expires.
 */
export async function followPlan(write: Write, visit: Visit, nonconformityId: number): Promise<void> {
  await sql`
    update nonconformity n set step_due_on = next.day,
      escalated_at = case when n.step_due_on = next.day then n.escalated_at end
    from (select coalesce(min(due_on), ${inDays(visit, STEP_DAYS.planned)}::date) as day from corrective_action
      where organization_id = ${write.organizationId} and nonconformity_id = ${nonconformityId}
        and done_at is null and cancelled_at is null) next
    where n.organization_id = ${write.organizationId} and n.id = ${nonconformityId} and n.state = 'planned'`.execute(
    write.db,
  )
}
