import type { Read } from '../../../platform/db/handles.ts'

/** Holdings, past, present and to come, newest first: of an account, of a position, or of the positions given. */
export async function holdings(read: Read, of: { accountId: number } | { positionIds: number[] }) {
  let query = read.db
    .selectFrom('position_holder as h')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'h.organization_id').onRef('p.id', '=', 'h.position_id'),
    )
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'p.organization_id').onRef('u.id', '=', 'p.unit_id'))
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'h.organization_id').onRef('a.id', '=', 'h.account_id'),
    )
    .select([
      'h.id',
      'h.capacity',
      'h.starts_on as startsOn',
      'h.ends_on as endsOn',
      'p.id as positionId',
      'p.name as position',
      'u.name as unit',
      'a.id as accountId',
      'a.name as person',
    ])
    .where('h.organization_id', '=', read.organizationId)
    .orderBy('h.starts_on', 'desc')
    .orderBy('h.id', 'desc')
  if ('accountId' in of) query = query.where('h.account_id', '=', of.accountId)
  else if (of.positionIds.length === 0) return []
  else query = query.where('h.position_id', 'in', of.positionIds)
  return query.execute()
}

export type HoldingRow = Awaited<ReturnType<typeof holdings>>[number]

export const isCurrent = (holding: Pick<HoldingRow, 'startsOn' | 'endsOn'>, today: string): boolean =>
  holding.startsOn <= today && (holding.endsOn === null || holding.endsOn >= today)

/** Positions in use with their unit, for choosing one. */
export async function positionsInUse(read: Read) {
  return read.db
    .selectFrom('position as p')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'p.organization_id').onRef('u.id', '=', 'p.unit_id'))
    .select(['p.id', 'p.name', 'u.name as unit'])
    .where('p.organization_id', '=', read.organizationId)
    .where('p.active', '=', true)
    .orderBy('u.name')
    .orderBy('p.place')
    .execute()
}

/** Accounts in use, by name. */
export async function peopleInUse(read: Read) {
  return read.db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy('name')
    .execute()
}
