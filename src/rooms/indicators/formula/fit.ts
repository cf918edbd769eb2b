import {
  type Condition,
  type Formula,
  MEASURES,
  type Measure,
  OBSERVATION_POPULATIONS,
  type Population,
  REQUEST_POPULATIONS,
  type Selection,
} from '../vocabulary.ts'
import { isRequestPopulation, selectionsOf } from './facts.ts'

/** What can be measured of a population: how long a request took, or the number that an observation gave. */
export const measuresOf = (population: Population): Measure[] =>
  MEASURES.filter(measure => (measure === 'value') !== isRequestPopulation(population))

/** Whether a condition says anything of a population: only requests are answered, reopened or on time. */
export function conditionFits(condition: Condition, population: Population): boolean {
  return 'measure' in condition ? measuresOf(population).includes(condition.measure) : isRequestPopulation(population)
}

/** Lists that narrow a population: a request has a kind, an observation a theme; the rest belongs to both. */
export const listsOf = (population: Population) =>
  isRequestPopulation(population)
    ? (['services', 'units', 'channels', 'kinds'] as const)
    : (['services', 'units', 'channels', 'about'] as const)

export const LISTS = ['services', 'units', 'channels', 'kinds', 'about'] as const
export type List = (typeof LISTS)[number]

export const POPULATIONS: readonly Population[] = [...REQUEST_POPULATIONS, ...OBSERVATION_POPULATIONS]

/** Whether every part of a formula says something of what it looks at. */
export function makesSense(formula: Formula): boolean {
  if (!selectionsOf(formula).every(selectionFits)) return false
  if (formula.op === 'share') return conditionFits(formula.condition, formula.of.population)
  return 'measure' in formula ? measuresOf(formula.of.population).includes(formula.measure) : true
}

function selectionFits(selection: Selection): boolean {
  const allowed: readonly List[] = listsOf(selection.population)
  const { condition, population } = selection
  return (
    LISTS.every(list => selection[list] === undefined || allowed.includes(list)) &&
    (condition === undefined || conditionFits(condition, population))
  )
}
