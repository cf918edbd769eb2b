import { sql } from 'kysely'
import type { Read } from '../../platform/db/handles.ts'
import type { Frame } from './draw/draw.ts'
import type { VisitKind } from './vocabulary.ts'

export interface Draw {
  id: number
  kind: VisitKind
  startsOn: string
  endsOn: string
  checklistId: number
  checklist: string
  seed: number
  frame: Frame
  wanted: number
  drawnAt: Date
  done: number
}

const DRAWS = sql`
  select d.id, d.kind, d.starts_on as "startsOn", d.ends_on as "endsOn", d.checklist_id as "checklistId", l.title as checklist,
    d.seed, d.frame, d.wanted, d.drawn_at as "drawnAt",
    (select count(*)::int from visit v where v.organization_id = d.organization_id and v.draw_id = d.id and v.state = 'done') as done
  from visit_draw d join visit_checklist l on l.organization_id = d.organization_id and l.id = d.checklist_id`

/** The latest draws. */
export async function latestDraws(read: Read, atMost = 50): Promise<Draw[]> {
  const { rows } = await sql<Draw>`${DRAWS} where d.organization_id = ${read.organizationId}
    order by d.drawn_at desc limit ${atMost}`.execute(read.db)
  return rows
}

export async function drawById(read: Read, id: number): Promise<Draw | undefined> {
  const { rows } = await sql<Draw>`${DRAWS} where d.organization_id = ${read.organizationId} and d.id = ${id}`.execute(
    read.db,
  )
  return rows[0]
}
