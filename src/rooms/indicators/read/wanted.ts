/** What formulas look at, so that no more is loaded. Pure. */
import { isRequestPopulation, populationsOf, selectionsOf } from '../formula/facts.ts'
import type { Formula, RequestPopulation } from '../vocabulary.ts'

export function requestPopulationsOf(formulas: readonly Formula[]): RequestPopulation[] {
  return [...new Set(formulas.flatMap(populationsOf).filter(isRequestPopulation))]
}

export function observationSourcesOf(formulas: readonly Formula[]) {
  return [...new Set(formulas.flatMap(populationsOf).filter(population => !isRequestPopulation(population)))]
}

/** Every service that the selections of some formulas are narrowed to; undefined when one of them looks at all. */
export function servicesOf(formulas: readonly Formula[]): string[] | undefined {
  const lists = formulas.flatMap(selectionsOf).map(({ services }) => services)
  if (lists.some(list => list === undefined)) return undefined
  return [...new Set(lists.flatMap(list => list ?? []))]
}
