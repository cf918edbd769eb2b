/** Figures, targets and periods as everybody reads them: "94 de cada 100", "10 días hábiles o menos", "julio–septiembre de 2026". */
import { catalogue, type Locale } from '../../../platform/words/words.ts'
import { type Formula, type Population, periodMonths, type Target, type UnitOfMeasure } from '../../indicators/index.ts'

const spanish = {
  percent: (n: string) => `${n} de cada 100`,
  business_days: (n: string) => (n === '1' ? '1 día hábil' : `${n} días hábiles`),
  calendar_days: (n: string) => (n === '1' ? '1 día' : `${n} días`),
  business_hours: (n: string) => (n === '1' ? '1 hora hábil' : `${n} horas hábiles`),
  minutes: (n: string) => (n === '1' ? '1 minuto' : `${n} minutos`),
  score: (n: string) => `${n} de 5`,
  count: (n: string) => n,
  ratio: (n: string) => n,
  at_least: (value: string) => `al menos ${value}`,
  at_most: (value: string) => `${value} o menos`,
  equal: (value: string) => `exactamente ${value}`,
  between: (from: string, to: string) => `entre ${from} y ${to}`,
  kept: (value: string) => `Cumplimos ${value}`,
  happened: (value: string) => `Ocurrió en ${value}`,
  took: (value: string) => `Tardamos ${value}`,
  waited: (value: string) => `La espera fue de ${value}`,
  lasted: (value: string) => `La atención duró ${value}`,
  rated: (value: string) => `Nos calificaron con ${value}`,
  plain: (value: string) => `Resultado: ${value}`,
  mean: 'en promedio',
  median: 'la mitad fue eso o menos',
  percentile: (p: number) => `${p} de cada 100 fueron eso o menos`,
  records: (n: string, one: boolean): Record<Population | 'declared', string> => ({
    received: one ? `${n} solicitud` : `${n} solicitudes`,
    answered: one ? `${n} respuesta` : `${n} respuestas`,
    due: one ? `${n} solicitud` : `${n} solicitudes`,
    satisfaction: one ? `${n} opinión` : `${n} opiniones`,
    waiting: one ? `${n} turno` : `${n} turnos`,
    attention: one ? `${n} atención` : `${n} atenciones`,
    claim: one ? `${n} reclamo` : `${n} reclamos`,
    mystery_visit: one ? `${n} visita sin aviso` : `${n} visitas sin aviso`,
    site_visit: one ? `${n} visita` : `${n} visitas`,
    declared: one ? `${n} caso registrado` : `${n} casos registrados`,
  }),
}

const english: typeof spanish = {
  percent: n => `${n} of every 100`,
  business_days: n => (n === '1' ? '1 business day' : `${n} business days`),
  calendar_days: n => (n === '1' ? '1 day' : `${n} days`),
  business_hours: n => (n === '1' ? '1 business hour' : `${n} business hours`),
  minutes: n => (n === '1' ? '1 minute' : `${n} minutes`),
  score: n => `${n} out of 5`,
  count: n => n,
  ratio: n => n,
  at_least: value => `at least ${value}`,
  at_most: value => `${value} or less`,
  equal: value => `exactly ${value}`,
  between: (from, to) => `between ${from} and ${to}`,
  kept: value => `We kept ${value}`,
  happened: value => `It happened in ${value}`,
  took: value => `We took ${value}`,
  waited: value => `The wait was ${value}`,
  lasted: value => `Attention lasted ${value}`,
  rated: value => `We were rated ${value}`,
  plain: value => `Result: ${value}`,
  mean: 'on average',
  median: 'half were that or less',
  percentile: p => `${p} of every 100 were that or less`,
  records: (n, one) => ({
    received: one ? `${n} request` : `${n} requests`,
    answered: one ? `${n} answer` : `${n} answers`,
    due: one ? `${n} request` : `${n} requests`,
    satisfaction: one ? `${n} opinion` : `${n} opinions`,
    waiting: one ? `${n} turn` : `${n} turns`,
    attention: one ? `${n} attention` : `${n} attentions`,
    claim: one ? `${n} claim` : `${n} claims`,
    mystery_visit: one ? `${n} unannounced visit` : `${n} unannounced visits`,
    site_visit: one ? `${n} visit` : `${n} visits`,
    declared: one ? `${n} recorded case` : `${n} recorded cases`,
  }),
}

