/** Due dates by the product's own engine: one per day, term and side of the closing hour, for joining in SQL. */
import type { Temporal } from 'temporal-polyfill'
import { type BusinessCalendar, deadline, type Term, workingIntervalsOn } from '../../src/platform/calendar/index.ts'

export interface DueDate {
  term_amount: number
  term_unit: string
  on_day: string
  /** Received after the office closed, which on a business day counts as the next one. */
  after_hours: boolean
  due_at: string
  warn_at: string
  account: object
}

/** The last instant of a day that still counts as that day; null when the whole day counts alike. */
export function closingTime(calendar: BusinessCalendar, day: Temporal.PlainDate): Temporal.Instant | null {
  return workingIntervalsOn(calendar, day).at(-1)?.closes ?? null
}

/** Terms in days and months; those in hours depend on the minute and are counted one by one. */
export function dueDates(
  calendar: BusinessCalendar,
  terms: readonly Term[],
  days: readonly Temporal.PlainDate[],
): DueDate[] {
  return days.flatMap(day => {
    const closes = closingTime(calendar, day)
    const start = day.toZonedDateTime(calendar.timeZone).toInstant()
    const sides = closes ? [start, closes.add({ milliseconds: 1 })] : [start]
    return sides.flatMap((receivedAt, side) =>
      terms.map(term => {
        const { dueAt, warnAt, account } = deadline(calendar, receivedAt, term)
        return {
          ...{ term_amount: term.amount, term_unit: term.unit, on_day: day.toString(), after_hours: side === 1 },
          ...{ due_at: dueAt!.toString(), warn_at: warnAt!.toString(), account },
        }
      }),
    )
  })
}
