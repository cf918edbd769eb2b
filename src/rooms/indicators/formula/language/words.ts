/** The words with which a formula is written: of each list the first is the one that is printed, all are understood. */
import { catalogue } from '../../../../platform/words/words.ts'
import type { Condition, Measure, Population } from '../../vocabulary.ts'
import type { List } from '../fit.ts'

export type Said = Extract<Condition, { is: string }>['is']

const spanish = {
  count: ['cuenta', 'número', 'cantidad', 'total'],
  share: ['porcentaje'],
  mean: ['promedio', 'media'],
  median: ['mediana'],
  percentile: ['percentil'],
  declared: ['declarado'],
  of: ['de', 'de la', 'de las', 'de los', 'del'],
  where: ['donde', 'cuando'],
  and: ['y', 'e'],
  or: ['o', 'u'],
  in: ['en'],
  with: 'con',
  over: ['/', '÷', 'entre'],
  times: ['×', '*', 'x', 'por'],
  populations: {
    received: ['solicitudes recibidas'],
    answered: ['solicitudes respondidas', 'solicitudes contestadas'],
    due: ['solicitudes que vencen', 'solicitudes por vencer', 'solicitudes con vencimiento'],
    satisfaction: ['satisfacción'],
    waiting: ['espera'],
    attention: ['atención'],
    claim: ['reclamos de compromisos', 'reclamos de incumplimiento'],
    mystery_visit: ['visitas de cliente misterioso'],
    site_visit: ['visitas en sitio', 'visitas in situ'],
  } as Record<Population, string[]>,
  measures: {
    business_days: ['días hábiles'],
    calendar_days: ['días naturales', 'días calendario'],
    business_hours: ['horas hábiles'],
    value: ['valor', 'calificación'],
  } as Record<Measure, string[]>,
  /** What the value of a wait or of an attention is. */
  minutes: 'minutos',
  conditions: {
    on_time: ['a tiempo'],
    answered: ['con respuesta', 'respondidas'],
    reopened: ['con reapertura', 'reabiertas'],
  } as Record<Said, string[]>,
  lists: {
    services: ['servicio', 'trámite'],
    units: ['dependencia', 'unidad'],
    channels: ['canal'],
    kinds: ['tipo'],
    about: ['tema', 'compromiso'],
  } as Record<List, string[]>,
}

export type FormulaWords = typeof spanish

export const formulaWords = catalogue<FormulaWords>({
  'es-MX': spanish,
  'es-CO': { measures: { calendar_days: ['días calendario', 'días naturales'] } as Record<Measure, string[]> },
  en: {
    count: ['count', 'number', 'total'],
    share: ['share', 'percentage', 'percent'],
    mean: ['mean', 'average'],
    median: ['median'],
    percentile: ['percentile'],
    declared: ['declared'],
    of: ['of', 'of the'],
    where: ['where', 'when'],
    and: ['and'],
    or: ['or'],
    in: ['in'],
    with: 'with',
    over: ['/', '÷', 'over'],
    times: ['×', '*', 'x', 'times'],
    populations: {
      received: ['requests received', 'received requests'],
      answered: ['requests answered', 'answered requests'],
      due: ['requests falling due', 'requests due', 'due requests'],
      satisfaction: ['satisfaction'],
      waiting: ['waiting'],
      attention: ['attention'],
      claim: ['claims about commitments'],
      mystery_visit: ['mystery visits'],
      site_visit: ['site visits'],
    },
    measures: {
      business_days: ['business days'],
      calendar_days: ['calendar days'],
      business_hours: ['business hours'],
      value: ['value', 'score'],
    },
    minutes: 'minutes',
    conditions: {
      on_time: ['on time'],
      answered: ['with an answer', 'answered'],
      reopened: ['with a reopening', 'reopened'],
    },
    lists: {
      services: ['service'],
      units: ['unit', 'department'],
      channels: ['channel'],
      kinds: ['kind', 'type'],
      about: ['theme', 'commitment'],
    },
  },
})
