import { sql } from 'kysely'
import type { TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'

export const SERVICE_STATES = ['published', 'changed', 'draft', 'retired'] as const
export type ServiceState = (typeof SERVICE_STATES)[number]

export interface ServiceRow {
  id: number
  code: string
  name: string
  need: string
  unit: string
  termAmount: number
  termUnit: TermUnit
  version: number | null
  /** Published; published with changes that wait; never published; retired. */
  state: ServiceState
}

export interface ServiceFilter {
  text: string
  unit: number | null
  state: ServiceState | null
  /** Only of these units; null for all. */
  units: number[] | null
}

/** Services whose name, code or words have the text in them; those offered first. */
export async function serviceRows(read: Read, { text, unit, state, units }: ServiceFilter): Promise<ServiceRow[]> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<ServiceRow>`
    select * from (
      select s.id, s.code, s.name, s.need, u.name as unit, s.term_amount as "termAmount", s.term_unit as "termUnit",
        s.version, s.active, case when s.retired_at is not null then 'retired' when s.version is null then 'draft'
          when d.service_id is not null then 'changed' else 'published' end as state
      from service s
      join unit u on u.organization_id = s.organization_id and u.id = s.unit_id
      left join service_draft d on d.organization_id = s.organization_id and d.service_id = s.id
      where s.organization_id = ${read.organizationId}
        and (${unit}::bigint is null or s.unit_id = ${unit})
        and (${units}::bigint[] is null or s.unit_id = any(${units}))
        and plain(s.name || ' ' || s.code || ' ' || array_to_string(s.keywords, ' ')) like plain(${pattern})
    ) listed
    where ${state}::text is null or state = ${state}
    order by state = 'retired', need, plain(name)`.execute(read.db)
  return rows
}

export async function serviceWithCode(read: Read, code: string) {
  return read.db
    .selectFrom('service')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('code', '=', code)
    .executeTakeFirst()
}

/** Names of needs in use, for suggesting them. */
export async function needs(read: Read): Promise<string[]> {
  const rows = await read.db
    .selectFrom('service')
    .select('need')
    .distinct()
    .where('organization_id', '=', read.organizationId)
    .where('need', '<>', '')
    .orderBy('need')
    .execute()
  return rows.map(row => row.need)
}

/** Offices to which people can go, for suggesting them. */
export async function officeNames(read: Read): Promise<string[]> {
  const rows = await read.db
    .selectFrom('office')
    .select('name')
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy('name')
    .execute()
  return rows.map(row => row.name)
}

/** Units that may answer for a service, and those that `kept` names whatever became of them. */
export async function answeringUnits(read: Read, kept: number[] = []) {
  return read.db
    .selectFrom('unit')
    .select(['id', 'code', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where(eb =>
      eb.or([
        eb.and([eb('active', '=', true), eb('attends_requests', '=', true)]),
        ...(kept.length > 0 ? [eb('id', 'in', kept)] : []),
      ]),
    )
    .orderBy('name')
    .execute()
}
