/** The codes by which formulas name services and units, and the clock of the place. */
import type { Read } from '../../../platform/db/handles.ts'
import { businessCalendar } from '../../organization/index.ts'

export interface Places {
  timeZone: string
  serviceCodes: ReadonlyMap<number, string>
  unitCodes: ReadonlyMap<number, string>
  /** Identities by code. */
  services: ReadonlyMap<string, number>
  units: ReadonlyMap<string, number>
  /** Codes of what is still offered, and of what still works. */
  activeServices: ReadonlySet<string>
  activeUnits: ReadonlySet<string>
}

export async function placesOf(read: Read): Promise<Places> {
  const rowsOf = (table: 'service' | 'unit') =>
    read.db
      .selectFrom(table)
      .select(['id', 'code', 'active'])
      .where('organization_id', '=', read.organizationId)
      .execute()
  const [services, units] = [await rowsOf('service'), await rowsOf('unit')]
  const active = (rows: typeof services) => new Set(rows.filter(row => row.active).map(({ code }) => code))
  const { timeZone } = await businessCalendar(read)
  return {
    timeZone,
    serviceCodes: new Map(services.map(({ id, code }) => [id, code])),
    unitCodes: new Map(units.map(({ id, code }) => [id, code])),
    services: new Map(services.map(({ id, code }) => [code, id])),
    units: new Map(units.map(({ id, code }) => [code, id])),
    activeServices: active(services),
    activeUnits: active(units),
  }
}
