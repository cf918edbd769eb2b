import type { Read } from '../../../platform/db/handles.ts'
import type { State } from '../vocabulary.ts'

export interface Subject {
  id: number
  folio: string
  title: string
  unitId: number
  unit: string
  ownerPositionId: number | null
  state: State
  dueOn: string
  stepDueOn: string
  closedAt: Date | null
  recurrenceOf: string | null
}

/** What letters say about one; undefined when there is none. */
export async function subjectOf(read: Read, id: number): Promise<Subject | undefined> {
  const row = await read.db
    .selectFrom('nonconformity as n')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'n.organization_id').onRef('u.id', '=', 'n.unit_id'))
    .leftJoin('nonconformity as e', j =>
      j.onRef('e.organization_id', '=', 'n.organization_id').onRef('e.id', '=', 'n.recurrence_of'),
    )
    .select(['n.id', 'n.folio', 'n.title', 'n.unit_id as unitId', 'u.name as unit', 'n.state'])
    .select(['n.owner_position_id as ownerPositionId', 'n.due_on as dueOn', 'n.step_due_on as stepDueOn'])
    .select(['n.closed_at as closedAt', 'e.folio as recurrenceOf'])
    .where('n.organization_id', '=', read.organizationId)
    .where('n.id', '=', id)
    .executeTakeFirst()
  return row as Subject | undefined
}
