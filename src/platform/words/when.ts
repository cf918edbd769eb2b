/** Days and instants as people of a place read them. Formatters are kept: making one costs more than using it a hundred times. */
import type { Temporal } from 'temporal-polyfill'
import type { Locale } from './words.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** A calendar day (`2026-12-08`) as "mar 8 dic 2026". */
export function dayText(locale: Locale, day: string): string {
  return tidy(formatter(locale, { ...DAY, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)))
}

/** An instant at the clock of a place as "mar 8 dic 2026, 14:30". */
export function instantText(locale: Locale, timeZone: string, instant: Date | Temporal.Instant): string {
  const at = instant instanceof Date ? instant : new Date(instant.epochMilliseconds)
  const day = tidy(formatter(locale, { ...DAY, timeZone }).format(at))
  return `${day}, ${formatter(locale, { ...TIME, timeZone }).format(at)}`
}

/** A month (`2026-12`) as "diciembre de 2026". */
export function monthText(locale: Locale, month: string): string {
  return formatter(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}

/** ISO weekday (1 Monday … 7 Sunday) as "lunes". */
export function weekdayText(locale: Locale, weekday: number): string {
  // 2024-01-01 was a Monday.
  return formatter(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)))
}

/** The calendar day of an instant at the clock of a place, `YYYY-MM-DD`. */
export function dayAt(timeZone: string, instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

// Spanish formats say "mar, 8 dic 2026"; Colombia's add "de" and full stops.
const tidy = (text: string) =>
  text
    .replace(/^([^\s,]+),/, '$1')
    .replaceAll('.', '')
    .replaceAll(' de ', ' ')
