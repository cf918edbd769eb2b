import { Temporal } from 'temporal-polyfill'
import type { Frequency, Period } from '../vocabulary.ts'

const MONTHS: Record<Frequency, number> = { monthly: 1, quarterly: 3, half_yearly: 6, yearly: 12 }

/** The calendar period of that frequency in which a day (`YYYY-MM-DD`) lies. */
export function periodOf(frequency: Frequency, day: string): Period {
  const date = Temporal.PlainDate.from(day)
  const month = date.year * 12 + date.month - 1
  return spanning(month - (month % MONTHS[frequency]), MONTHS[frequency])
}

/** The periods that hold some day from `from` to `to`, both included, oldest first; none when `to` is before `from`. */
export function periodsOf(frequency: Frequency, from: string, to: string): Period[] {
  const periods: Period[] = []
  if (to < from) return periods
  for (let period = periodOf(frequency, from); period.startsOn <= to; period = nextPeriod(frequency, period)) {
    periods.push(period)
  }
  return periods
}

/** The one just before; `back` of them before. */
export function previousPeriod(frequency: Frequency, period: Period, back = 1): Period {
  const date = Temporal.PlainDate.from(period.startsOn).subtract({ months: MONTHS[frequency] * back })
  return periodOf(frequency, date.toString())
}

export const nextPeriod = (frequency: Frequency, period: Period): Period => previousPeriod(frequency, period, -1)

/** The same stretch of the year before. */
export function yearBefore(period: Period): Period {
  const months = monthsOf(period)
  const first = Temporal.PlainDate.from(period.startsOn)
  if (months) return spanning((first.year - 1) * 12 + first.month - 1, months)
  const back = (day: string) => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString()
  return { startsOn: back(period.startsOn), endsOn: back(period.endsOn) }
}

/** Of what frequency a period is; null when it is no whole month, quarter, half or year of the calendar. */
export function frequencyOf(period: Period): Frequency | null {
  const known = Object.keys(MONTHS) as Frequency[]
  return known.find(frequency => samePeriod(periodOf(frequency, period.startsOn), period)) ?? null
}

export const samePeriod = (a: Period, b: Period): boolean => a.startsOn === b.startsOn && a.endsOn === b.endsOn

/** Where in its year a period of a frequency lies, from 1: the third quarter is 3. */
export function numberInYear(frequency: Frequency, period: Period): number {
  return Math.floor((Number(period.startsOn.slice(5, 7)) - 1) / MONTHS[frequency]) + 1
}

const LETTER: Partial<Record<Frequency, string>> = { quarterly: 'T', half_yearly: 'S' }

/** A period as an address says it: `2024-07`, `2024-T3`, `2024-S2`, `2024`; else its two days, `2024-05-03_2024-06-09`. */
export function periodCode(period: Period): string {
  const year = period.startsOn.slice(0, 4)
  const frequency = frequencyOf(period)
  if (!frequency) return `${period.startsOn}_${period.endsOn}`
  if (frequency === 'yearly') return year
  if (frequency === 'monthly') return period.startsOn.slice(0, 7)
  return `${year}-${LETTER[frequency]}${numberInYear(frequency, period)}`
}

/** Reads what `periodCode` writes; null when it is no such thing. */
export function periodOfCode(code: string): Period | null {
  const found = /^(?<year>\d{4})(?:-(?:(?<month>0[1-9]|1[0-2])|T(?<quarter>[1-4])|S(?<half>[12])))?$/.exec(code)
  if (!found) return daysOfCode(code)
  const { year, month, quarter, half } = found.groups ?? {}
  const first = Number(year) * 12
  if (month) return spanning(first + Number(month) - 1, 1)
  if (quarter) return spanning(first + (Number(quarter) - 1) * 3, 3)
  return half ? spanning(first + (Number(half) - 1) * 6, 6) : spanning(first, 12)
}

function daysOfCode(code: string): Period | null {
  const [startsOn = '', endsOn = '', more] = code.split('_')
  return more === undefined && isDay(startsOn) && isDay(endsOn) && startsOn <= endsOn ? { startsOn, endsOn } : null
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** How many whole months of the calendar a period covers; null when it begins or ends within one. */
function monthsOf({ startsOn, endsOn }: Period): number | null {
  const first = Temporal.PlainDate.from(startsOn)
  const after = Temporal.PlainDate.from(endsOn).add({ days: 1 })
  return first.day === 1 && after.day === 1 ? (after.year - first.year) * 12 + after.month - first.month : null
}

/** Months are counted from the year zero. */
function spanning(firstMonth: number, months: number): Period {
  const first = new Temporal.PlainDate(Math.floor(firstMonth / 12), (firstMonth % 12) + 1, 1)
  return { startsOn: first.toString(), endsOn: first.add({ months }).subtract({ days: 1 }).toString() }
}
