/** Names that lists show beside their codes, read together and kept for two seconds: they are few and change seldom. */
import type { Read } from '../../../platform/db/handles.ts'

export interface Named {
  id: number
  name: string
}

export interface Names {
  services: ReadonlyMap<number, Named>
  units: ReadonlyMap<number, Named>
  neighbourhoods: ReadonlyMap<number, Named>
  /** Steps of procedures with who does them; null when the unit it was referred to. */
  steps: ReadonlyMap<number, { title: string; position: string | null }>
  kinds: readonly string[]
  channels: readonly string[]
}

const MEMORY_MS = 2000
const kept = new Map<number, { until: number; names: Promise<Names> }>()

export function namesOf(read: Read): Promise<Names> {
  const before = kept.get(read.organizationId)
  if (before && before.until > Date.now()) return before.names
  const names = readNames(read)
  kept.set(read.organizationId, { until: Date.now() + MEMORY_MS, names })
  names.catch(() => kept.delete(read.organizationId))
  return names
}

const byId = <T extends { id: number }>(rows: T[]): Map<number, T> => new Map(rows.map(row => [row.id, row]))

async function readNames(read: Read): Promise<Names> {
  const { db, organizationId } = read
  const named = (table: 'service' | 'unit' | 'neighbourhood') =>
    db.selectFrom(table).select(['id', 'name']).where('organization_id', '=', organizationId).orderBy('name').execute()
  const services = await named('service')
  const units = await named('unit')
  const neighbourhoods = await named('neighbourhood')
  const steps = await db
    .selectFrom('procedure_step as s')
    .leftJoin('position as p', join =>
      join.onRef('p.organization_id', '=', 's.organization_id').onRef('p.id', '=', 's.position_id'),
    )
    .select(['s.id', 's.title', 'p.name as position'])
    .where('s.organization_id', '=', organizationId)
    .execute()
  const organization = await db
    .selectFrom('organization')
    .select(['request_kinds', 'channels'])
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  return {
    services: byId(services),
    units: byId(units),
    neighbourhoods: byId(neighbourhoods),
    steps: byId(steps),
    kinds: organization.request_kinds,
    channels: organization.channels,
  }
}
