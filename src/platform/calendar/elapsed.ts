/** How long things took on a calendar, for hundreds of thousands of them: days are summed once, not walked each time. */
import { almanacOf } from './almanac.ts'
import type { BusinessCalendar } from './calendar.ts'

const HOUR = 3_600_000
/** Days summed before the first one asked for, so that an earlier one seldom begins the sums again. */
const EARLIER = 1500

/** Instants are epoch milliseconds. What ends before it begins took nothing. */
export interface ElapsedMeter {
  /** The day of the first instant is not counted and that of the second is, as `businessDaysBetween` counts. */
  businessDays(from: number, to: number): number
  calendarDays(from: number, to: number): number
  /** Hours of work between the two, in fractions. */
  businessHours(from: number, to: number): number
}

/** One meter for each use: it remembers what it sums. */
export function elapsedMeter(calendar: BusinessCalendar): ElapsedMeter {
  const almanac = almanacOf(calendar)
  const days = runningSum(day => (almanac.whyNot(day) ? 0 : 1))
  const work = runningSum(day => almanac.day(day).shifts.reduce((sum, { opens, closes }) => sum + closes - opens, 0))
  const worked = (at: number) => {
    const day = almanac.dayAt(at)
    const today = day.shifts.reduce((sum, { opens, closes }) => sum + Math.max(0, Math.min(at, closes) - opens), 0)
    return work(day.number - 1) + today
  }
  const between = (of: (at: number) => number) => (from: number, to: number) => {
    if (to <= from) return 0
    // The earlier one first: only an earlier day begins the sums again.
    const start = of(from)
    return of(to) - start
  }
  const hours = between(worked)
  return {
    businessDays: between(at => days(almanac.dayAt(at).number)),
    calendarDays: between(at => almanac.dayAt(at).number),
    businessHours: (from, to) => hours(from, to) / HOUR,
  }
}

/** The sum up to and with a day, from some day on: two of them mean something against each other. */
function runningSum(of: (day: number) => number): (day: number) => number {
  let first = 0
  let sums: number[] = []
  return day => {
    if (sums.length === 0 || day < first) {
      first = day - EARLIER
      sums = []
    }
    for (let next = first + sums.length; next <= day; next++) sums.push((sums.at(-1) ?? 0) + of(next))
    return sums[day - first]!
  }
}
