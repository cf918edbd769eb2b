/** Lengths of time as a promise says them: "3 días hábiles". */
import type { TermUnit } from '../calendar/index.ts'
import { catalogue, type Locale } from './words.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const spanish: Record<TermUnit, { name: string; of(n: number): string }> = {
  business_days: { name: 'días hábiles', of: n => count(n, 'día hábil', 'días hábiles') },
  calendar_days: { name: 'días naturales', of: n => count(n, 'día natural', 'días naturales') },
  business_hours: { name: 'horas hábiles', of: n => count(n, 'hora hábil', 'horas hábiles') },
  months: { name: 'meses', of: n => count(n, 'mes', 'meses') },
}

const units = catalogue<typeof spanish>({
  'es-MX': spanish,
  'es-CO': { calendar_days: { name: 'días calendario', of: n => count(n, 'día calendario', 'días calendario') } },
  en: {
    business_days: { name: 'business days', of: n => count(n, 'business day', 'business days') },
    calendar_days: { name: 'calendar days', of: n => count(n, 'calendar day', 'calendar days') },
    business_hours: { name: 'business hours', of: n => count(n, 'business hour', 'business hours') },
    months: { name: 'months', of: n => count(n, 'month', 'months') },
  },
})

export const termText = (locale: Locale, amount: number, unit: TermUnit): string => units(locale)[unit].of(amount)
export const termUnitName = (locale: Locale, unit: TermUnit): string => units(locale)[unit].name
