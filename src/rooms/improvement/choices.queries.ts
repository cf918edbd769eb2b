/** What forms of this room let one choose from. */
import { sql } from 'kysely'
import type { Read } from '../../platform/db/handles.ts'
import type { SelectGroup, SelectOption } from '../../platform/views/form.tsx'

interface Named {
  id: number
  name: string
}

export const optionsOf = (rows: readonly Named[]): SelectOption[] =>
  rows.map(({ id, name }) => ({ value: String(id), label: name }))

export async function unitsInUse(read: Read, within?: readonly number[]): Promise<Named[]> {
  if (within?.length === 0) return []
  return read.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .$if(within !== undefined, query => query.where('id', 'in', [...(within ?? [])]))
    .orderBy(sql`plain(name)`)
    .execute()
}

export async function servicesInUse(read: Read): Promise<Named[]> {
  return read.db
    .selectFrom('service')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy(sql`plain(name)`)
    .execute()
}

/** Positions in use, grouped by unit. */
export async function positionsInUse(read: Read): Promise<SelectGroup[]> {
  const rows = await read.db
    .selectFrom('position as p')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'p.organization_id').onRef('u.id', '=', 'p.unit_id'))
    .select(['p.id', 'p.name', 'u.name as unit'])
    .where('p.organization_id', '=', read.organizationId)
    .where('p.active', '=', true)
    .orderBy(sql`plain(u.name)`)
    .orderBy('p.place')
    .orderBy('p.name')
    .execute()
  const groups = Map.groupBy(rows, row => row.unit)
  return [...groups].map(([label, positions]) => ({ label, options: optionsOf(positions) }))
}

/** Whether a position or unit of a form is one of ours, in use. */
export async function isInUse(read: Read, table: 'position' | 'unit' | 'service', id: number): Promise<boolean> {
  const row = await read.db
    .selectFrom(table)
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst()
  return row !== undefined
}
