/** What the visits of a stretch found, by question and one by one. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Feed, ItemKind, VisitKind } from '../vocabulary.ts'

export interface ItemResult {
  itemId: number
  checklist: string
  kind: VisitKind
  text: string
  itemKind: ItemKind
  feeds: Feed | null
  answers: number
  yes: number
  mean: number | null
}

/** Each question with its answers in the visits begun from one day to another, both included. */
export async function resultsByItem(read: Read, from: string, to: string): Promise<ItemResult[]> {
  const { rows } = await sql<ItemResult>`
    select i.id as "itemId", l.title as checklist, l.kind, i.text, i.kind as "itemKind", i.feeds,
      count(*) filter (where f.yes is not null or f.value is not null)::int as answers,
      count(*) filter (where f.yes)::int as yes, avg(f.value)::float8 as mean
    ${done(read, from, to)}
    join visit_finding f on f.organization_id = v.organization_id and f.visit_id = v.id
    join visit_item i on i.organization_id = f.organization_id and i.id = f.item_id
    group by i.id, l.title, l.kind, i.text, i.kind, i.feeds, i.place
    order by l.title, i.place`.execute(read.db)
  return rows
}

export interface VisitResult {
  id: number
  kind: VisitKind
  startedAt: Date
  service: string
  unit: string
  answers: number
  yes: number
  note: string
  photographs: number
}

/** The visits themselves, latest first. */
export async function resultsByVisit(read: Read, from: string, to: string, atMost = 500): Promise<VisitResult[]> {
  const { rows } = await sql<VisitResult>`
    select v.id, v.kind, v.started_at as "startedAt", s.name as service, u.name as unit, v.note,
      (select count(*)::int from visit_finding f where f.organization_id = v.organization_id and f.visit_id = v.id
        and f.yes is not null) as answers,
      (select count(*)::int from visit_finding f where f.organization_id = v.organization_id and f.visit_id = v.id and f.yes) as yes,
      (select count(*)::int from visit_photograph p where p.organization_id = v.organization_id and p.visit_id = v.id) as photographs
    ${done(read, from, to)}
    join service s on s.organization_id = v.organization_id and s.id = v.service_id
    join unit u on u.organization_id = v.organization_id and u.id = v.unit_id
    order by v.started_at desc, v.id desc limit ${atMost}`.execute(read.db)
  return rows
}

/** Results of visits of those days that were written down as observations: of visits that were not drawn here. */
export async function countBroughtIn(read: Read, from: string, to: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from observation b join organization o on o.id = b.organization_id
    where b.organization_id = ${read.organizationId} and b.source = any('{mystery_visit,site_visit}') and b.withdrawn_at is null
      and b.subject is distinct from 'visit'
      and b.at >= ${from}::date::timestamp at time zone o.time_zone
      and b.at < (${to}::date + 1)::timestamp at time zone o.time_zone`.execute(read.db)
  return rows[0]?.n ?? 0
}

const done = (read: Read, from: string, to: string) => sql`
    from visit v
    join organization o on o.id = v.organization_id
    join visit_checklist l on l.organization_id = v.organization_id and l.id = v.checklist_id
      and v.organization_id = ${read.organizationId} and v.state = 'done' and v.kind = any('{mystery,site}')
      and v.started_at >= ${from}::date::timestamp at time zone o.time_zone
      and v.started_at < (${to}::date + 1)::timestamp at time zone o.time_zone`
