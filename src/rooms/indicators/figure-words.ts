/** A figure in the words and digits of a place: its value with its unit, and of how many it speaks. */

import { wilsonInterval } from '../../platform/statistics/index.ts'
import { numberText } from '../../platform/words/numbers.ts'
import { catalogue, type Locale } from '../../platform/words/words.ts'
import {
  type Base,
  type Comparator,
  type Figure,
  isSameNumber,
  type Judgement,
  type Status,
  type Target,
  type UnitOfMeasure,
} from './vocabulary.ts'

const plural = (n: number, text: string, one: string, many: string) => `${text} ${n === 1 ? one : many}`

const spanish = {
  unit: {
    percent: (_n: number, text: string) => `${text} %`,
    business_days: (n: number, text: string) => plural(n, text, 'día hábil', 'días hábiles'),
    calendar_days: (n: number, text: string) => plural(n, text, 'día natural', 'días naturales'),
    business_hours: (n: number, text: string) => plural(n, text, 'hora hábil', 'horas hábiles'),
    minutes: (n: number, text: string) => plural(n, text, 'minuto', 'minutos'),
    score: (_n: number, text: string) => `${text} de 5`,
    count: (_n: number, text: string) => text,
    ratio: (_n: number, text: string) => text,
  } satisfies Record<UnitOfMeasure, (n: number, text: string) => string>,
  status: {
    measured: 'Medido',
    no_data: 'Sin dato',
    not_applicable: 'No aplica',
    source_missing: 'Sin fuente',
  } satisfies Record<Status, string>,
  why: {
    measured: '',
    no_data: 'No hubo nada que medir en el periodo. No cuenta como cumplido.',
    not_applicable: 'En el periodo no había nada que hacer: no cuenta como cumplido ni como incumplido.',
    source_missing:
      'El servicio o la unidad de donde salían los registros ya no existe. Hay que redefinir la fórmula o retirar el indicador.',
  } satisfies Record<Status, string>,
  judgement: {
    kept: 'Cumplido',
    broken: 'No cumplido',
    no_data: 'Sin dato',
    not_applicable: 'No aplica',
  } satisfies Record<Judgement, string>,
  standing: { live: 'En vivo', measured: 'Medido', frozen: 'Congelado' } satisfies Record<Figure['standing'], string>,
  base: {
    satisfaction: 'Satisfacción de los usuarios',
    waiting_time: 'Tiempo de espera',
    attention_time: 'Tiempo de atención',
    response_request: 'Respuesta a una solicitud',
    response_complaint: 'Respuesta a sugerencias, quejas y reclamaciones',
  } satisfies Record<Base, string>,
  target: {
    at_least: (value: string) => `al menos ${value}`,
    at_most: (value: string) => `a lo más ${value}`,
    equal: (value: string) => `exactamente ${value}`,
    between: (value: string, upper: string) => `entre ${value} y ${upper}`,
  },
  interval: (low: string, high: string) => `${low} y ${high}`,
  range: (low: string, high: string) => `${low}–${high}`,
  points: (text: string) => `${text} puntos`,
  of: (numerator: string, denominator: string) => `${numerator} de ${denominator}`,
  records: (n: number, text: string) => plural(n, text, 'registro', 'registros'),
}

export const figureWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  'es-CO': {
    unit: { calendar_days: (n: number, text: string) => plural(n, text, 'día calendario', 'días calendario') },
  },
  en: {
    unit: {
      percent: (_n, text) => `${text} %`,
      business_days: (n, text) => plural(n, text, 'business day', 'business days'),
      calendar_days: (n, text) => plural(n, text, 'calendar day', 'calendar days'),
      business_hours: (n, text) => plural(n, text, 'business hour', 'business hours'),
      minutes: (n, text) => plural(n, text, 'minute', 'minutes'),
      score: (_n, text) => `${text} of 5`,
      count: (_n, text) => text,
      ratio: (_n, text) => text,
    },
    status: {
      measured: 'Measured',
      no_data: 'No data',
      not_applicable: 'Not applicable',
      source_missing: 'No source',
    },
    why: {
      measured: '',
      no_data: 'There was nothing to measure in the period. It does not count as kept.',
      not_applicable: 'Nothing was to be done in the period: it counts neither as kept nor as broken.',
      source_missing:
        'The service or unit that the records came from is gone. Define the formula again, or retire the indicator.',
    },
    judgement: { kept: 'Kept', broken: 'Not kept', no_data: 'No data', not_applicable: 'Not applicable' },
    standing: { live: 'Live', measured: 'Measured', frozen: 'Frozen' },
    base: {
      satisfaction: 'User satisfaction',
      waiting_time: 'Waiting time',
      attention_time: 'Attention time',
      response_request: 'Response to a request',
      response_complaint: 'Response to suggestions, complaints and claims',
    },
    target: {
      at_least: value => `at least ${value}`,
      at_most: value => `at most ${value}`,
      equal: value => `exactly ${value}`,
      between: (value, upper) => `between ${value} and ${upper}`,
    },
    interval: (low, high) => `${low} and ${high}`,
    range: (low, high) => `${low}–${high}`,
    points: text => `${text} points`,
    of: (numerator, denominator) => `${numerator} of ${denominator}`,
    records: (n, text) => plural(n, text, 'record', 'records'),
  },
})

