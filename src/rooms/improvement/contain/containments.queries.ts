import type { Read } from '../../../platform/db/handles.ts'

export interface ContainmentRow {
  id: number
  text: string
  by: string
  at: Date
}

export async function containmentsOf(read: Read, id: number): Promise<ContainmentRow[]> {
  return read.db
    .selectFrom('containment as c')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'c.organization_id').onRef('a.id', '=', 'c.done_by'),
    )
    .select(['c.id', 'c.text', 'a.name as by', 'c.done_at as at'])
    .where('c.organization_id', '=', read.organizationId)
    .where('c.nonconformity_id', '=', id)
    .orderBy('c.id')
    .execute()
}
