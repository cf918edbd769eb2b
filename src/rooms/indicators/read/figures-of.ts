/** What is known of some indicators in some periods: the frozen figure, else the one that was given, else what is read now. */
import type { Read } from '../../../platform/db/handles.ts'
import { businessCalendar } from '../../organization/index.ts'
import { indicatorsById } from '../indicators.queries.ts'
import { periodKey } from '../periods.ts'
import type { Figure, Period } from '../vocabulary.ts'
import { type Computed, compute } from './compute.ts'
import { givenFigures } from './given.queries.ts'

const keyOf = (indicatorId: number, period: Period) => `${indicatorId} ${periodKey(period)}`

/** One figure for each indicator and period, in that order; indicators of another organization give none. */
export async function figuresOf(
  read: Read,
  indicatorIds: readonly number[],
  periods: readonly Period[],
): Promise<Figure[]> {
  const given = new Map(
    (await givenFigures(read, indicatorIds, periods)).map(figure => [keyOf(figure.indicatorId, figure.period), figure]),
  )
  const missing = periods.map(period => ({
    period,
    ids: indicatorIds.filter(id => !given.has(keyOf(id, period))),
  }))
  const live = new Map<string, Figure>()
  for (const { period, ids } of missing)
    for (const figure of await readingsOf(read, ids, [period])) live.set(keyOf(figure.indicatorId, period), figure)
  return indicatorIds.flatMap(id =>
    periods.flatMap(period => {
      const known = given.get(keyOf(id, period))
      if (!known) return live.get(keyOf(id, period)) ?? []
      const { number: _number, method: _method, fingerprint: _fingerprint, reason: _reason, ...figure } = known
      return figure
    }),
  )
}

/** What is read right now, whatever was given before. */
export async function readingsOf(
  read: Read,
  indicatorIds: readonly number[],
  periods: readonly Period[],
): Promise<Figure[]> {
  if (indicatorIds.length === 0) return []
  const indicators = await indicatorsById(read, indicatorIds)
  const { timeZone } = await businessCalendar(read)
  const figures: Figure[] = []
  for (const period of periods)
    figures.push(...(await compute(read, indicators, period, timeZone)).map(computed => liveFigure(read, computed)))
  return figures
}

export function liveFigure(
  read: Read,
  { indicator, period, numerator, denominator, value, base, status }: Computed,
): Figure {
  return {
    indicatorId: indicator.id,
    period,
    numerator,
    denominator,
    value,
    base,
    status,
    standing: 'live',
    measurementId: null,
    at: read.now.toString(),
  }
}
