/**
 * The account of a term: how its end was counted, as plain data that is stored with the term and that a screen renders
 * in words. Whoever disputes a due date disputes one of these lines. Dates are `YYYY-MM-DD`, instants ISO 8601 in UTC.
 */
import type { Day } from './almanac.ts'
import type { WhyNot } from './calendar.ts'
import type { Term } from './term.ts'

/** Consecutive days that were not counted for the same reason, both ends included. */
export type Skip = {
  readonly from: string
  readonly to: string
  readonly days: number
  readonly reason: WhyNot['reason'] | 'after_hours' | 'pause'
  readonly name: string | null
  readonly legalSource: string | null
}

export type Account = {
  readonly term: Term
  readonly timeZone: string
  readonly receivedAt: string
  readonly receivedOn: string
  /** The date on which it counts as received. */
  readonly effectiveOn: string
  /** Why it does not count as received on the date of receipt, if it does not. */
  readonly moved: readonly Skip[]
  /** The first day that counts; `null` while an open pause comes before it. */
  readonly firstDay: string | null
  /** When the clock starts, for a term in hours. */
  readonly startsAt: string | null
  readonly skipped: readonly Skip[]
  readonly pauses: readonly { readonly from: string; readonly to: string | null }[]
  /** Days between the end by the calendar and the business day to which it moves (calendar days and months). */
  readonly rolled: readonly Skip[]
  readonly dueOn: string | null
  readonly dueAt: string | null
}

export type WhySkipped = Pick<Skip, 'reason' | 'name' | 'legalSource'>

export const AFTER_HOURS: WhySkipped = { reason: 'after_hours', name: null, legalSource: null }
export const PAUSED: WhySkipped = { reason: 'pause', name: null, legalSource: null }

/** Collects the days of a walk that are not counted, joining neighbours with one reason. */
export class Skips {
  readonly ranges: Skip[] = []
  #last = Number.NaN

  add(day: Day, { reason, name, legalSource }: WhySkipped): void {
    const range = this.ranges.at(-1)
    const joins = range && this.#last === day.number - 1 && range.reason === reason && range.name === name
    if (joins) this.ranges[this.ranges.length - 1] = { ...range, to: day.iso, days: range.days + 1 }
    else this.ranges.push({ from: day.iso, to: day.iso, days: 1, reason, name, legalSource })
    this.#last = day.number
  }
}
