/** Periods at the clock of a place. */
import { Temporal } from 'temporal-polyfill'
import { dayAt } from '../../platform/words/moments.ts'
import { periodOf } from './formula/periods.ts'
import type { Frequency, Period } from './vocabulary.ts'

/** The period that is running at an instant. */
export function currentPeriod(frequency: Frequency, now: Temporal.Instant, timeZone: string): Period {
  return periodOf(frequency, dayAt(timeZone, now))
}

/** The instants between which a period lies, in epoch milliseconds; the end is not part of it. */
export function stretchOf({ startsOn, endsOn }: Period, timeZone: string): { from: number; to: number } {
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).epochMilliseconds
  return { from: at(Temporal.PlainDate.from(startsOn)), to: at(Temporal.PlainDate.from(endsOn).add({ days: 1 })) }
}

export const periodKey = ({ startsOn, endsOn }: Period): string => `${startsOn}/${endsOn}`
