/** Who answers for a position on a day, and who has a role: to be named beside what they do, or written to. */
import type { Read } from '../../platform/db/handles.ts'
import type { Role } from '../../platform/permissions/permissions.ts'

export interface Addressee {
  accountId: number
  email: string
  /** The language of their own choice, if they made one. */
  locale: string | null
}

export interface Holder extends Addressee {
  positionId: number
  name: string
  substitute: boolean
}

/** Some positions, or those of a unit: all, or the liaisons alone. */
type Positions = { positionIds: readonly number[] } | { unitId: number; liaisons?: boolean }

/**
 * Who holds or substitutes positions on a day, of all or of some; holders before substitutes, then by name. A closed account
 * holds nothing; who has two of the positions stands twice.
 */
export async function holdersOn(read: Read, day: string, of?: Positions): Promise<Holder[]> {
  let query = read.db
    .selectFrom('position_holder as h')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'h.organization_id').onRef('p.id', '=', 'h.position_id'),
    )
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'h.organization_id').onRef('a.id', '=', 'h.account_id'),
    )
    .select(['p.id as positionId', 'a.id as accountId', 'a.name', 'a.email', 'a.locale'])
    .select(eb => eb('h.capacity', '=', 'substitute').as('substitute'))
    .where('h.organization_id', '=', read.organizationId)
    .where('a.active', '=', true)
    .where('h.starts_on', '<=', day)
    .where(eb => eb.or([eb('h.ends_on', 'is', null), eb('h.ends_on', '>=', day)]))
    .orderBy('h.capacity')
    .orderBy('a.name')
  if (of && 'unitId' in of) query = query.where('p.unit_id', '=', of.unitId)
  if (of && 'unitId' in of && of.liaisons) query = query.where('p.liaison', '=', true)
  if (of && 'positionIds' in of) {
    if (of.positionIds.length === 0) return []
    query = query.where('p.id', 'in', of.positionIds)
  }
  return (await query.execute()).map(row => ({ ...row, substitute: Boolean(row.substitute) }))
}

/** Units where somebody is told what is referred to them: who holds, or substitutes, a liaison's position on a day. */
export async function unitsWithLiaison(read: Read, day: string): Promise<Set<number>> {
  const rows = await read.db
    .selectFrom('position_holder as h')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'h.organization_id').onRef('p.id', '=', 'h.position_id'),
    )
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'h.organization_id').onRef('a.id', '=', 'h.account_id'),
    )
    .select('p.unit_id')
    .distinct()
    .where('h.organization_id', '=', read.organizationId)
    .where('p.liaison', '=', true)
    .where('a.active', '=', true)
    .where('h.starts_on', '<=', day)
    .where(eb => eb.or([eb('h.ends_on', 'is', null), eb('h.ends_on', '>=', day)]))
    .execute()
  return new Set(rows.map(row => row.unit_id))
}

/** Open accounts with one of some roles. */
export async function withRoles(read: Read, roles: readonly Role[]): Promise<Addressee[]> {
  return read.db
    .selectFrom('account as a')
    .innerJoin('account_role as r', j =>
      j.onRef('r.organization_id', '=', 'a.organization_id').onRef('r.account_id', '=', 'a.id'),
    )
    .select(['a.id as accountId', 'a.email', 'a.locale'])
    .distinct()
    .where('a.organization_id', '=', read.organizationId)
    .where('a.active', '=', true)
    .where('r.role', 'in', [...roles])
    .execute()
}

/** Each person once, as letters are written. */
export const eachOnce = <Person extends Addressee>(people: readonly Person[]): Person[] => [
  ...new Map(people.map(person => [person.accountId, person])).values(),
]
