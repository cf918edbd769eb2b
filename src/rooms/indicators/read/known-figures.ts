/** Figures at hand without reading anything anew: for the small trend beside a number. */
import type { Read } from '../../../platform/db/handles.ts'
import { indicatorsById } from '../indicators.queries.ts'
import { periodKey } from '../periods.ts'
import type { Figure, Period } from '../vocabulary.ts'
import { cachedReadings } from './cached.queries.ts'
import { givenFigures } from './given.queries.ts'

/** By indicator, oldest first; periods never read nor measured are not there. */
export async function knownFigures(
  read: Read,
  indicatorIds: readonly number[],
  periods: readonly Period[],
): Promise<Map<number, Figure[]>> {
  const given = await givenFigures(read, indicatorIds, periods)
  const known = new Set(given.map(({ indicatorId, period }) => `${indicatorId} ${periodKey(period)}`))
  const cached = await cachedReadings(read, await indicatorsById(read, indicatorIds), periods)
  const more = cached.filter(({ indicatorId, period }) => !known.has(`${indicatorId} ${periodKey(period)}`))
  const all = [...given, ...more].sort((a, b) => a.period.startsOn.localeCompare(b.period.startsOn))
  return Map.groupBy(all, ({ indicatorId }) => indicatorId)
}
