/** Days, months and weekdays as words, over the formats of `moments`. */
import type { Temporal } from 'temporal-polyfill'
import { moments } from './moments.ts'
import type { Locale } from './words.ts'

/** A calendar day (`2026-12-08`) as "mar 8 dic 2026". */
export const dayText = (locale: Locale, day: string): string => moments(locale, 'UTC').date(day)

/** An instant at the clock of a place as "mar 8 dic 2026, 14:30". */
export const instantText = (locale: Locale, timeZone: string, instant: Date | Temporal.Instant): string =>
  moments(locale, timeZone).moment(instant)

/** A month (`2026-12`) as "diciembre de 2026". */
export function monthText(locale: Locale, month: string): string {
  const of = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return of.format(new Date(`${month}-01T00:00:00Z`))
}

/** ISO weekday (1 Monday … 7 Sunday) as "lunes". */
export function weekdayText(locale: Locale, weekday: number): string {
  // 2024-01-01 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  )
}

/** The calendar day of an instant at the clock of a place, `YYYY-MM-DD`. */
export function dayAt(timeZone: string, instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
