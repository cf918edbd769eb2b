import { type Formula, type Measure, type Population, UNITS_OF_MEASURE, type UnitOfMeasure } from '../vocabulary.ts'

/** What the number of each observation is. Visits give the part of what was as it should be, 0 to 1. */
const VALUES: Partial<Record<Population, readonly UnitOfMeasure[]>> = {
  satisfaction: ['score'],
  waiting: ['minutes'],
  attention: ['minutes'],
  mystery_visit: ['ratio'],
  site_visit: ['ratio'],
}

const valueUnits = (population: Population) => VALUES[population] ?? UNITS_OF_MEASURE
const measureUnits = (measure: Measure, population: Population) =>
  measure === 'value' ? valueUnits(population) : [measure]

/** In which units the figure of a formula can be told: a count is no percentage, and days are not minutes. */
export function unitsOf(formula: Formula): readonly UnitOfMeasure[] {
  switch (formula.op) {
    case 'count':
      return ['count']
    case 'share':
      return ['percent']
    case 'ratio':
      return formula.times === 100 ? ['percent', 'ratio'] : ['ratio']
    case 'declared':
      return formula.times === 100 ? ['percent', 'ratio'] : UNITS_OF_MEASURE.filter(unit => unit !== 'percent')
    default:
      return measureUnits(formula.measure, formula.of.population)
  }
}
