/**
 * An indicator says, with a number, how a service went in a period. Its formula is data, small on purpose: it chooses
 * records, and counts or averages them. A figure is what came out, with its numerator, its denominator and its base.
 */

/** The five that every charter carries, whatever else it promises (Metepec, after UNE 93200:2008). */
export const BASES = [
  'satisfaction',
  'waiting_time',
  'attention_time',
  'response_request',
  'response_complaint',
] as const
export type Base = (typeof BASES)[number]

export const UNITS_OF_MEASURE = [
  'percent',
  'business_days',
  'calendar_days',
  'business_hours',
  'minutes',
  'score',
  'count',
  'ratio',
] as const
export type UnitOfMeasure = (typeof UNITS_OF_MEASURE)[number]

export const FREQUENCIES = ['monthly', 'quarterly', 'half_yearly', 'yearly'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/**
 * What a formula may look at. Requests belong to the period in which they were received, answered, or promised for (`due`);
 * an observation, to the period in which it happened. `declared` are figures given by hand with their evidence.
 */
export const REQUEST_POPULATIONS = ['received', 'answered', 'due'] as const
export const OBSERVATION_POPULATIONS = [
  'satisfaction',
  'waiting',
  'attention',
  'claim',
  'mystery_visit',
  'site_visit',
] as const
export type RequestPopulation = (typeof REQUEST_POPULATIONS)[number]
export type ObservationPopulation = (typeof OBSERVATION_POPULATIONS)[number]
export type Population = RequestPopulation | ObservationPopulation

/** Durations run from receipt to answer, on the organization's calendar; `value` is the observation's own number. */
export const MEASURES = ['business_days', 'calendar_days', 'business_hours', 'value'] as const
export type Measure = (typeof MEASURES)[number]

export type Comparison = '<' | '<=' | '>' | '>=' | '='

/** `on_time`: answered by the instant promised to it; a request without promise is never on time, nor late. */
export type Condition =
  | { is: 'on_time' | 'answered' | 'reopened' }
  | { measure: Measure; comparison: Comparison; than: number }

/** Records of a population; every list narrows it, an absent list does not. Services and units go by their code. */
export interface Selection {
  population: Population
  services?: string[]
  units?: string[]
  channels?: string[]
  kinds?: string[]
  about?: string[]
  condition?: Condition
}

export type Formula =
  | { op: 'count'; of: Selection }
  | { op: 'share'; condition: Condition; of: Selection }
  | { op: 'mean' | 'median'; measure: Measure; of: Selection }
  | { op: 'percentile'; p: number; measure: Measure; of: Selection }
  | { op: 'ratio'; numerator: Selection; denominator: Selection; times: 1 | 100 | 1000 }
  | { op: 'declared'; times: 1 | 100 }

/** Days of the organization's calendar, both included. */
export interface Period {
  startsOn: string
  endsOn: string
}

/** `no_data`: nothing to measure. `not_applicable`: a denominator of zero that means nothing was to be done. `source_missing`: what fed it is gone. */
export type Status = 'measured' | 'no_data' | 'not_applicable' | 'source_missing'

export interface Figure {
  indicatorId: number
  period: Period
  numerator: number | null
  denominator: number | null
  /** In the indicator's unit of measure; shares in percent, 0 to 100. */
  value: number | null
  /** How many records stand behind it. */
  base: number
  status: Status
  /** Whether it may still change: `live` is being read from the events, `measured` was given, `frozen` stays. */
  standing: 'live' | 'measured' | 'frozen'
  measurementId: number | null
  at: string
}

export type Comparator = 'at_least' | 'at_most' | 'equal' | 'between'

export interface Target {
  comparator: Comparator
  target: number
  /** Only with `between`. */
  upper?: number
}

export type Judgement = 'kept' | 'broken' | 'no_data' | 'not_applicable'

/** Whether two numbers differ in nothing but how machines add: the mean of 0.7, 0.8 and 0.9 comes out a hair below 0.8. */
export const isSameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** Whether a promise was kept in a period. What was not measured was not kept either: it has no data. */
export function judge(figure: Pick<Figure, 'status' | 'value'>, { comparator, target, upper }: Target): Judgement {
  if (figure.status === 'not_applicable') return 'not_applicable'
  const { value } = figure
  if (figure.status !== 'measured' || value === null) return 'no_data'
  const reaches = (bound: number) => value >= bound || isSameNumber(value, bound)
  const staysWithin = (bound: number) => value <= bound || isSameNumber(value, bound)
  const kept = {
    at_least: reaches(target),
    at_most: staysWithin(target),
    equal: isSameNumber(value, target),
    between: reaches(target) && staysWithin(upper ?? target),
  }[comparator]
  return kept ? 'kept' : 'broken'
}
