/** Who is written to about a nonconformity: those who hold its position today, and those who watch over all. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Role } from '../../../platform/permissions/permissions.ts'

export interface Addressee {
  accountId: number
  email: string
  locale: string | null
}

function holders(read: Read, today: string) {
  return read.db
    .selectFrom('position_holder as h')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'h.organization_id').onRef('p.id', '=', 'h.position_id'),
    )
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'h.organization_id').onRef('a.id', '=', 'h.account_id'),
    )
    .select(['a.id as accountId', 'a.email', 'a.locale'])
    .distinct()
    .where('h.organization_id', '=', read.organizationId)
    .where('a.active', '=', true)
    .where('h.starts_on', '<=', today)
    .where(eb => eb.or([eb('h.ends_on', 'is', null), eb('h.ends_on', '>=', today)]))
}

/** Holders and substitutes of a position today. */
export const holdersOf = (read: Read, positionId: number, today: string): Promise<Addressee[]> =>
  holders(read, today).where('p.id', '=', positionId).execute()

/** The liaisons of a unit today. */
export const liaisonsOf = (read: Read, unitId: number, today: string): Promise<Addressee[]> =>
  holders(read, today).where('p.unit_id', '=', unitId).where('p.liaison', '=', true).execute()

/** Active accounts with one of some roles. */
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
