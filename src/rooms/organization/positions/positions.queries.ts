import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

export interface PositionRow {
  id: number
  code: string
  name: string
  unit: string
  active: boolean
  /** Steps of procedures in force that fall to it. */
  steps: number
  holders: { name: string; substitute: boolean }[]
  /** Open requests that wait for it while nobody holds it. */
  waiting: number
}

/** Positions by unit, with who holds them on a day: a closed account holds nothing. */
export async function positionsOn(read: Read, today: string): Promise<PositionRow[]> {
  const { rows } = await sql<PositionRow>`
    select listed.*, case when listed.holders::text = '[]' then (select count(*) from procedure_step s join request r
        on r.organization_id = s.organization_id and r.step_id = s.id and r.closed_at is null
        where s.organization_id = ${read.organizationId} and s.position_id = listed.id) else 0 end as waiting
    from (select p.id, p.code, p.name, p.place, u.name as unit, p.active,
      (select count(*) from procedure_step s join procedure_version v
        on v.organization_id = s.organization_id and v.id = s.version_id and v.state = 'in_force'
        where s.organization_id = p.organization_id and s.position_id = p.id) as steps,
      coalesce((select json_agg(json_build_object('name', a.name, 'substitute', h.capacity = 'substitute') order by h.capacity, a.name)
        from position_holder h join account a on a.organization_id = h.organization_id and a.id = h.account_id
        where h.organization_id = p.organization_id and h.position_id = p.id and a.active
          and ${today}::date between h.starts_on and coalesce(h.ends_on, 'infinity')), '[]') as holders
    from position p join unit u on u.organization_id = p.organization_id and u.id = p.unit_id
    where p.organization_id = ${read.organizationId}
    ) listed order by listed.unit, listed.place, listed.name`.execute(read.db)
  return rows
}

export async function positionById(read: Read, id: number) {
  return read.db
    .selectFrom('position')
    .select(['id', 'unit_id as unitId', 'code', 'name', 'place', 'liaison', 'active'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export type Position = NonNullable<Awaited<ReturnType<typeof positionById>>>

/** Who has held it, newest first. */
export async function positionHistory(read: Read, id: number) {
  return read.db
    .selectFrom('position_holder as h')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'h.organization_id').onRef('a.id', '=', 'h.account_id'),
    )
    .select(['a.name as person', 'h.capacity', 'h.starts_on as startsOn', 'h.ends_on as endsOn'])
    .where('h.organization_id', '=', read.organizationId)
    .where('h.position_id', '=', id)
    .orderBy('h.starts_on', 'desc')
    .execute()
}

export type HistoryRow = Awaited<ReturnType<typeof positionHistory>>[number]
