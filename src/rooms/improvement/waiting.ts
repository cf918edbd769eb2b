import { type SqlBool, sql } from 'kysely'
import type { Visit } from '../../platform/http/visit.ts'
import { type Condition, positionsOf, some } from './visible.ts'

/** What waits for this person's positions: a case they answer for, an action, a verification. */
export function waitingFor(visit: Visit): Condition {
  const positions = some(positionsOf(visit))
  return sql<SqlBool>`(nonconformity.closed_at is null and (
    (nonconformity.owner_position_id in (${positions}) and nonconformity.state in ('detected', 'contained', 'analysed'))
    or (nonconformity.state = 'planned' and exists (select from corrective_action a
      where a.organization_id = nonconformity.organization_id and a.nonconformity_id = nonconformity.id
        and a.position_id in (${positions}) and a.done_at is null and a.cancelled_at is null))
    or (nonconformity.state = 'implemented' and exists (select from effect_verification v
      where v.organization_id = nonconformity.organization_id and v.nonconformity_id = nonconformity.id
        and v.position_id in (${positions}) and v.verified_at is null))))`
}
