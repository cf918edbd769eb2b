/**
 * A business calendar: the days and hours on which an office works and its terms run.
 *
 * In the real world it is data of each organization: the weekly working hours on its door, the legal holidays, the
 * days its own council declared non-working, and the suspensions during which no term runs (a flood, a strike, a change
 * of system). Every exception carries the legal source that a citizen or a judge would ask for.
 *
 * A calendar is immutable: what is worked out from it is remembered by identity, so a change makes a new object.
 */

/** A stretch of work in local clock time, `HH:MM`; `24:00` may close. */
export type WorkingInterval = { readonly opens: string; readonly closes: string }

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Working intervals by weekday, in order. A weekday without intervals is not a working day. */
export type WorkingHours = { readonly [weekday in IsoWeekday]?: readonly WorkingInterval[] }

export type NonWorkingDay = { readonly name: string; readonly legalSource: string }

/** Terms do not run from `from` to `to`, both `YYYY-MM-DD` and both included. */
export type Suspension = {
  readonly from: string
  readonly to: string
  readonly name: string
  readonly legalSource: string
}

export type BusinessCalendar = {
  /** IANA name, such as `America/Hermosillo`. */
  readonly timeZone: string
  readonly weekly: WorkingHours
  /** By date, `YYYY-MM-DD`. */
  readonly nonWorkingDays: ReadonlyMap<string, NonWorkingDay>
  readonly suspensions: readonly Suspension[]
  /** What is received after closing, or on a day without work, counts as received on … Default: the next business day. */
  readonly afterHours?: 'next-business-day' | 'same-day'
  /** A term of calendar days or months that ends on a day without work ends on … Default: the next business day. */
  readonly restDayEnd?: 'next-business-day' | 'same-day'
}

/** Why no work, or no term, runs on a date. */
export type WhyNot = {
  readonly reason: 'weekly_rest' | 'non_working_day' | 'suspension'
  readonly name: string | null
  readonly legalSource: string | null
}
