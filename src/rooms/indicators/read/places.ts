/** The codes by which formulas name services and units, and the clock of the place. */
import { sql } from 'kysely'
import type { BusinessCalendar } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { plannedRows } from '../../../platform/db/planned.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { businessCalendar } from '../../organization/index.ts'
import { may } from '../permissions.ts'
import { ownUnits } from '../visible.ts'

export interface Places {
  timeZone: string
  calendar: BusinessCalendar
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
  const rows = await plannedRows(read, 'places', coded(read))
  const services = rows.filter(row => row.is === 'service')
  const units = rows.filter(row => row.is === 'unit')
  const active = (of: typeof rows) => new Set(of.filter(row => row.active).map(({ code }) => code))
  const calendar = await businessCalendar(read)
  return {
    timeZone: calendar.timeZone,
    calendar,
    serviceCodes: new Map(services.map(({ id, code }) => [id, code])),
    unitCodes: new Map(units.map(({ id, code }) => [id, code])),
    services: new Map(services.map(({ id, code }) => [code, id])),
    units: new Map(units.map(({ id, code }) => [code, id])),
    activeServices: active(services),
    activeUnits: active(units),
  }
}

interface Coded {
  is: 'service' | 'unit'
  id: number
  code: string
  active: boolean
}

const coded = (read: Read) => sql<Coded>`
  select 'service' as is, id, code, active from service where organization_id = ${read.organizationId}
  union all select 'unit', id, code, active from unit where organization_id = ${read.organizationId}`

/** Units in use, by name. */
export async function allUnits(read: Read): Promise<{ id: number; name: string }[]> {
  return read.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy('name')
    .execute()
}

/** Services in use of which this person may write down what was observed: all, or those of its own units. */
export async function observedServices(
  read: Read,
  visit: Visit,
): Promise<{ id: number; name: string; code: string; unitId: number }[]> {
  const rows = await read.db
    .selectFrom('service')
    .select(['id', 'name', 'code', 'unit_id as unitId'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy('name')
    .execute()
  if (visit.can(may.observeAll)) return rows
  const own = ownUnits(visit)
  return rows.filter(({ unitId }) => own.includes(unitId))
}
