/** The hours in which an office works, as one line of time without nights: what takes so long ends at such an instant. */
import type { Temporal } from 'temporal-polyfill'
import { type BusinessCalendar, workingIntervalsOn } from '../../platform/calendar/index.ts'

interface WorkDay {
  opens: number
  closes: number
  /** Working milliseconds before it. */
  before: number
}

export interface WorkTime {
  /** The index of the first working day that has not closed at an instant. */
  dayAt(at: number): number
  /** An instant of a working day: 0 is when it opens (or `notBefore`, if that is later), 1 when it closes. */
  within(day: number, share: number, notBefore?: number): number
  /** The instant at some share of the working time between two instants. */
  between(from: number, to: number, share: number): number
  /** The instant after so many working hours. */
  after(from: number, hours: number): number
}

/** Instants are epoch milliseconds. @param from first day, and `days` how many there are to know */
export function workTime(calendar: BusinessCalendar, from: Temporal.PlainDate, days: number): WorkTime {
  const open: WorkDay[] = []
  for (let day = 0; day < days; day++) {
    const shifts = workingIntervalsOn(calendar, from.add({ days: day }))
    if (shifts.length === 0) continue
    const last = open.at(-1)
    const before = last ? last.before + last.closes - last.opens : 0
    open.push({ opens: shifts[0]!.opens.epochMilliseconds, closes: shifts.at(-1)!.closes.epochMilliseconds, before })
  }
  const dayAt = (at: number) => firstFrom(open.length, index => open[index]!.closes > at)
  const worked = (at: number) => {
    const { opens, before } = open[dayAt(at)]!
    return before + Math.max(0, at - opens)
  }
  const instantOf = (time: number) => {
    const day = open[firstFrom(open.length, index => open[index]!.before > time) - 1]!
    return day.opens + time - day.before
  }
  return {
    dayAt,
    within(day, share, notBefore = 0) {
      const { opens, closes } = open[day]!
      const start = Math.min(Math.max(opens, notBefore), closes)
      return start + (closes - start) * share
    },
    between: (start, end, share) => instantOf(worked(start) + (worked(end) - worked(start)) * share),
    after: (start, hours) => instantOf(worked(start) + hours * 3_600_000),
  }
}

/** The first index for which something holds, that holds for all after it (binary search). */
function firstFrom(many: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, many]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
