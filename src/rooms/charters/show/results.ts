/** How promises went, period by period: the same judgement for the list, the page, the panel, the leaflet and the open data. */
import type { Read } from '../../../platform/db/handles.ts'
import { type Figure, FREQUENCIES, type Frequency, type Judgement, judge, type Period } from '../../indicators/index.ts'
import { today } from '../../organization/index.ts'
import { bindsOn } from './binding.ts'
import { figuresAtHand } from './figures-at-hand.ts'
import { type Chosen, type Periods, periodsUpTo } from './periods-told.ts'
import { type PublishedPromise, publishedPromises } from './promises.queries.ts'

export interface Result extends Omit<PublishedPromise, 'from' | 'to' | 'suspensions'> {
  period: Period
  /** The period is still running: what it says may change. */
  running: boolean
  figure: Figure | undefined
  judgement: Judgement
}

interface Measured {
  id: number
  frequency: Frequency
}

/** What is known of a charter already, and need not be asked again. */
export interface Known {
  day: string
  promises: readonly PublishedPromise[]
  /** Figures of these are read too, whether or not a promise hangs from them. */
  followed: readonly Measured[]
}

export interface Results {
  results: Result[]
  /** Figures of the indicators asked for, whatever was promised. */
  figures: Figure[]
  periods: Periods
}

/** Of one charter when it is given, else of all. */
export async function resultsOf(read: Read, chosen: Chosen & { charterId?: number }): Promise<Results> {
  const day = await today(read)
  const firstDays = firstDaysOf(periodsUpTo(day, chosen))
  const [from, to] = [firstDays[0], firstDays.at(-1)]
  if (from === undefined || to === undefined) return resultsFrom(read, chosen, { day, promises: [], followed: [] })
  const promises = await publishedPromises(read, { from, to }, chosen.charterId)
  return resultsFrom(read, chosen, { day, promises, followed: [] })
}

/** The same, of promises that were read already. */
export async function resultsFrom(read: Read, chosen: Chosen, { day, promises, followed }: Known): Promise<Results> {
  const periods = periodsUpTo(day, chosen)
  const binding = bindingIn(periods, promises)
  const measured = binding.map(({ promise: { indicatorId, frequency } }) => ({ id: indicatorId, frequency }))
  const figures = await figuresAtHand(read, idsByFrequency([...followed, ...measured]), periods)
  const known = new Map(figures.map(figure => [keyOf(figure.indicatorId, figure.period), figure]))
  const results = binding.map(({ promise, period }) => {
    const { from: _from, to: _to, suspensions: _suspensions, ...said } = promise
    const figure = known.get(keyOf(promise.indicatorId, period))
    const judgement = figure ? judge(figure, promise.target) : 'no_data'
    return { ...said, period, figure, judgement, running: period.endsOn >= day }
  })
  return { periods, figures, results }
}

/** Each promise with the periods on whose first day it bound, oldest first. */
function bindingIn(periods: Periods, promises: readonly PublishedPromise[]) {
  const beginning = new Map(
    FREQUENCIES.flatMap(frequency => periods[frequency].map(period => [`${frequency} ${period.startsOn}`, period])),
  )
  return firstDaysOf(periods).flatMap(day =>
    promises.flatMap(promise => {
      const period = beginning.get(`${promise.frequency} ${day}`)
      return period && bindsOn(promise, day) ? [{ promise, period }] : []
    }),
  )
}

const firstDaysOf = (periods: Periods): string[] =>
  [...new Set(FREQUENCIES.flatMap(frequency => periods[frequency].map(({ startsOn }) => startsOn)))].sort()

const idsByFrequency = (measured: readonly Measured[]): Map<Frequency, number[]> =>
  new Map(
    [...Map.groupBy(measured, ({ frequency }) => frequency)].map(([frequency, members]) => [
      frequency,
      [...new Set(members.map(({ id }) => id))],
    ]),
  )

const keyOf = (indicatorId: number, { startsOn, endsOn }: Period) => `${indicatorId} ${startsOn} ${endsOn}`

/** The last ended period of each promise, of every charter. */
export async function lastResults(read: Read, charterId?: number): Promise<Map<number, Result[]>> {
  const { results } = await resultsOf(read, { charterId, ended: 1 })
  return Map.groupBy(results, ({ charterId }) => charterId)
}
