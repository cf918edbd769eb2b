/** Which indicators a person sees: all, or those of its own units and those of no unit. What one may not see does not exist. */
import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../platform/db/handles.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { type Indicator, indicatorById } from './indicators.queries.ts'
import { may } from './permissions.ts'

export const ownUnits = (visit: Visit): number[] => [
  ...new Set((visit.person?.positions ?? []).map(({ unitId }) => unitId)),
]

/** Condition on `i`, a row of `indicator`. */
export function visibleTo(visit: Visit): RawBuilder<unknown> {
  if (visit.can(may.seeAll)) return sql`true`
  return sql`(i.unit_id is null or i.unit_id = any(${ownUnits(visit)}::bigint[]))`
}

/** The indicator of an address, if this person sees it. */
export async function seenIndicator(read: Read, visit: Visit, id: number): Promise<Indicator | undefined> {
  const indicator = await indicatorById(read, id)
  if (!indicator || visit.can(may.seeAll) || indicator.unitId === null) return indicator
  return ownUnits(visit).includes(indicator.unitId) ? indicator : undefined
}
