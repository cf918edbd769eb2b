import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { all } from '../browse/rows.queries.ts'
import type { Condition } from '../visible.ts'
import type { OpenState } from '../vocabulary.ts'

export interface OverdueRow {
  id: number
  folio: string
  title: string
  state: OpenState
  unit: string
  /** Positions that have the present step; null when nobody was named for it. */
  who: string | null
  nextDueOn: string
  stepDueOn: string
  /** Calendar days. */
  daysLate: number
}

/** The latest first. The step is of those with actions still to do, of who verifies, or of who answers for the case. */
export async function overdueRows(
  read: Read,
  conditions: readonly Condition[],
  today: string,
  limit: number,
): Promise<OverdueRow[]> {
  const { rows } = await sql<OverdueRow>`
    select nonconformity.id, folio, title, state, u.name as unit, next_due_on as "nextDueOn", step_due_on as "stepDueOn",
      ${today}::date - next_due_on as "daysLate",
      (select string_agg(p.name, ', ' order by p.name) from position p
        where p.organization_id = nonconformity.organization_id and p.id in (
          select a.position_id from corrective_action a where a.organization_id = nonconformity.organization_id
            and a.nonconformity_id = nonconformity.id and state = 'planned' and a.done_at is null and a.cancelled_at is null
          union select v.position_id from effect_verification v where v.organization_id = nonconformity.organization_id
            and v.nonconformity_id = nonconformity.id and state = 'implemented' and v.verified_at is null
          union select owner_position_id where state not in ('planned', 'implemented'))) as who
    from nonconformity
    join unit u on u.organization_id = nonconformity.organization_id and u.id = nonconformity.unit_id
    where ${all(conditions)} order by next_due_on, nonconformity.id limit ${limit}`.execute(read.db)
  return rows
}
