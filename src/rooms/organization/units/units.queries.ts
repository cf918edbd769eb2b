import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

export interface UnitRow {
  id: number
  parentId: number | null
  code: string
  name: string
  kind: 'office' | 'campus'
  attends: boolean
  active: boolean
  positions: number
  /** How many units stand above it. */
  depth: number
}

/** Units in the order of the organization chart: each after the one it depends on, siblings by name. */
export async function unitTree(read: Read): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    with recursive tree as (
      select u.*, 0 as depth, array[u.name, u.id::text] as place from unit u
      where u.organization_id = ${read.organizationId} and u.parent_id is null
      union all
      select u.*, t.depth + 1, t.place || u.name || u.id::text from unit u
      join tree t on u.parent_id = t.id
      where u.organization_id = ${read.organizationId}
    )
    select t.id, t.parent_id as "parentId", t.code, t.name, t.kind, t.attends_requests as attends, t.active, t.depth,
      (select count(*) from position p
        where p.organization_id = t.organization_id and p.unit_id = t.id and p.active) as positions
    from tree t order by place`.execute(read.db)
  return rows
}

export async function unitById(read: Read, id: number) {
  return read.db
    .selectFrom('unit')
    .select(['id', 'parent_id as parentId', 'code', 'name', 'purpose', 'kind', 'attends_requests as attends', 'active'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export type Unit = NonNullable<Awaited<ReturnType<typeof unitById>>>

export interface Blockers {
  units: number
  services: number
  requests: number
}

/** What would be left without anybody if the unit went out of use. */
export async function blockersOf(read: Read, id: number): Promise<Blockers> {
  const { rows } = await sql<Blockers>`
    select
      (select count(*) from unit where organization_id = ${read.organizationId} and parent_id = ${id} and active) as units,
      (select count(*) from service where organization_id = ${read.organizationId} and unit_id = ${id} and active) as services,
      (select count(*) from request r where r.organization_id = ${read.organizationId} and r.closed_at is null
        and (r.unit_id = ${id} or exists (select from referral f where f.organization_id = r.organization_id
          and f.request_id = r.id and f.unit_id = ${id} and f.state = 'open'))) as requests`.execute(read.db)
  return rows[0]!
}

/** True when `candidate` is the unit or stands below it. */
export async function isAtOrBelow(read: Read, unitId: number, candidate: number): Promise<boolean> {
  const { rows } = await sql`
    with recursive below as (
      select id from unit where organization_id = ${read.organizationId} and id = ${unitId}
      union
      select u.id from unit u join below b on u.parent_id = b.id where u.organization_id = ${read.organizationId}
    )
    select from below where id = ${candidate}`.execute(read.db)
  return rows.length > 0
}
