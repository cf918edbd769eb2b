/** What is known of some indicators in some periods: the frozen figure, else the one that was given, else what is read now. */
import type { Read } from '../../../platform/db/handles.ts'
import { indicatorsById } from '../indicators.queries.ts'
import { periodKey } from '../periods.ts'
import type { Figure, Period } from '../vocabulary.ts'
import { cachedReadings } from './cached.queries.ts'
import { type Computed, compute } from './compute.ts'
import { type Given, givenFigures } from './given.queries.ts'

export const cellKey = (indicatorId: number, period: Period) => `${indicatorId} ${periodKey(period)}`
const keyOf = ({ indicatorId, period }: Figure) => cellKey(indicatorId, period)

/** One figure for each indicator and period, in that order; indicators of another organization give none. */
export async function figuresOf(
  read: Read,
  indicatorIds: readonly number[],
  periods: readonly Period[],
): Promise<Figure[]> {
  const given = await givenFigures(read, indicatorIds, periods)
  const known = new Map<string, Figure>(given.map(figure => [keyOf(figure), asFigure(figure)]))
  const asked = indicatorIds.filter(id => periods.some(period => !known.has(cellKey(id, period))))
  for (const figure of await readingsOf(read, asked, periods))
    if (!known.has(keyOf(figure))) known.set(keyOf(figure), figure)
  return indicatorIds.flatMap(id => periods.flatMap(period => known.get(cellKey(id, period)) ?? []))
}

function asFigure(given: Given): Figure {
  const { number: _number, method: _method, byHand: _byHand, fingerprint: _print, reason: _reason, ...figure } = given
  return figure
}

/** What is read right now, whatever was given before: kept from the last time where nothing changed since. */
export async function readingsOf(
  read: Read,
  indicatorIds: readonly number[],
  periods: readonly Period[],
): Promise<Figure[]> {
  const indicators = await indicatorsById(read, indicatorIds)
  const cached = await cachedReadings(read, indicators, periods)
  const known = new Set(cached.map(keyOf))
  const figures = [...cached]
  for (const period of periods) {
    const missing = indicators.filter(({ id }) => !known.has(cellKey(id, period)))
    for (const computed of await compute(read, missing, period)) figures.push(liveFigure(read, computed))
  }
  return figures
}

export function liveFigure(read: Read, computed: Computed): Figure {
  const { indicator, period, numerator, denominator, value, base, status } = computed
  return {
    indicatorId: indicator.id,
    ...{ period, numerator, denominator, value, base, status },
    standing: 'live',
    measurementId: null,
    at: read.now.toString(),
  }
}
