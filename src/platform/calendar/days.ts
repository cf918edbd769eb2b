import { Temporal } from 'temporal-polyfill'
import { almanacOf, dayNumber } from './almanac.ts'
import type { BusinessCalendar, WhyNot } from './calendar.ts'

/** Whether the office works and terms run on a date. */
export function isBusinessDay(calendar: BusinessCalendar, date: Temporal.PlainDate): boolean {
  return whyNotBusinessDay(calendar, date) === null
}

/** Why a date is not a business day, with its legal source; `null` when it is one. */
export function whyNotBusinessDay(calendar: BusinessCalendar, date: Temporal.PlainDate): WhyNot | null {
  return almanacOf(calendar).whyNot(dayNumber(date))
}

/** The first business day after a date. Throws a `RangeError` when a hundred years hold none. */
export function nextBusinessDay(calendar: BusinessCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  const almanac = almanacOf(calendar)
  const origin = almanac.day(dayNumber(date))
  let day = almanac.after(origin, origin)
  while (day.whyNot) day = almanac.after(day, origin)
  return day.date
}

/** The working intervals of a date as exact instants, daylight saving included; none when it is not a business day. */
export function workingIntervalsOn(
  calendar: BusinessCalendar,
  date: Temporal.PlainDate,
): { opens: Temporal.Instant; closes: Temporal.Instant }[] {
  const { shifts } = almanacOf(calendar).day(dayNumber(date))
  return shifts.map(({ opens, closes }) => ({
    opens: Temporal.Instant.fromEpochMilliseconds(opens),
    closes: Temporal.Instant.fromEpochMilliseconds(closes),
  }))
}

/**
 * Business days from `a` to `b`: `a` is not counted and `b` is, as a term counts them. Seen on the due date there are 0
 * left; negative when `b` is before `a`.
 */
export function businessDaysBetween(calendar: BusinessCalendar, a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  const almanac = almanacOf(calendar)
  const [from, to] = [dayNumber(a), dayNumber(b)]
  let days = 0
  for (let number = Math.min(from, to) + 1; number <= Math.max(from, to); number++) if (!almanac.whyNot(number)) days++
  return to < from && days > 0 ? -days : days
}

/** The date that an instant has at the office, for "today" among others. */
export function localDate(calendar: BusinessCalendar, instant: Temporal.Instant): Temporal.PlainDate {
  return almanacOf(calendar).dayAt(instant.epochMilliseconds).date
}