export interface FigureText {
  /** "94.2 %", "3 días hábiles", "Sin dato". */
  value: string
  /** "376 de 400" of a share, "412 registros" of the rest. */
  base: string
}

/** The most decimals that anybody reads. */
const FINEST = 6

/**
 * The digits of a result: so many decimals, and as many more as it takes for it not to read equal to what was promised when it is
 * not (89.96 of 90), so that a broken promise never reads as a kept one.
 */
export function tellingDigits(locale: Locale, value: number, least: number, target?: Target | null): string {
  const text = (decimals: number) => numberText(locale, value, decimals)
  const promised = [target?.target, target?.upper]
    .filter(bound => bound !== undefined && !isSameNumber(bound, value))
    .map(bound => numberText(locale, bound!, FINEST))
  let decimals = least
  while (decimals < FINEST && promised.includes(text(decimals))) decimals += 1
  return text(decimals)
}

/**
 * @param unit in which the indicator is measured
 * @param target what was promised of the figure, where that is told beside it
 */
export function figureText(
  locale: Locale,
  figure: Pick<Figure, 'value' | 'status' | 'numerator' | 'denominator' | 'base'>,
  unit: UnitOfMeasure,
  target?: Target | null,
): FigureText {
  const words = figureWords(locale)
  const least = unit === 'percent' ? 1 : 2
  const said = (of: number) => numberText(locale, of, least)
  const { value, status, numerator, denominator, base } = figure
  const isShare = unit === 'percent' && numerator !== null && denominator !== null
  return {
    value:
      status === 'measured' && value !== null
        ? words.unit[unit](value, tellingDigits(locale, value, least, target))
        : words.status[status],
    base: isShare ? words.of(said(numerator), said(denominator)) : words.records(base, said(base)),
  }
}

type TargetWords = Record<Exclude<Comparator, 'between'>, (value: string) => string> & {
  between: (low: string, high: string) => string
}

/** A target in the words of whoever reads it; of two numbers only the last carries the unit. */
export function sayTarget(
  { comparator, target, upper }: Target,
  words: TargetWords,
  say: { bare: (value: number) => string; withUnit: (value: number) => string },
): string {
  if (comparator === 'between') return words.between(say.bare(target), say.withUnit(upper ?? target))
  return words[comparator](say.withUnit(target))
}

/** A promise in words: "al menos 90 %", "entre 2 y 4 días hábiles". */
export function targetText(locale: Locale, target: Target, unit: UnitOfMeasure): string {
  const words = figureWords(locale)
  const bare = (value: number) => numberText(locale, value, FINEST)
  // The number and its sign stay on one line.
  const withUnit = (value: number) => words.unit[unit](value, bare(value)).replace(' %', '\u00a0%')
  return sayTarget(target, words.target, { bare, withUnit })
}

type Share = Pick<Figure, 'numerator' | 'denominator' | 'status'>

/** Between what the share surely lies, 95 % of the times (Wilson); undefined of what is no share of something counted. */
function intervalOf({ numerator, denominator, status }: Share, unit: UnitOfMeasure) {
  if (unit !== 'percent' || status !== 'measured' || numerator === null || denominator === null) return undefined
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || numerator > denominator) return undefined
  return wilsonInterval(numerator, denominator) ?? undefined
}

/** "59.6 % y 98.2 %", for a sentence. */
export function intervalText(locale: Locale, figure: Share, unit: UnitOfMeasure): string | undefined {
  const interval = intervalOf(figure, unit)
  const words = figureWords(locale)
  const percent = (share: number) => words.unit.percent(share, numberText(locale, share * 100, 1))
  return interval && words.interval(percent(interval.low), percent(interval.high))
}

/** "59.6–98.2 %", for a table; nothing where there is none. */
export function rangeText(locale: Locale, figure: Share, unit: UnitOfMeasure): string {
  const interval = intervalOf(figure, unit)
  if (!interval) return ''
  const words = figureWords(locale)
  const [low, high] = [interval.low, interval.high].map(share => numberText(locale, share * 100, 1)) as [string, string]
  return words.unit.percent(interval.high, words.range(low, high))
}
