/** The same formula over the records of each unit: who the figure is made of. */
import type { Read } from '../../../platform/db/handles.ts'
import { type Evaluation, evaluate } from '../formula/evaluate.ts'
import type { Fact } from '../formula/facts.ts'
import { type Indicator, versionFor } from '../indicators.queries.ts'
import { stretchOf } from '../periods.ts'
import type { Period } from '../vocabulary.ts'
import { openBook } from './fact-book.ts'
import { placesOf } from './places.ts'

export interface UnitEvaluation {
  /** Code; null for the records of no unit. */
  unit: string | null
  evaluation: Evaluation
}

/** By how many records, most first. Of a figure given by hand there is nothing to divide. */
export async function byUnit(read: Read, indicator: Indicator, period: Period): Promise<UnitEvaluation[]> {
  const { formula } = versionFor(indicator, period)
  if (formula.op === 'declared') return []
  const places = await placesOf(read)
  const stretch = stretchOf(period, places.timeZone)
  const book = await openBook(read, places, { stretch, formulas: [formula], indicatorIds: [indicator.id] })
  const facts: readonly Fact[] = book.factsFor(formula, indicator.id)
  return [...Map.groupBy(facts, fact => fact.unit)]
    .map(([unit, own]) => ({ unit, evaluation: evaluate(formula, own) }))
    .filter(({ evaluation }) => evaluation.base > 0)
    .sort((a, b) => b.evaluation.base - a.evaluation.base)
}
