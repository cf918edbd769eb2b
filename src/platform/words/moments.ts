/**
 * Days and hours as people read them, in the language of the page and the time zone of the organization:
 * "martes 8 de diciembre de 2026", "mar 8 dic 2026, 14:30".
 */
import { Temporal } from 'temporal-polyfill'
import type { Locale } from './words.ts'

/** An instant, what PostgreSQL's driver gives for one, or a day (`YYYY-MM-DD`), which no time zone moves. */
export type When = Temporal.Instant | Date | string

export interface Moments {
  /** martes 8 de diciembre de 2026 */
  longDate(when: When): string
  /** mar 8 dic 2026 */
  date(when: When): string
  /** mar 8 dic 2026, 14:30 */
  moment(when: When): string
  /** 14:30 */
  time(when: Temporal.Instant | Date): string
  /** diciembre de 2026, of a month (`2026-12`) */
  month(month: string): string
  /** diciembre */
  monthName(when: When): string
  /** lunes, of an ISO weekday (1 Monday … 7 Sunday) */
  weekday(number: number): string
  /** For `<time datetime>`: the day, or the instant in UTC. */
  machine(when: When): string
}

const SPOKEN = { 'es-MX': 'es-MX', 'es-CO': 'es-CO', en: 'en-GB' } as const
const FORMS = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
  weekday: { weekday: 'long' },
} as const

const kept = new Map<string, Moments>()

/** The formats of one language and one place; kept, because making one costs more than using it. */
export function moments(locale: Locale, timeZone: string): Moments {
  const key = `${locale} ${timeZone}`
  const known = kept.get(key) ?? open(locale, timeZone)
  kept.set(key, known)
  return known
}

function open(locale: Locale, timeZone: string): Moments {
  const long = writer(locale, timeZone, 'long')
  const short = writer(locale, timeZone, 'short')
  const clock = writer(locale, timeZone, 'time')
  const month = writer(locale, timeZone, 'month')
  const weekday = writer(locale, timeZone, 'weekday')
  return {
    longDate: long,
    date: short,
    moment: when => (typeof when === 'string' ? short(when) : `${short(when)}, ${clock(when)}`),
    time: clock,
    month: text => month(`${text}-01`),
    monthName: writer(locale, timeZone, 'monthName'),
    // 2024-01-01 was a Monday.
    weekday: number => weekday(`2024-01-0${number}`),
    machine: when => (typeof when === 'string' ? when : new Date(milliseconds(when)).toISOString()),
  }
}

function writer(locale: Locale, timeZone: string, form: keyof typeof FORMS): (when: When) => string {
  const here = new Intl.DateTimeFormat(SPOKEN[locale], { ...FORMS[form], timeZone })
  const anywhere = new Intl.DateTimeFormat(SPOKEN[locale], { ...FORMS[form], timeZone: 'UTC' })
  // Without the commas and "de" that the libraries put differently in each country.
  const tidy = (parts: Intl.DateTimeFormatPart[]) => {
    const text = parts.map(part => part.value).join('')
    return form === 'short' ? shortened(parts) : text.replace(',', '')
  }
  return when =>
    typeof when === 'string'
      ? tidy(anywhere.formatToParts(Date.parse(`${when}T00:00:00Z`)))
      : tidy(here.formatToParts(milliseconds(when)))
}

function shortened(parts: Intl.DateTimeFormatPart[]): string {
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    (parts.find(part => part.type === type)?.value ?? '').replace('.', '')
  return `${value('weekday')} ${value('day')} ${value('month')} ${value('year')}`
}

const milliseconds = (when: Temporal.Instant | Date): number =>
  when instanceof Temporal.Instant ? when.epochMilliseconds : when.getTime()

/** The calendar day of an instant at the clock of a place, `YYYY-MM-DD`. */
export function dayAt(timeZone: string, instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
