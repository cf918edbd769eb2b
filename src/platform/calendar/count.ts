import { AFTER_HOURS, PAUSED, Skips } from './account.ts'
import { type Almanac, type Day, dayNumber } from './almanac.ts'
import { runningStretches, type Stop, stopOn } from './pauses.ts'
import type { Term } from './term.ts'

/** One fifth: the share of a term that is left when its light turns amber. */
const AMBER_SHARE = 5
const HOUR = 3_600_000

/** The end of a term; instants in epoch milliseconds. `due` is `null` while an open pause comes before the end. */
export type Count = {
  readonly first: Day | null
  readonly startsAt: number | null
  readonly skipped: Skips
  readonly rolled: Skips
  readonly due: { readonly on: Day; readonly at: number; readonly warnAt: number } | null
}

/** The day on which something counts as received, and why it moved there. */
export function effectiveReceipt(
  almanac: Almanac,
  receivedAt: number,
): { received: Day; effective: Day; moved: Skips } {
  const received = almanac.dayAt(receivedAt)
  const moved = new Skips()
  if (almanac.calendar.afterHours === 'same-day') return { received, effective: received, moved }
  let day = received
  // At the stroke of closing the counter still takes it.
  if (!day.whyNot && receivedAt > (day.shifts.at(-1)?.closes ?? day.start)) {
    moved.add(day, AFTER_HOURS)
    day = almanac.after(day, received)
  }
  for (; day.whyNot; day = almanac.after(day, received)) moved.add(day, day.whyNot)
  return { received, effective: day, moved }
}

/**
 * Counts a term in days from the day after the effective receipt. A term of 0 ends on the first day that counts, the
 * day of receipt included. It lasts until the last millisecond of its last day: an answer sent from home at eight in
 * the evening of the due date is in time.
 */
export function countDays(almanac: Almanac, effective: Day, term: Term, stops: readonly Stop[]): Count {
  const amount = term.unit === 'months' ? daysOfMonths(effective, term.amount) : term.amount
  const needed = Math.max(1, amount)
  const warnOn = needed - Math.max(1, Math.ceil(needed / AMBER_SHARE)) + 1
  const [skipped, rolled] = [new Skips(), new Skips()]
  let first: Day | null = null
  let warn = effective
  let day = amount === 0 ? effective : almanac.after(effective, effective)
  for (let counted = 0; ; day = almanac.after(day, effective)) {
    const stop = stopOn(day, stops)
    if (stop?.to === Number.POSITIVE_INFINITY) return { first, startsAt: null, skipped, rolled, due: null }
    if (stop) skipped.add(day, PAUSED)
    else if (day.whyNot && (term.unit === 'business_days' || day.whyNot.reason === 'suspension'))
      skipped.add(day, day.whyNot)
    else {
      counted++
      first ??= day
      if (counted === warnOn) warn = day
      if (counted === needed) break
    }
  }
  const last = rollToBusinessDay(almanac, day, stops, rolled)
  const due = last && { on: last, at: last.end - 1, warnAt: lastBusinessDay(almanac, warn, effective).start }
  return { first, startsAt: null, skipped, rolled, due }
}

/** Counts a term in hours by using up the working intervals, to the millisecond, outside pauses. */
export function countHours(
  almanac: Almanac,
  effective: Day,
  from: number,
  amount: number,
  stops: readonly Stop[],
): Count {
  const needed = Math.round(amount * HOUR)
  const warnAfter = needed - Math.round(needed / AMBER_SHARE)
  const open = stops.find(({ to }) => to === Number.POSITIVE_INFINITY)
  const [skipped, rolled] = [new Skips(), new Skips()]
  let first: Day | null = null
  let startsAt: number | null = null
  let warnAt: number | null = null
  let used = 0
  for (let day = effective; ; day = almanac.after(day, effective)) {
    const stretches = runningStretches(day.shifts, from, stops)
    for (const { opens, closes } of stretches) {
      const total = used + closes - opens
      first ??= day
      startsAt ??= opens
      if (total >= warnAfter) warnAt ??= opens + warnAfter - used
      if (total >= needed && warnAt !== null)
        return { first, startsAt, skipped, rolled, due: { on: day, at: opens + needed - used, warnAt } }
      used = total
    }
    if (open && open.from < day.end) return { first, startsAt, skipped, rolled, due: null }
    if (stretches.length === 0)
      skipped.add(day, day.whyNot ?? (day.shifts.every(({ closes }) => closes <= from) ? AFTER_HOURS : PAUSED))
  }
}

/** From date to date, to the end of the month where that date does not exist. */
function daysOfMonths(from: Day, months: number): number {
  return dayNumber(from.date.add({ months })) - from.number
}

function rollToBusinessDay(almanac: Almanac, end: Day, stops: readonly Stop[], rolled: Skips): Day | null {
  if (almanac.calendar.restDayEnd === 'same-day') return end
  for (let day = end; ; day = almanac.after(day, end)) {
    const stop = stopOn(day, stops)
    if (stop?.to === Number.POSITIVE_INFINITY) return null
    if (stop) rolled.add(day, PAUSED)
    else if (day.whyNot) rolled.add(day, day.whyNot)
    else return day
  }
}

/** The last business day up to a day: an amber light that turns on while nobody works warns nobody. */
function lastBusinessDay(almanac: Almanac, upTo: Day, notBefore: Day): Day {
  let day = upTo
  while (day.whyNot && day.number > notBefore.number) day = almanac.day(day.number - 1)
  return day
}
