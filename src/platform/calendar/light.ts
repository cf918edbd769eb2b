/**
 * The light of a term, as lists show it: green while there is time, amber when a fifth is left, red once it has passed;
 * and the verdict that remains when the matter is closed.
 */
import { Temporal } from 'temporal-polyfill'
import { almanacOf } from './almanac.ts'
import type { BusinessCalendar } from './calendar.ts'
import { businessDaysBetween, localDate } from './days.ts'

export type TermLight = 'within' | 'soon' | 'overdue' | 'none'

export type Verdict = 'on_time' | 'late' | 'no_promise'

/** The light at `now`. `none` when there is no due date: nothing was promised, or the clock is stopped. */
export function termLight(
  dueAt: Temporal.Instant | null,
  now: Temporal.Instant,
  warnAt: Temporal.Instant | null,
): TermLight {
  if (dueAt === null) return 'none'
  if (Temporal.Instant.compare(now, dueAt) > 0) return 'overdue'
  return warnAt !== null && Temporal.Instant.compare(now, warnAt) >= 0 ? 'soon' : 'within'
}

/** Whether a closed matter kept its promise. The due instant itself is in time. */
export function verdict(closedAt: Temporal.Instant, dueAt: Temporal.Instant | null): Verdict {
  if (dueAt === null) return 'no_promise'
  return Temporal.Instant.compare(closedAt, dueAt) <= 0 ? 'on_time' : 'late'
}

/**
 * When the light turns amber for a promise that was made as a date (imported, or agreed on) and not counted as a term;
 * a counted deadline brings its own. It is the morning of the first of the last business days: a fifth of those
 * between the start and the due date, at least one; never before the start.
 */
export function warnAt(
  calendar: BusinessCalendar,
  startedAt: Temporal.Instant,
  dueAt: Temporal.Instant,
): Temporal.Instant {
  const almanac = almanacOf(calendar)
  const started = almanac.dayAt(startedAt.epochMilliseconds).number
  const due = almanac.dayAt(dueAt.epochMilliseconds)
  let left = Math.max(1, Math.ceil(businessDaysBetween(calendar, localDate(calendar, startedAt), due.date) / 5))
  let number = due.number
  while (number > started && (almanac.whyNot(number) || --left > 0)) number--
  return Temporal.Instant.fromEpochMilliseconds(Math.max(almanac.day(number).start, startedAt.epochMilliseconds))
}
