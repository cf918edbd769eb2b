/**
 * A deadline: the instant at which a term is used up, counted on a business calendar from the receipt, with the account
 * of how it was counted.
 */
import { Temporal } from 'temporal-polyfill'
import type { Account } from './account.ts'
import { almanacOf } from './almanac.ts'
import type { BusinessCalendar } from './calendar.ts'
import { type Count, countDays, countHours, effectiveReceipt } from './count.ts'
import { type Pause, stopsOf } from './pauses.ts'
import { checkTerm, type Term } from './term.ts'

export type Deadline = {
  /** The date on which it counts as received. */
  readonly effectiveOn: Temporal.PlainDate
  /** `null`, like the two instants, while an open pause stops the clock before the end. */
  readonly dueOn: Temporal.PlainDate | null
  /**
   * The last instant that is still in time. Terms in days and months end with the last millisecond of `dueOn`, not with
   * the first of the next day: whoever prints or groups by this instant gets the due date, and it survives a round trip
   * through a JavaScript `Date` and a database timestamp.
   */
  readonly dueAt: Temporal.Instant | null
  /**
   * When the light turns amber: a fifth of the term is left. For days, the morning of the first of those last days, at
   * least one business day; for hours, the exact instant.
   */
  readonly warnAt: Temporal.Instant | null
  readonly account: Account
}

/**
 * Counts a term from its receipt.
 *
 * What arrives after closing or on a day without work counts as received on the next business day (unless the calendar
 * says otherwise); the first day counted is the one after that. Suspensions and pauses stop the clock.
 *
 * Throws a `RangeError` for an amount that is negative or not whole, for a pause that ends before it begins, for a
 * calendar with no working weekday, and for a term without an end within a hundred years.
 */
export function deadline(
  calendar: BusinessCalendar,
  receivedAt: Temporal.Instant,
  term: Term,
  pauses: readonly Pause[] = [],
): Deadline {
  checkTerm(term)
  const almanac = almanacOf(calendar)
  const stops = stopsOf(pauses)
  const from = receivedAt.epochMilliseconds
  const receipt = effectiveReceipt(almanac, from)
  const count =
    term.unit === 'business_hours'
      ? countHours(almanac, receipt.effective, from, term.amount, stops)
      : countDays(almanac, receipt.effective, term, stops)
  return {
    effectiveOn: receipt.effective.date,
    dueOn: count.due?.on.date ?? null,
    dueAt: count.due && Temporal.Instant.fromEpochMilliseconds(count.due.at),
    warnAt: count.due && Temporal.Instant.fromEpochMilliseconds(count.due.warnAt),
    account: accountOf(calendar, receivedAt, term, pauses, receipt, count),
  }
}

function accountOf(
  { timeZone }: BusinessCalendar,
  receivedAt: Temporal.Instant,
  { amount, unit }: Term,
  pauses: readonly Pause[],
  { received, effective, moved }: ReturnType<typeof effectiveReceipt>,
  { first, startsAt, skipped, rolled, due }: Count,
): Account {
  const during = pauses.filter(
    ({ from, to }) =>
      from.epochMilliseconds <= (due?.at ?? Number.POSITIVE_INFINITY) &&
      (to === null || to.epochMilliseconds > effective.start),
  )
  return {
    term: { amount, unit },
    timeZone,
    receivedAt: receivedAt.toString(),
    receivedOn: received.iso,
    effectiveOn: effective.iso,
    moved: moved.ranges,
    firstDay: first?.iso ?? null,
    startsAt: startsAt === null ? null : new Date(startsAt).toISOString(),
    skipped: skipped.ranges,
    pauses: during.map(({ from, to }) => ({ from: from.toString(), to: to?.toString() ?? null })),
    rolled: rolled.ranges,
    dueOn: due?.on.iso ?? null,
    dueAt: due && new Date(due.at).toISOString(),
  }
}
