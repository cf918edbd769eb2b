/** Indicators and the formulas they had. */
import type { Read } from '../../platform/db/handles.ts'
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
  const rows = await read.db
    .selectFrom('indicator as i')
    .leftJoin('unit as u', j => j.onRef('u.organization_id', '=', 'i.organization_id').onRef('u.id', '=', 'i.unit_id'))
    .select(['i.id', 'i.code', 'i.name', 'i.meaning', 'i.base', 'i.unit_of_measure', 'i.direction', 'i.frequency'])
    .select(['i.unit_id', 'u.code as unit', 'i.active'])
    .where('i.organization_id', '=', read.organizationId)
    .where('i.id', 'in', [...ids])
    .execute()
  const versions = await versionsOf(read, ids)
  const byId = new Map(
    rows.map(({ unit_of_measure, unit_id, ...row }) => [
      row.id,
      // The checks of the table hold these columns to the vocabulary.
      { ...row, unitOfMeasure: unit_of_measure, unitId: unit_id, versions: versions.get(row.id) ?? [] } as Indicator,
    ]),
  )
  return ids.flatMap(id => byId.get(id) ?? [])
}

export async function indicatorById(read: Read, id: number): Promise<Indicator | undefined> {
  return (await indicatorsById(read, [id]))[0]
}

async function versionsOf(read: Read, ids: readonly number[]): Promise<Map<number, Version[]>> {
  const rows = await read.db
    .selectFrom('indicator_version')
    .select(['indicator_id', 'id', 'number', 'formula', 'effective_on as effectiveFrom'])
    .where('organization_id', '=', read.organizationId)
    .where('indicator_id', 'in', [...ids])
    .orderBy('indicator_id')
    .orderBy('number')
    .execute()
  const byIndicator = new Map<number, Version[]>()
  for (const { indicator_id, formula, ...version } of rows) {
    const versions = byIndicator.get(indicator_id) ?? []
    byIndicator.set(indicator_id, [...versions, { ...version, formula: formula as unknown as Formula }])
  }
  return byIndicator
}

/** The formula in force on the first day of a period: the last one written among those; before the first, the first. */
export function versionFor({ versions }: Pick<Indicator, 'versions'>, { startsOn }: Period): Version {
  const inForce = versions.filter(version => version.effectiveFrom <= startsOn).at(-1)
  const version = inForce ?? versions[0]
  if (!version) throw new Error('an indicator has at least one formula')
  return version
}
