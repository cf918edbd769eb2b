/** Periods as people say them. */
import { moments } from '../../../platform/words/moments.ts'
import { catalogue, type Locale } from '../../../platform/words/words.ts'
import type { Frequency, Period } from '../vocabulary.ts'
import { frequencyOf, numberInYear } from './periods.ts'

const spanish = {
  frequency: {
    monthly: 'mensual',
    quarterly: 'trimestral',
    half_yearly: 'semestral',
    yearly: 'anual',
  } as Record<Frequency, string>,
  month: (month: string, year: string) => `${month} de ${year}`,
  quarter: (number: number, year: string) => `${number}.${number % 2 ? 'er' : 'º'} trimestre de ${year}`,
  half: (number: number, year: string) => `${number}.${number % 2 ? 'er' : 'º'} semestre de ${year}`,
  year: (year: string) => `año ${year}`,
  short: {
    month: (month: string, year: string) => `${month.slice(0, 3)} ${year}`,
    quarter: (number: number, year: string) => `${number}.${number % 2 ? 'er' : 'º'} trim. ${year}`,
    half: (number: number, year: string) => `${number}.${number % 2 ? 'er' : 'º'} sem. ${year}`,
  },
  months: (first: string, last: string, year: string) => `${first}–${last} ${year}`,
  days: (first: string, last: string) => `del ${first} al ${last}`,
}

const ENGLISH_ORDINALS = ['', '1st', '2nd', '3rd', '4th']

export const periodWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    frequency: { monthly: 'monthly', quarterly: 'quarterly', half_yearly: 'half-yearly', yearly: 'yearly' },
    month: (month, year) => `${month} ${year}`,
    quarter: (number, year) => `${ENGLISH_ORDINALS[number]} quarter of ${year}`,
    half: (number, year) => `${ENGLISH_ORDINALS[number]} half of ${year}`,
    year: year => `year ${year}`,
    short: {
      month: (month, year) => `${month.slice(0, 3)} ${year}`,
      quarter: (number, year) => `Q${number} ${year}`,
      half: (number, year) => `H${number} ${year}`,
    },
    months: (first, last, year) => `${first}–${last} ${year}`,
    days: (first, last) => `${first} to ${last}`,
  },
})

/** Its place in the year: "3.er trimestre de 2024", "julio de 2024", "año 2024". */
export function periodName(locale: Locale, period: Period): string {
  const words = periodWords(locale)
  const year = period.startsOn.slice(0, 4)
  const frequency = frequencyOf(period)
  if (frequency === 'quarterly') return words.quarter(numberInYear(frequency, period), year)
  if (frequency === 'half_yearly') return words.half(numberInYear(frequency, period), year)
  return periodMonths(locale, period)
}

/** The same where little fits, as on an axis: "3.er trim. 2024", "jul 2024", "2024"; Q3 2024 in English. */
export function periodShort(locale: Locale, period: Period): string {
  const { short } = periodWords(locale)
  const year = period.startsOn.slice(0, 4)
  const frequency = frequencyOf(period)
  if (frequency === 'quarterly') return short.quarter(numberInYear(frequency, period), year)
  if (frequency === 'half_yearly') return short.half(numberInYear(frequency, period), year)
  if (frequency === 'monthly') return short.month(moments(locale, 'UTC').monthName(period.startsOn), year)
  return frequency === 'yearly' ? year : periodMonths(locale, period)
}

const said = new Map<string, string>()
const MOST_SAID = 2000

/**
 * Its months: "julio–septiembre 2024", "julio de 2024", "año 2024"; its days when they are no whole period. What was said is
 * kept: a page says the same quarters dozens of times.
 */
export function periodMonths(locale: Locale, period: Period): string {
  const key = `${locale} ${period.startsOn} ${period.endsOn}`
  const text = said.get(key) ?? monthsOf(locale, period)
  if (said.size >= MOST_SAID) said.clear()
  said.set(key, text)
  return text
}

function monthsOf(locale: Locale, period: Period): string {
  const words = periodWords(locale)
  const year = period.startsOn.slice(0, 4)
  const frequency = frequencyOf(period)
  const { date, monthName } = moments(locale, 'UTC')
  if (!frequency) return words.days(date(period.startsOn), date(period.endsOn))
  if (frequency === 'yearly') return words.year(year)
  const first = monthName(period.startsOn)
  return frequency === 'monthly' ? words.month(first, year) : words.months(first, monthName(period.endsOn), year)
}
