/** Visits, their draws and their checklists, as pages and acts ask for them. */
import { sql } from 'kysely'
import type { Read } from '../../platform/db/handles.ts'
import { toDate } from '../../platform/db/time.ts'
import type { Visit as Call } from '../../platform/http/visit.ts'
import type { Frame } from './draw/draw.ts'
import type { ChecklistItem, Half, VisitKind, VisitState } from './vocabulary.ts'

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

export interface Checklist {
  id: number
  kind: VisitKind
  title: string
  scenario: string
  items: ChecklistItem[]
}

export async function checklists(read: Read): Promise<Checklist[]> {
  const lists = await read.db
    .selectFrom('visit_checklist')
    .select(['id', 'kind', 'title', 'scenario'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy('title')
    .execute()
  const items = await itemsOf(
    read,
    lists.map(({ id }) => id),
  )
  return lists.map(list => ({ ...list, kind: list.kind as VisitKind, items: items.get(list.id) ?? [] }))
}

export const checklistById = async (read: Read, id: number): Promise<Checklist | undefined> =>
  (await checklists(read)).find(list => list.id === id)

/** Questions in use of some checklists, in order. */
export async function itemsOf(read: Read, checklistIds: readonly number[]): Promise<Map<number, ChecklistItem[]>> {
  const byList = new Map<number, ChecklistItem[]>()
  if (checklistIds.length === 0) return byList
  const rows = await read.db
    .selectFrom('visit_item')
    .select(['checklist_id', 'id', 'place', 'text', 'kind', 'feeds'])
    .where('organization_id', '=', read.organizationId)
    .where('checklist_id', 'in', [...checklistIds])
    .where('active', '=', true)
    .orderBy('place')
    .execute()
  for (const { checklist_id, ...item } of rows)
    byList.set(checklist_id, [...(byList.get(checklist_id) ?? []), item as ChecklistItem])
  return byList
}

export interface Candidate {
  id: number
  name: string
  /** Units where the person holds a position today. */
  unitIds: number[]
}

/** Who may be sent to visit: anybody with an open account. */
export async function candidates(read: Read): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select a.id, a.name, coalesce(json_agg(distinct p.unit_id) filter (where p.unit_id is not null), '[]') as "unitIds"
    from account a
    left join position_holder h on h.organization_id = a.organization_id and h.account_id = a.id
      and (h.ends_on is null or h.ends_on >= ${toDate(read.now)}::date)
    left join position p on p.organization_id = h.organization_id and p.id = h.position_id
    where a.organization_id = ${read.organizationId} and a.active
    group by a.id, a.name order by a.name`.execute(read.db)
  return rows
}
