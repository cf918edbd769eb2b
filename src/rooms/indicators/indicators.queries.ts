/** Indicators and the formulas they had. */
import { sql } from 'kysely'
import type { Read } from '../../platform/db/handles.ts'
import { listOf } from '../../platform/db/lists.ts'
import { plannedRows } from '../../platform/db/planned.ts'
import type { Base, Formula, Frequency, Period, UnitOfMeasure } from './vocabulary.ts'

export interface Version {
  id: number
  number: number
  formula: Formula
  effectiveFrom: string
}

export interface Indicator {
  id: number
  code: string
  name: string
  meaning: string
  base: Base | null
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  frequency: Frequency
  unitId: number | null
  /** Code. */
  unit: string | null
  active: boolean
  /** Oldest first; at least one. */
  versions: Version[]
}

/** Those of the organization among some identities, with all their formulas; in the order asked. */
export async function indicatorsById(read: Read, ids: readonly number[]): Promise<Indicator[]> {
  if (ids.length === 0) return []
  const asked = sql<Indicator>`
    select i.id, i.code, i.name, i.meaning, i.base, i.unit_of_measure as "unitOfMeasure", i.direction, i.frequency,
      i.unit_id as "unitId", u.code as unit, i.active, ${listOf(sql`
        select v.id, v.number, v.formula, v.effective_on as "effectiveFrom"
        from indicator_version v where v.organization_id = i.organization_id and v.indicator_id = i.id
        order by v.number`)} as versions
    from indicator i
    left join unit u on u.organization_id = i.organization_id and u.id = i.unit_id
    where i.organization_id = ${read.organizationId} and i.id = any(${ids}::bigint[])`
  const rows = await plannedRows(read, 'indicators', asked)
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

export async function indicatorById(read: Read, id: number): Promise<Indicator | undefined> {
  return (await indicatorsById(read, [id]))[0]
}

/** The formula in force on the first day of a period: the last one written among those; before the first, the first. */
export function versionFor({ versions }: Pick<Indicator, 'versions'>, { startsOn }: Period): Version {
  const inForce = versions.filter(version => version.effectiveFrom <= startsOn).at(-1)
  const version = inForce ?? versions[0]
  if (!version) throw new Error('an indicator has at least one formula')
  return version
}
