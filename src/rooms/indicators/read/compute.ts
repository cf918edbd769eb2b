/** Reading indicators from what happened: each with the formula in force in the period. */
import { createHash } from 'node:crypto'
import type { Read } from '../../../platform/db/handles.ts'
import { type Evaluation, evaluate } from '../formula/evaluate.ts'
import { type Fact, selectionsOf } from '../formula/facts.ts'
import { type Indicator, type Version, versionFor } from '../indicators.queries.ts'
import { stretchOf } from '../periods.ts'
import type { Formula, Period, Status } from '../vocabulary.ts'
import { openBook } from './fact-book.ts'
import { type Places, placesOf } from './places.ts'

export interface Computed extends Omit<Evaluation, 'status'> {
  indicator: Indicator
  version: Version
  period: Period
  status: Status
  /** Some of it was brought in a file. */
  imported: boolean
  /** The same facts, counted in the same way, have the same fingerprint. */
  fingerprint: string
}

/** Several indicators in one period, over facts loaded once. */
export async function compute(
  read: Read,
  indicators: readonly Indicator[],
  period: Period,
  timeZone: string,
): Promise<Computed[]> {
  const places = await placesOf(read)
  const chosen = indicators.map(indicator => ({ indicator, version: versionFor(indicator, period) }))
  const book = await openBook(read, places, {
    stretch: stretchOf(period, timeZone),
    formulas: chosen.map(({ version }) => version.formula),
    indicatorIds: indicators.map(({ id }) => id),
  })
  return chosen.map(({ indicator, version }) => {
    const facts = book.factsFor(version.formula, indicator.id)
    const evaluation = evaluate(version.formula, facts)
    const status = isSourceMissing(version.formula, evaluation, places) ? 'source_missing' : evaluation.status
    return {
      ...{ ...evaluation, indicator, version, period, status },
      value: status === 'measured' ? evaluation.value : null,
      imported: facts.some(isImported),
      fingerprint: fingerprintOf(evaluation),
    }
  })
}

const isImported = (fact: Fact) => 'imported' in fact && fact.imported === true

/** Nothing was found and nothing could be: every service, or every unit, that a part of the formula names is gone. */
function isSourceMissing(formula: Formula, { base }: Evaluation, places: Places): boolean {
  if (base > 0) return false
  const gone = (list: readonly string[] | undefined, active: ReadonlySet<string>) =>
    list !== undefined && !list.some(code => active.has(code))
  return selectionsOf(formula).some(
    ({ services, units }) => gone(services, places.activeServices) || gone(units, places.activeUnits),
  )
}

export function fingerprintOf({ records, counted, numerator, denominator, value }: Evaluation): string {
  return createHash('sha256')
    .update(JSON.stringify([records, counted, numerator, denominator, value]))
    .digest('hex')
}
