import { Temporal } from 'temporal-polyfill'
import type { BusinessCalendar, WorkingHours } from './calendar.ts'
import { legalHolidays } from './holidays.ts'

/** An office that works Monday to Friday, with a lunch break. */
const SPLIT_DAY = [
  { opens: '08:00', closes: '12:00' },
  { opens: '13:00', closes: '17:00' },
]

export const WORKING_WEEK: WorkingHours = { 1: SPLIT_DAY, 2: SPLIT_DAY, 3: SPLIT_DAY, 4: SPLIT_DAY, 5: SPLIT_DAY }

/** A calendar without holidays, changed where a test needs it. */
export function plainCalendar(changes: Partial<BusinessCalendar> = {}): BusinessCalendar {
  return {
    timeZone: 'America/Hermosillo',
    weekly: WORKING_WEEK,
    nonWorkingDays: new Map(),
    suspensions: [],
    ...changes,
  }
}

/** The working calendar of a Colombian town hall, with the legal holidays except those named. */
export async function colombianCalendar(...except: string[]): Promise<BusinessCalendar> {
  const holidays = await legalHolidays('CO', 2018, 2027)
  const kept = holidays.filter(({ on }) => !except.includes(on))
  return plainCalendar({ timeZone: 'America/Bogota', nonWorkingDays: new Map(kept.map(({ on, ...day }) => [on, day])) })
}

/** An instant from the clock on the wall of the office, such as `2026-03-20 10:00`. */
export function clock(calendar: BusinessCalendar, local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(calendar.timeZone).toInstant()
}

/** What the clock on the wall shows, to the minute; `null` stays `null`. */
export function wall(calendar: BusinessCalendar, instant: Temporal.Instant | null): string | null {
  if (instant === null) return null
  const local = instant.toZonedDateTimeISO(calendar.timeZone).toPlainDateTime()
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ')
}
