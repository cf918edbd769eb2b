import type { Read } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'

export interface EventRow {
  name: string
  at: Date
  by: string | null
  position: string | null
  data: Json
}

export async function eventsOf(read: Read, id: number): Promise<EventRow[]> {
  return read.db
    .selectFrom('event as e')
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'e.organization_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'e.organization_id').onRef('p.id', '=', 'e.position_id'),
    )
    .select(['e.name', 'e.at', 'a.name as by', 'p.name as position', 'e.data'])
    .where('e.organization_id', '=', read.organizationId)
    .where('e.subject', '=', 'nonconformity')
    .where('e.subject_id', '=', id)
    .orderBy('e.id', 'desc')
    .execute()
}
