/** Who sees a nonconformity: those who see all; else those of its unit, its owner, and whoever has an action in it. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '../../platform/db/handles.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { unitsAnsweredBy } from '../requests/index.ts'
import { may } from './permissions.ts'

export type Condition = RawBuilder<SqlBool>

const NOBODY = [-1]

export const some = (ids: readonly number[]) => sql.join(ids.length > 0 ? ids : NOBODY)

export const positionsOf = (visit: Visit): number[] => visit.person?.positions.map(({ id }) => id) ?? []

/** Condition on the table `nonconformity`; nothing for those who see all. */
export async function visibleTo(read: Read, visit: Visit): Promise<Condition[]> {
  if (visit.can(may.seeAll)) return []
  const units = await unitsAnsweredBy(read, visit.person)
  const positions = some(positionsOf(visit))
  return [
    sql<SqlBool>`(nonconformity.unit_id in (${some(units)}) or nonconformity.owner_position_id in (${positions})
      or exists (select from corrective_action a where a.organization_id = nonconformity.organization_id
        and a.nonconformity_id = nonconformity.id and a.position_id in (${positions})))`,
  ]
}

interface Answered {
  unitId: number
  ownerPositionId: number | null
}

/** Whoever holds the position that attends to it, the liaisons of its unit, and those who govern every case. */
export async function answersFor(read: Read, visit: Visit, { unitId, ownerPositionId }: Answered): Promise<boolean> {
  if (!visit.can(may.work)) return false
  if (visit.can(may.govern)) return true
  if (ownerPositionId !== null && positionsOf(visit).includes(ownerPositionId)) return true
  if (!visit.person?.roles.has('liaison')) return false
  return (await unitsAnsweredBy(read, visit.person)).includes(unitId)
}

export async function seesNonconformity(read: Read, visit: Visit, id: number): Promise<boolean> {
  if (!visit.can(may.see)) return false
  if (visit.can(may.seeAll)) return true
  const conditions = await visibleTo(read, visit)
  const { rows } = await sql`select from nonconformity
    where organization_id = ${read.organizationId} and id = ${id} and ${sql.join(conditions, sql` and `)}`.execute(
    read.db,
  )
  return rows.length > 0
}
