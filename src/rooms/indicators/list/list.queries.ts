import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { visibleTo } from '../visible.ts'
import type { Base, Frequency, UnitOfMeasure } from '../vocabulary.ts'

export interface ListedIndicator {
  id: number
  code: string
  name: string
  base: Base | null
  unitOfMeasure: UnitOfMeasure
  frequency: Frequency
  unit: string | null
  active: boolean
}

export interface ListFilter {
  text: string
  unitId: number | null
  base: Base | null
  retired: boolean
  /** Indicators of charters whose name has the text in it. */
  promised: readonly number[]
}

export const PAGE = 50

/** One page of them by name, and one more to know if there are others. */
export async function listedIndicators(
  read: Read,
  visit: Visit,
  { text, unitId, base, retired, promised }: ListFilter,
  page: number,
): Promise<ListedIndicator[]> {
  const patterns = text.split(/\s+/).map(word => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const { rows } = await sql<ListedIndicator>`
    select i.id, i.code, i.name, i.base, i.unit_of_measure as "unitOfMeasure", i.frequency, i.active, u.name as unit
    from indicator i left join unit u on u.organization_id = i.organization_id and u.id = i.unit_id
    where i.organization_id = ${read.organizationId} and i.active = ${!retired} and ${visibleTo(visit)}
      ${unitId === null ? sql`` : sql`and i.unit_id = ${unitId}`}
      ${base === null ? sql`` : sql`and i.base = ${base}`}
      ${text === '' ? sql`` : sql`and (plain(i.name || ' ' || i.code) like all (select plain(p) from unnest(${patterns}::text[]) p) or i.id = any(${promised}::bigint[]))`}
    order by plain(i.name), i.id offset ${(page - 1) * PAGE} limit ${PAGE + 1}`.execute(read.db)
  return rows
}

/** Units that some indicator belongs to. */
export async function unitsWithIndicators(read: Read): Promise<{ id: number; name: string }[]> {
  const { rows } = await sql<{ id: number; name: string }>`
    select u.id, u.name from unit u where u.organization_id = ${read.organizationId}
      and exists (select from indicator i where i.organization_id = u.organization_id and i.unit_id = u.id)
    order by plain(u.name)`.execute(read.db)
  return rows
}