const measureWords = catalogue<typeof spanish>({ 'es-MX': spanish, en: english })

/** What is known of an indicator when its figures are put into words. */
export interface Measured {
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  formula: Formula | null
}

/** Which records a formula looks at: those of its denominator, where it has one. */
export function populationOf(formula: Formula | null): Population | 'declared' {
  if (!formula || formula.op === 'declared') return 'declared'
  return formula.op === 'ratio' ? formula.denominator.population : formula.of.population
}

const formats = new Map<string, Intl.NumberFormat>()

export function numberText(locale: Locale, value: number, decimals = 1): string {
  const key = `${locale} ${decimals}`
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })
  formats.set(key, format)
  return format.format(value)
}

/** A share to one decimal, which is always written: 22.0, not 22. */
export function shareText(locale: Locale, percent: number): string {
  const key = `${locale} share`
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, one)
  formats.set(key, format)
  return `${format.format(percent)} %`
}

/**
 * A result with its unit. People out of a hundred are whole, and rounded against the town hall: 94.6 of those served in time is
 * "94", 3.2 of those reopened is "4", so that a broken promise never reads as a kept one.
 */
export function valueText(locale: Locale, { unitOfMeasure, direction }: Measured, value: number): string {
  const words = measureWords(locale)
  if (unitOfMeasure === 'percent')
    return words.percent(numberText(locale, direction === 'higher' ? Math.floor(value) : Math.ceil(value), 0))
  return words[unitOfMeasure](numberText(locale, value, unitOfMeasure === 'ratio' ? 2 : 1))
}

/** The same to one decimal, for tables of numbers. */
export function exactText(locale: Locale, { unitOfMeasure }: Measured, value: number): string {
  if (unitOfMeasure === 'percent') return shareText(locale, value)
  return measureWords(locale)[unitOfMeasure](numberText(locale, value, 2))
}

export function plainTarget(locale: Locale, { unitOfMeasure }: Measured, target: Target): string {
  const words = measureWords(locale)
  const whole = (value: number) => words[unitOfMeasure](numberText(locale, value, 2))
  if (target.comparator === 'between') {
    return words.between(numberText(locale, target.target, 2), whole(target.upper ?? target.target))
  }
  return words[target.comparator](whole(target.target))
}

/** "Cumplimos 94 de cada 100", "Tardamos 6.5 días hábiles en promedio", "Nos calificaron con 4.6 de 5". */
export function headline(locale: Locale, measured: Measured, value: number): string {
  const words = measureWords(locale)
  const text = valueText(locale, measured, value)
  const { formula, unitOfMeasure, direction } = measured
  if (unitOfMeasure === 'percent') return direction === 'higher' ? words.kept(text) : words.happened(text)
  if (unitOfMeasure === 'score') return words.rated(text)
  if (unitOfMeasure === 'count' || unitOfMeasure === 'ratio') return words.plain(text)
  const population = populationOf(formula)
  const said = population === 'waiting' ? words.waited : population === 'attention' ? words.lasted : words.took
  return [said(text), howText(locale, formula)].filter(Boolean).join(', ').replace(`, ${words.mean}`, ` ${words.mean}`)
}

function howText(locale: Locale, formula: Formula | null): string {
  const words = measureWords(locale)
  if (formula?.op === 'mean') return words.mean
  if (formula?.op === 'median') return words.median
  return formula?.op === 'percentile' ? words.percentile(formula.p) : ''
}

/** "412 solicitudes": how many records stand behind a figure. */
export function baseText(locale: Locale, formula: Formula | null, base: number): string {
  return measureWords(locale).records(numberText(locale, base, 0), base === 1)[populationOf(formula)]
}

/** "julio–septiembre 2026", "septiembre de 2026", "año 2026". */
export const periodText = periodMonths
