/** How promises went, period by period: the same judgement for the list, the page, the panel, the leaflet and the open data. */
import type { Read } from '../../../platform/db/handles.ts'
import {
  type Figure,
  FREQUENCIES,
  type Frequency,
  type Judgement,
  judge,
  type Period,
  periodOf,
  previousPeriod,
} from '../../indicators/index.ts'
import { today } from '../today.ts'
import { figuresAtHand } from './figures-at-hand.ts'
import { type BindingPromise, promisesOn } from './promises.queries.ts'

export interface Result extends Omit<BindingPromise, 'day'> {
  period: Period
  /** The period is still running: what it says may change. */
  running: boolean
  figure: Figure | undefined
  judgement: Judgement
}

interface Asked {
  charterId?: number
  /** How many ended periods of each frequency; all those that began on a day or later, when a day is given. */
  ended: number | { since: string }
  /** Also the one that is running. */
  running?: boolean
  /** Figures of these are read too, whether or not a promise hangs from them. */
  indicators?: readonly { id: number; frequency: Frequency }[]
}

export interface Results {
  results: Result[]
  /** Figures of the indicators asked for, whatever was promised. */
  figures: Figure[]
  /** By frequency, newest first; the first is the running one when it was asked for. */
  periods: Record<Frequency, Period[]>
}

export async function resultsOf(read: Read, asked: Asked): Promise<Results> {
  const day = await today(read)
  const periods = periodsUpTo(day, asked)
  const days = FREQUENCIES.flatMap(frequency =>
    periods[frequency].map(({ startsOn }) => ({ day: startsOn, frequency })),
  )
  const promises = await promisesOn(read, days, asked.charterId)
  const binding = promises.flatMap(promise => {
    const period = periods[promise.frequency].find(({ startsOn }) => startsOn === promise.day)
    return period ? [{ promise, period }] : []
  })
  const measured = [
    ...(asked.indicators ?? []),
    ...binding.map(({ promise }) => ({ id: promise.indicatorId, frequency: promise.frequency })),
  ]
  const figures = await figuresByFrequency(read, measured, periods)
  const known = new Map(figures.map(figure => [keyOf(figure.indicatorId, figure.period), figure]))
  return {
    periods,
    figures,
    results: binding.map(({ promise: { day: _day, ...promise }, period }) => {
      const figure = known.get(keyOf(promise.indicatorId, period))
      const judgement = figure ? judge(figure, promise.target) : 'no_data'
      return { ...promise, period, figure, judgement, running: period.endsOn >= day }
    }),
  }
}

const keyOf = (indicatorId: number, { startsOn, endsOn }: Period) => `${indicatorId} ${startsOn} ${endsOn}`

/** Nobody waits for more than thirty years of quarters. */
const MOST_PERIODS = 120

/** Periods of each frequency as seen from a day; kept, because the same day asks for the same ones at every call. */
const kept = new Map<string, Results['periods']>()
const MOST_KEPT = 100

function periodsUpTo(day: string, asked: Asked): Results['periods'] {
  const key = JSON.stringify([day, asked.ended, asked.running ?? false])
  const known = kept.get(key)
  if (known) return known
  const periods = Object.fromEntries(
    FREQUENCIES.map(frequency => [frequency, lastPeriods(frequency, day, asked)]),
  ) as Results['periods']
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, periods)
  return periods
}

/** Newest first, the running one before those that ended. */
function lastPeriods(frequency: Frequency, day: string, { ended, running }: Asked): Period[] {
  const current = periodOf(frequency, day)
  const all: Period[] = []
  for (let back = 1; back <= (typeof ended === 'number' ? ended : MOST_PERIODS); back++) {
    const period = previousPeriod(frequency, current, back)
    if (typeof ended !== 'number' && period.startsOn < ended.since) break
    all.push(period)
  }
  return running ? [current, ...all] : all
}

async function figuresByFrequency(
  read: Read,
  measured: readonly { id: number; frequency: Frequency }[],
  periods: Results['periods'],
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [frequency, members] of Map.groupBy(measured, ({ frequency }) => frequency)) {
    const ids = [...new Set(members.map(({ id }) => id))]
    figures.push(...(await figuresAtHand(read, ids, periods[frequency])))
  }
  return figures
}

/** The last ended period of each promise, of every charter. */
export async function lastResults(read: Read, charterId?: number): Promise<Map<number, Result[]>> {
  const { results } = await resultsOf(read, { charterId, ended: 1 })
  return Map.groupBy(results, ({ charterId }) => charterId)
}
