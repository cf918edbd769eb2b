/** Visits, their draws and their checklists, as pages and acts ask for them. */
import { sql } from 'kysely'
import type { Read } from '../../platform/db/handles.ts'
import type { Visit as Call } from '../../platform/http/visit.ts'
import type { Half, VisitKind, VisitState } from './vocabulary.ts'

export interface PlannedVisit {
  id: number
  kind: VisitKind
  drawId: number
  checklistId: number
  checklist: string
  scenario: string
  serviceId: number
  service: string
  unitId: number
  unit: string
  visitorId: number | null
  visitor: string | null
  plannedOn: string
  half: Half
  state: VisitState
  stateReason: string
  channel: string
  startedAt: Date | null
  sentAt: Date | null
  deviceKey: string | null
  note: string
}

const VISITS = sql`
  select v.id, v.kind, v.draw_id as "drawId", v.checklist_id as "checklistId", l.title as checklist, l.scenario,
    v.service_id as "serviceId", s.name as service, v.unit_id as "unitId", u.name as unit, v.visitor_id as "visitorId",
    a.name as visitor, v.planned_on as "plannedOn", v.planned_half as half, v.state, v.state_reason as "stateReason",
    v.channel, v.started_at as "startedAt", v.sent_at as "sentAt", v.device_key as "deviceKey", v.note
  from visit v
  join visit_checklist l on l.organization_id = v.organization_id and l.id = v.checklist_id
  join service s on s.organization_id = v.organization_id and s.id = v.service_id
  join unit u on u.organization_id = v.organization_id and u.id = v.unit_id
  left join account a on a.organization_id = v.organization_id and a.id = v.visitor_id`

/** Units whose visits to come this person must not know of: those where they hold a position. */
export const unitsHiddenFrom = (visit: Call): number[] => [
  ...new Set(visit.person?.positions.map(position => position.unitId) ?? []),
]

/** What of a draw this person may see, by day. */
export async function visitsOfDraw(read: Read, visit: Call, drawId: number): Promise<PlannedVisit[]> {
  const { rows } =
    await sql<PlannedVisit>`${VISITS} where v.organization_id = ${read.organizationId} and v.draw_id = ${drawId}
    and (v.state = 'done' or not v.unit_id = any(${unitsHiddenFrom(visit)}::bigint[]))
    order by v.planned_on, v.id`.execute(read.db)
  return rows
}

/** What a person still has to visit, soonest first. */
export async function visitsToMake(read: Read, accountId: number): Promise<PlannedVisit[]> {
  const { rows } = await sql<PlannedVisit>`${VISITS} where v.organization_id = ${read.organizationId}
    and v.visitor_id = ${accountId} and v.state = 'planned' order by v.planned_on, v.id limit 100`.execute(read.db)
  return rows
}

export async function countToMake(read: Read, accountId: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from visit
    where organization_id = ${read.organizationId} and visitor_id = ${accountId} and state = 'planned'`.execute(read.db)
  return rows[0]?.n ?? 0
}

export async function visitById(read: Read, id: number): Promise<PlannedVisit | undefined> {
  const { rows } =
    await sql<PlannedVisit>`${VISITS} where v.organization_id = ${read.organizationId} and v.id = ${id}`.execute(
      read.db,
    )
  return rows[0]
}
