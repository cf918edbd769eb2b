/** Everything that the page of one indicator tells of a period. */
import type { Read } from '../../../platform/db/handles.ts'
import { periodsOf, previousPeriod, yearBefore } from '../formula/periods.ts'
import type { Indicator } from '../indicators.queries.ts'
import { byUnit, type UnitEvaluation } from '../read/by-unit.ts'
import { figuresOf, readingsOf } from '../read/figures-of.ts'
import { type Promised, promisedOf } from '../targets.ts'
import type { Figure, Period } from '../vocabulary.ts'
import { type ChangedSince, changedSince } from './changed-since.ts'
import {
  firstMeasuredDay,
  measurementsOf,
  type PastVersion,
  type TakenMeasurement,
  unitNames,
  versionsOf,
} from './history.queries.ts'

export interface IndicatorSheet {
  indicator: Indicator
  period: Period
  figure: Figure
  /** What it would give today, when that is not what was given. */
  today: Figure | undefined
  /** The records that make the difference; undefined when there is none, or when a person wrote the figure. */
  changed: ChangedSince | undefined
  promised: readonly Promised[]
  /** Up to the period, oldest first, from the first that has something. */
  series: Figure[]
  yearBefore: Figure | undefined
  byUnit: UnitEvaluation[]
  unitNames: Map<string, string>
  taken: TakenMeasurement[]
  versions: PastVersion[]
}

/** Periods looked at, whether or not something was measured in them. */
const SHOWN = 12
/** Those of a long history: the limits of its chart come from where it begins, and must not slide with every period that ends. */
const MOST = 60

export async function indicatorSheet(read: Read, indicator: Indicator, period: Period): Promise<IndicatorSheet> {
  const periods = periodsOf(indicator.frequency, await firstDay(read, indicator, period), period.endsOn)
  const series = await figuresOf(read, [indicator.id], periods)
  const figure = series.at(-1)!
  const [before] = await figuresOf(read, [indicator.id], [yearBefore(period)])
  const today = await differingToday(read, figure)
  const taken = await measurementsOf(read, indicator.id, period)
  return {
    indicator,
    period,
    figure,
    today,
    changed: today && !taken[0]?.byHand ? await changedSince(read, indicator, period) : undefined,
    promised: (await promisedOf(read, period)).get(indicator.id) ?? [],
    series: fromFirstData(series),
    yearBefore: before?.status === 'measured' ? before : undefined,
    byUnit: await byUnit(read, indicator, period),
    unitNames: await unitNames(read),
    taken,
    versions: await versionsOf(read, indicator.id),
  }
}

async function firstDay(read: Read, { id, frequency }: Indicator, period: Period): Promise<string> {
  const shown = previousPeriod(frequency, period, SHOWN - 1).startsOn
  const oldest = previousPeriod(frequency, period, MOST - 1).startsOn
  const measured = await firstMeasuredDay(read, id, oldest)
  return measured !== null && measured < shown ? measured : shown
}

function fromFirstData(series: Figure[]): Figure[] {
  const first = series.findIndex(({ status }) => status === 'measured')
  return first === -1 ? series.slice(-1) : series.slice(first)
}

async function differingToday(read: Read, given: Figure): Promise<Figure | undefined> {
  if (given.standing === 'live') return undefined
  const [now] = await readingsOf(read, [given.indicatorId], [given.period])
  const differs = (['numerator', 'denominator', 'value', 'base', 'status'] as const).some(
    key => now?.[key] !== given[key],
  )
  return differs ? now : undefined
}
