/** Those that follow a request come along when it is answered, goes back, or ends; each keeps its own receipt and promise. */
import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { wasAndIs } from '../facts/was-and-is.ts'
import type { Outcome, State } from '../vocabulary.ts'

interface Moved {
  id: number
  state: State
  answeredAt: Date | null
  /** When the move changed it: what it was. */
  wasAnsweredAt?: Date | null
  /** How it ended, when the move closed it. */
  outcome?: Outcome | null
  positionId: number | null
}

/**
 * One statement, whether one follows it or five hundred. Those that ended already stay as they are: the main one may have been
 * reopened since, which was not asked for them.
 */
export async function carryFollowers(write: Write, main: Moved): Promise<void> {
  const { outcome = null, wasAnsweredAt = main.answeredAt } = main
  const closedAt = outcome && toDate(write.now)
  const changed = {
    ...wasAndIs('answeredAt', wasAnsweredAt, main.answeredAt),
    ...wasAndIs('closedAt', null, closedAt),
  }
  const told = [
    ...(Object.keys(changed).length > 0
      ? [{ name: 'request.moved-with-main', data: { main: main.id, ...changed } }]
      : []),
    ...(closedAt ? [{ name: 'request.closed', data: { as: main.state, main: main.id } }] : []),
  ]
  await sql`
    with carried as (
      update request set state = ${main.state}, answered_at = ${main.answeredAt}, closed_at = ${closedAt},
        outcome = ${outcome}
      where organization_id = ${write.organizationId} and merged_into_id = ${main.id} and closed_at is null
      returning id)
    insert into event (organization_id, at, name, subject, subject_id, actor_id, position_id, data)
    select ${write.organizationId}::bigint, ${toDate(write.now)}::timestamptz, told.name, 'request', carried.id,
      ${write.actorId}::bigint, ${main.positionId}::bigint, told.data
    from carried cross join jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told(name text, data jsonb)
  `.execute(write.db)
}
