import type { Condition, Formula, Measure, Population, RequestPopulation, Selection } from '../vocabulary.ts'
import { REQUEST_POPULATIONS } from '../vocabulary.ts'

/**
 * What a formula sees of one record: a request in one of its populations, an observation, or a figure given by hand with
 * its evidence (`declared`). One request may be received in a period and answered in the same: it is then two facts.
 * Services and units go by their code. Who calls has already chosen the facts of the period.
 */
export interface Fact {
  /** Of the request or of the observation; a population has each id once. */
  id: number
  population: Population | 'declared'
  service: string | null
  unit: string | null
  channel: string | null
  kind: string | null
  /** The promise or theme it speaks of; for a claim `<charter code>/<commitment code>`. */
  about?: string | null
  /** The observation's own number. */
  value?: number | null
  /** From receipt to answer; null while it has none. */
  businessDays?: number | null
  calendarDays?: number | null
  businessHours?: number | null
  /** Null when nothing was promised. */
  onTime: boolean | null
  answered: boolean
  reopened: boolean
  /** Only of declared figures. */
  numerator?: number | null
  denominator?: number | null
}

export const isRequestPopulation = (population: Fact['population']): population is RequestPopulation =>
  REQUEST_POPULATIONS.some(known => known === population)

/** The number of a fact that a formula measures; null when it has none. */
export function measureOf(fact: Fact, measure: Measure): number | null {
  if (measure === 'business_days') return fact.businessDays ?? null
  if (measure === 'calendar_days') return fact.calendarDays ?? null
  if (measure === 'business_hours') return fact.businessHours ?? null
  return fact.value ?? null
}

/** The selections of a formula, the numerator's first. */
export function selectionsOf(formula: Formula): Selection[] {
  if (formula.op === 'declared') return []
  return formula.op === 'ratio' ? [formula.numerator, formula.denominator] : [formula.of]
}

/** Which facts must be at hand to evaluate a formula. */
export function populationsOf(formula: Formula): Fact['population'][] {
  if (formula.op === 'declared') return ['declared']
  return [...new Set(selectionsOf(formula).map(selection => selection.population))]
}

/**
 * Whether a fact can be asked if it meets a condition. Of a request without promise nobody can say whether it was on time,
 * and an observation without number cannot be compared: they count nowhere. A request not answered yet can be asked how
 * long it took: it has not been answered within any term, so it stays in the base.
 */
export function canMeet(fact: Fact, condition: Condition): boolean {
  if ('measure' in condition) return condition.measure !== 'value' || measureOf(fact, 'value') !== null
  return condition.is !== 'on_time' || fact.onTime !== null
}

/** Whether a fact meets a condition; what cannot be asked does not. */
export function meets(fact: Fact, condition: Condition): boolean {
  if (!('measure' in condition)) {
    if (condition.is === 'on_time') return fact.onTime === true
    return condition.is === 'answered' ? fact.answered : fact.reopened
  }
  const number = measureOf(fact, condition.measure)
  if (number === null) return false
  const { comparison, than } = condition
  if (comparison === '=') return number === than
  if (comparison === '<') return number < than
  if (comparison === '<=') return number <= than
  return comparison === '>' ? number > than : number >= than
}

/** A test of whether a fact belongs to a selection, made once and used for many. */
export function chooser(selection: Selection): (fact: Fact) => boolean {
  const { population, condition } = selection
  const lists = (
    [
      ['service', selection.services],
      ['unit', selection.units],
      ['channel', selection.channels],
      ['kind', selection.kinds],
      ['about', selection.about],
    ] as const
  ).flatMap(([field, allowed]) => (allowed ? [{ field, allowed: new Set<string>(allowed) }] : []))
  return fact =>
    fact.population === population &&
    lists.every(({ field, allowed }) => allowed.has(fact[field] ?? '')) &&
    (condition === undefined || meets(fact, condition))
}
