/** Figures, targets and periods as everybody reads them: "94 de cada 100", "10 días hábiles o menos", "julio–septiembre de 2026". */
import { fixedText, numberText } from '../../../platform/words/numbers.ts'
import type { Locale } from '../../../platform/words/words.ts'
import {
  type Formula,
  type Population,
  periodMonths,
  sayTarget,
  type Target,
  tellingDigits,
  type UnitOfMeasure,
} from '../../indicators/index.ts'
import { measureWords } from './measure-words.ts'

/** What is known of an indicator when its figures are put into words. */
export interface Measured {
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  formula: Formula | null
  /** What was promised of the figure that is told. */
  target?: Target | null
}

/** Which records a formula looks at: those of its denominator, where it has one. */
export function populationOf(formula: Formula | null): Population | 'declared' {
  if (!formula || formula.op === 'declared') return 'declared'
  return formula.op === 'ratio' ? formula.denominator.population : formula.of.population
}

/** A share to one decimal, which is always written: 22.0, not 22. */
export const shareText = (locale: Locale, percent: number): string => `${fixedText(locale, percent, 1)} %`

/** The digits of a result, the same wherever it is told: to one decimal, a ratio to two, and more where that tells it from its target. */
export const digitsOf = (locale: Locale, { unitOfMeasure, target }: Measured, value: number): string =>
  tellingDigits(locale, value, unitOfMeasure === 'ratio' ? 2 : 1, target)

/** A result with its unit: "94.6 de cada 100". */
export const valueText = (locale: Locale, measured: Measured, value: number): string =>
  measureWords(locale)[measured.unitOfMeasure](digitsOf(locale, measured, value))

/** The same for tables of numbers, where a share is written with its sign. */
export function exactText(locale: Locale, measured: Measured, value: number): string {
  return measured.unitOfMeasure === 'percent'
    ? `${digitsOf(locale, measured, value)} %`
    : valueText(locale, measured, value)
}

export function plainTarget(locale: Locale, { unitOfMeasure }: Measured, target: Target): string {
  const words = measureWords(locale)
  const bare = (value: number) => numberText(locale, value, 2)
  return sayTarget(target, words, { bare, withUnit: value => words[unitOfMeasure](bare(value)) })
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
  return measureWords(locale).records(numberText(locale, base), base === 1)[populationOf(formula)]
}

/** "julio–septiembre 2026", "septiembre de 2026", "año 2026". */
export const periodText = periodMonths
