/** Of which periods something is told, seen from a day. Pure. */
import { FREQUENCIES, type Frequency, type Period, periodOf, previousPeriod } from '../../indicators/index.ts'

/** By frequency, newest first; the first is the running one when it was asked for. */
export type Periods = Record<Frequency, Period[]>

export interface Chosen {
  /** How many ended periods of each frequency; all those that began on a day or later, when a day is given. */
  ended: number | { since: string }
  /** Also the one that is running. */
  running?: boolean
}

/** Nobody waits for more than thirty years of quarters. */
const MOST_PERIODS = 120

/** Kept, because the same day asks for the same ones at every call. */
const kept = new Map<string, Periods>()
const MOST_KEPT = 100

export function periodsUpTo(day: string, { ended, running = false }: Chosen): Periods {
  const key = JSON.stringify([day, ended, running])
  const known = kept.get(key)
  if (known) return known
  const periods = Object.fromEntries(
    FREQUENCIES.map(frequency => [frequency, lastPeriods(frequency, day, { ended, running })]),
  ) as Periods
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, periods)
  return periods
}

/** Newest first, the running one before those that ended. */
function lastPeriods(frequency: Frequency, day: string, { ended, running }: Chosen): Period[] {
  const current = periodOf(frequency, day)
  const all: Period[] = []
  for (let back = 1; back <= (typeof ended === 'number' ? ended : MOST_PERIODS); back++) {
    const period = previousPeriod(frequency, current, back)
    if (typeof ended !== 'number' && period.startsOn < ended.since) break
    all.push(period)
  }
  return running ? [current, ...all] : all
}
