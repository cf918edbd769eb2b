/** Takes a nonconformity in hand: its row stays locked until the act ends, so that two acts of one case follow each other. */
import type { Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Standing } from '../guards.ts'
import { seesNonconformity } from '../visible.ts'
import type { Kind, State } from '../vocabulary.ts'
import { standingOf } from './standing.queries.ts'

export interface CaseInHand {
  id: number
  folio: string
  title: string
  kind: Kind
  state: State
  unitId: number
  serviceId: number | null
  ownerPositionId: number | null
  cycleDays: number
  dueOn: string
  stepDueOn: string
  round: number
  recurrenceOf: number | null
  systemic: boolean
  standing: Standing
}

/** Undefined when there is none, or this person does not see it. */
export async function takeCase(write: Write, visit: Visit, id: number): Promise<CaseInHand | undefined> {
  if (!(await seesNonconformity(write, visit, id))) return undefined
  const row = await write.db
    .selectFrom('nonconformity')
    .select(['id', 'folio', 'title', 'kind', 'state', 'unit_id as unitId', 'service_id as serviceId', 'systemic'])
    .select([
      'owner_position_id as ownerPositionId',
      'cycle_days as cycleDays',
      'due_on as dueOn',
      'step_due_on as stepDueOn',
    ])
    .select(['reopened_times as round', 'recurrence_of as recurrenceOf', 'disposition'])
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const { disposition, ...known } = row as typeof row & { kind: Kind; state: State }
  return {
    ...known,
    standing: await standingOf(write, { ...known, disposition }, visit.today),
  }
}
