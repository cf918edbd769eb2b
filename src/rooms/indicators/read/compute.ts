/** Reading indicators from what happened: each with the formula in force in the period. */
import { createHash } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
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
  /** Epoch milliseconds at which it changes by itself, because something falls due; null when it does not. */
  validUntil: number | null
}

/** An indicator with the formula to read it with. */
export interface Chosen {
  indicator: Indicator
  version: Version
}

/** Several indicators in one period, each with the formula in force in it, as things are now. */
export function compute(read: Read, indicators: readonly Indicator[], period: Period): Promise<Computed[]> {
  return computeWith(read, withVersions(indicators, period), period)
}

/** Each with the formula in force in a period. */
export const withVersions = (indicators: readonly Indicator[], period: Period): Chosen[] =>
  indicators.map(indicator => ({ indicator, version: versionFor(indicator, period) }))

/** The same with given formulas, over facts loaded once; at an earlier instant, as they were known then. */
export async function computeWith(
  read: Read,
  chosen: readonly Chosen[],
  period: Period,
  asOf?: Temporal.Instant,
): Promise<Computed[]> {
  return chosen.length === 0 ? [] : computeIn(read, await placesOf(read), chosen, period, asOf)
}

/** The same where the places are known already. */
export async function computeIn(
  read: Read,
  places: Places,
  chosen: readonly Chosen[],
  period: Period,
  asOf?: Temporal.Instant,
): Promise<Computed[]> {
  const book = await openBook(read, places, {
    stretch: stretchOf(period, places.timeZone),
    formulas: chosen.map(({ version }) => version.formula),
    indicatorIds: chosen.map(({ indicator }) => indicator.id),
    asOf,
  })
  return chosen.map(({ indicator, version }) => {
    const { formula } = version
    const facts = book.factsFor(formula, indicator.id)
    const evaluation = evaluate(formula, facts)
    const status = isSourceMissing(formula, evaluation, places) ? 'source_missing' : evaluation.status
    return {
      ...{ ...evaluation, indicator, version, period, status },
      value: status === 'measured' ? evaluation.value : null,
      imported: facts.some(isImported),
      fingerprint: fingerprintOf(evaluation),
      validUntil: book.nextDue(formula),
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
