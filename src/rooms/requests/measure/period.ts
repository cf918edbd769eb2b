/** Stretches of time at the clock of the organization, as the instants between which they lie; the end is not part of them. */
import { Temporal } from 'temporal-polyfill'
import { toDate } from '../../../platform/db/time.ts'
import { dayAt } from '../../../platform/words/moments.ts'

export interface Period {
  start: Date
  end: Date
}

/** `YYYY-MM` of an instant. */
export function monthOf(instant: Temporal.Instant, timeZone: string): string {
  return dayAt(timeZone, instant).slice(0, 7)
}

export const monthBefore = (month: string): string =>
  Temporal.PlainYearMonth.from(month).subtract({ months: 1 }).toString()

export function monthPeriod(month: string, timeZone: string): Period {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  return between(first, first.add({ months: 1 }), timeZone)
}

export function dayPeriod(day: string, timeZone: string): Period {
  const date = Temporal.PlainDate.from(day)
  return between(date, date.add({ days: 1 }), timeZone)
}

function between(first: Temporal.PlainDate, after: Temporal.PlainDate, timeZone: string): Period {
  const at = (date: Temporal.PlainDate) => toDate(date.toZonedDateTime({ timeZone }).toInstant())
  return { start: at(first), end: at(after) }
}
