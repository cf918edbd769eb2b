/** A figure in the words and digits of a place: its value with its unit, and of how many it speaks. */
import { catalogue, type Locale } from '../../platform/words/words.ts'
import type { Figure, Status, UnitOfMeasure } from './vocabulary.ts'

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

/** @param unit in which the indicator is measured */
export function figureText(
  locale: Locale,
  figure: Pick<Figure, 'value' | 'status' | 'numerator' | 'denominator' | 'base'>,
  unit: UnitOfMeasure,
): FigureText {
  const words = figureWords(locale)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: unit === 'percent' ? 1 : 2 })
  const { value, status, numerator, denominator, base } = figure
  const isShare = unit === 'percent' && numerator !== null && denominator !== null
  return {
    value:
      status === 'measured' && value !== null ? words.unit[unit](value, number.format(value)) : words.status[status],
    base: isShare
      ? words.of(number.format(numerator), number.format(denominator))
      : words.records(base, number.format(base)),
  }
}
