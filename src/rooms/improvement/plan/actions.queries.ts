import type { Read } from '../../../platform/db/handles.ts'

export interface ActionRow {
  id: number
  description: string
  positionId: number
  position: string
  dueOn: string
  doneAt: Date | null
  doneBy: string | null
  doneById: number | null
  result: string
  evidenceId: number | null
  evidenceName: string | null
  cancelledAt: Date | null
  cancelReason: string
  round: number
}

export async function actionsOf(read: Read, id: number): Promise<ActionRow[]> {
  return read.db
    .selectFrom('corrective_action as c')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'c.organization_id').onRef('p.id', '=', 'c.position_id'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'c.organization_id').onRef('a.id', '=', 'c.done_by'),
    )
    .leftJoin('file as f', j =>
      j.onRef('f.organization_id', '=', 'c.organization_id').onRef('f.id', '=', 'c.evidence_file_id'),
    )
    .select(['c.id', 'c.description', 'c.position_id as positionId', 'p.name as position', 'c.due_on as dueOn'])
    .select(['c.done_at as doneAt', 'a.name as doneBy', 'c.done_by as doneById', 'c.result', 'c.round'])
    .select(['f.id as evidenceId', 'f.name as evidenceName', 'c.cancelled_at as cancelledAt'])
    .select('c.cancel_reason as cancelReason')
    .where('c.organization_id', '=', read.organizationId)
    .where('c.nonconformity_id', '=', id)
    .orderBy('c.id')
    .execute()
}
