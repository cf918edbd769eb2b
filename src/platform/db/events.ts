/** What happened to one thing, as its events tell it: when, what, by whom and from which position. */
import type { Read } from './handles.ts'
import type { Json } from './tables.generated.ts'

export interface EventRow {
  id: number
  /** Past fact: `request.referred`. */
  name: string
  at: Date
  by: string | null
  position: string | null
  data: Record<string, Json>
}

interface Which {
  names?: readonly string[]
  /** Only the latest. */
  most?: number
}

/** Events of a subject, latest first. */
export async function eventsAbout(
  read: Read,
  subject: string,
  subjectId: number,
  { names, most }: Which = {},
): Promise<EventRow[]> {
  let query = read.db
    .selectFrom('event as e')
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'e.organization_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'e.organization_id').onRef('p.id', '=', 'e.position_id'),
    )
    .select(['e.id', 'e.name', 'e.at', 'a.name as by', 'p.name as position', 'e.data'])
    .where('e.organization_id', '=', read.organizationId)
    .where('e.subject', '=', subject)
    .where('e.subject_id', '=', subjectId)
    .orderBy('e.id', 'desc')
  if (names) query = query.where('e.name', 'in', names)
  if (most) query = query.limit(most)
  return (await query.execute()) as EventRow[]
}
