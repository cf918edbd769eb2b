/** How much of what the town hall offers it also promises: services → with a charter in force → certified, by unit. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { today } from '../../organization/index.ts'
import { certifiedOn } from './public-charters.ts'

export interface Covered {
  /** Services in use. */
  services: number
  /** Of them, with a charter in force. */
  withCharter: number
  /** Of those, with a certificate that is good today. */
  certified: number
}

export interface UnitCoverage extends Covered {
  unitId: number
  code: string
  unit: string
}

export interface Coverage {
  total: Covered
  units: UnitCoverage[]
}

/** Each service is counted in the unit that answers for it today; a suspended charter does not cover. */
export async function coverage(read: Read): Promise<Coverage> {
  const day = await today(read)
  const { rows: units } = await sql<UnitCoverage>`
    select u.id as "unitId", u.code, u.name as unit, count(*) as services,
      count(*) filter (where p.service_id is not null) as "withCharter",
      count(*) filter (where p.certified) as certified
    from service s
    join unit u on u.organization_id = s.organization_id and u.id = s.unit_id
    left join (
      select cs.service_id, bool_or(${certifiedOn(day)}) as certified
      from charter c join charter_service cs on cs.organization_id = c.organization_id and cs.charter_id = c.id
      where c.organization_id = ${read.organizationId} and c.state = 'in_force'
      group by cs.service_id
    ) p on p.service_id = s.id
    where s.organization_id = ${read.organizationId} and s.active
    group by u.id, u.code, u.name
    order by u.name`.execute(read.db)
  const sum = (of: keyof Covered) => units.reduce((total, unit) => total + unit[of], 0)
  return { total: { services: sum('services'), withCharter: sum('withCharter'), certified: sum('certified') }, units }
}

/** Percentages with one decimal, null where nothing is counted: with a charter, certified among them, certified of all. */
export function shares({ services, withCharter, certified }: Covered) {
  const percent = (part: number, whole: number) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 10)
  return {
    withCharter: percent(withCharter, services),
    certifiedOfCharters: percent(certified, withCharter),
    certifiedOfServices: percent(certified, services),
  }
}
