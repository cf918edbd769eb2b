/** Units, services and positions to choose from. */
import type { Read } from '../../../platform/db/handles.ts'
import type { SelectGroup } from '../../../platform/views/form.tsx'

export async function unitsInUse(read: Read) {
  return read.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy('name')
    .execute()
}

/** Services in use with the unit that answers for each; of one unit when it is given. */
export async function servicesInUse(read: Read, unitId?: number) {
  let query = read.db
    .selectFrom('service as s')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 's.organization_id').onRef('u.id', '=', 's.unit_id'))
    .select(['s.id', 's.code', 's.name', 'u.id as unitId', 'u.name as unit'])
    .where('s.organization_id', '=', read.organizationId)
    .where('s.active', '=', true)
    .orderBy('u.name')
    .orderBy('s.name')
  if (unitId !== undefined) query = query.where('s.unit_id', '=', unitId)
  return query.execute()
}

export type ServiceInUse = Awaited<ReturnType<typeof servicesInUse>>[number]

/** Positions in use with their unit and who holds them on a day. */
export async function positionsInUse(read: Read) {
  return read.db
    .selectFrom('position as p')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'p.organization_id').onRef('u.id', '=', 'p.unit_id'))
    .select(['p.id', 'p.name', 'u.id as unitId', 'u.name as unit'])
    .where('p.organization_id', '=', read.organizationId)
    .where('p.active', '=', true)
    .orderBy('u.name')
    .orderBy('p.place')
    .orderBy('p.name')
    .execute()
}

/** Choices of a select, under the name of the unit of each. */
export function byUnit(rows: readonly { id: number; name: string; unit: string }[]): SelectGroup[] {
  return [...Map.groupBy(rows, row => row.unit)].map(([label, members]) => ({
    label,
    options: members.map(({ id, name }) => ({ value: String(id), label: name })),
  }))
}
