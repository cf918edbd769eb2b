/** Where things of an example are in its organization: identities by the codes of the example. */
import type { Example } from '../../examples/read.ts'
import type { Read } from '../platform/db/handles.ts'

export interface Places {
  units: ReadonlyMap<string, number>
  positions: ReadonlyMap<string, number>
  services: ReadonlyMap<string, number>
  /** The account that holds each position. */
  holders: ReadonlyMap<number, number>
}

export async function placesIn({ db, organizationId }: Read): Promise<Places> {
  const idsOf = async (table: 'unit' | 'position' | 'service') => {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'code'])
      .where('organization_id', '=', organizationId)
      .execute()
    return new Map(rows.map(({ id, code }) => [code, id]))
  }
  const holders = await db
    .selectFrom('position_holder')
    .select(['position_id', 'account_id'])
    .where('organization_id', '=', organizationId)
    .orderBy('id', 'desc')
    .execute()
  return {
    units: await idsOf('unit'),
    positions: await idsOf('position'),
    services: await idsOf('service'),
    holders: new Map(holders.map(({ position_id, account_id }) => [position_id, account_id])),
  }
}

/** Position and account of who answers for each unit. */
export function liaisonsOf(example: Pick<Example, 'positions'>, { positions, units, holders }: Places) {
  const liaisons = example.positions.filter(({ liaison }) => liaison)
  return new Map(
    liaisons.map(({ code, unit }) => {
      const positionId = positions.get(code)!
      return [units.get(unit)!, { positionId, accountId: holders.get(positionId)! }] as const
    }),
  )
}
