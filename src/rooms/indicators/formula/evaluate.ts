import { median, nearestRank, total } from '../../../platform/statistics/index.ts'
import type { Formula, Status } from '../vocabulary.ts'
import { canMeet, chooser, type Fact, isRequestPopulation, measureOf, meets, populationsOf } from './facts.ts'

/** What a formula says of some facts, with the records it was said from. */
export interface Evaluation {
  /** What was counted or added; null for a median or a percentile, which are no quotient. */
  numerator: number | null
  /** Of how many; null when nothing is divided. */
  denominator: number | null
  value: number | null
  /** How many records stand behind it: the length of `records`. */
  base: number
  status: Exclude<Status, 'source_missing'>
  /** A share of what was planned above the whole: shown as it is, and pointed out. */
  over: boolean
  /** Every record looked at, by id, ascending. See `readRecord` where requests and observations stand together. */
  records: number[]
  /** Those of them that the numerator counted. */
  counted: number[]
}

export type RecordKind = 'request' | 'observation' | 'mixed'

/** What the records of a formula are. */
export function recordKindOf(formula: Formula): RecordKind {
  const kinds = new Set(populationsOf(formula).map(isRequestPopulation))
  if (kinds.size > 1) return 'mixed'
  return kinds.has(true) ? 'request' : 'observation'
}

/**
 * Requests and observations are numbered apart, so in a list that mixes them an observation stands as the negative of its
 * id. This reads one back.
 */
export function readRecord(kind: RecordKind, listed: number): { kind: 'request' | 'observation'; id: number } {
  if (kind !== 'mixed') return { kind, id: listed }
  return listed < 0 ? { kind: 'observation', id: -listed } : { kind: 'request', id: listed }
}

/**
 * The figure of a formula over the facts of one period. Pure, and the same whatever the order of the facts. Nothing to
 * measure is `no_data`; nothing to divide by, in a ratio or in declared figures, is `not_applicable`: neither is a pass.
 *
 * Shares are 100 × numerator / denominator, multiplied before dividing so that 9 of 10 are 90 and not 90.00000000000001.
 */
export function evaluate(formula: Formula, facts: readonly Fact[]): Evaluation {
  switch (formula.op) {
    case 'count': {
      const chosen = idsOf(facts.filter(chooser(formula.of)))
      return measured(chosen, chosen, { numerator: chosen.length, denominator: null, value: chosen.length })
    }
    case 'share': {
      const asked = facts.filter(chooser(formula.of)).filter(fact => canMeet(fact, formula.condition))
      const met = idsOf(asked.filter(fact => meets(fact, formula.condition)))
      return quotient(idsOf(asked), met, met.length, asked.length, 100)
    }
    case 'ratio':
      return ratio(formula, facts)
    case 'declared':
      return declared(formula, facts)
    default:
      return location(formula, facts)
  }
}

type Measured = Extract<Formula, { measure: unknown }>

function location(formula: Measured, facts: readonly Fact[]): Evaluation {
  const chosen = facts.filter(chooser(formula.of)).filter(fact => measureOf(fact, formula.measure) !== null)
  const ids = idsOf(chosen)
  const numbers = chosen.map(fact => measureOf(fact, formula.measure) ?? 0)
  if (formula.op === 'mean') return quotient(ids, ids, total(numbers), numbers.length, 1)
  if (numbers.length === 0) return nothing('no_data')
  const value = 'p' in formula ? nearestRank(numbers, formula.p) : median(numbers)
  return measured(ids, ids, { numerator: null, denominator: null, value })
}

function ratio(formula: Extract<Formula, { op: 'ratio' }>, facts: readonly Fact[]): Evaluation {
  const list = recordKindOf(formula) === 'mixed' ? signedIdsOf : idsOf
  const above = list(facts.filter(chooser(formula.numerator)))
  const below = list(facts.filter(chooser(formula.denominator)))
  const records = [...new Set([...above, ...below])].sort((a, b) => a - b)
  const figure = quotient(records, above, above.length, below.length, formula.times)
  return below.length === 0 ? { ...figure, status: 'not_applicable' } : figure
}

function declared(formula: Extract<Formula, { op: 'declared' }>, facts: readonly Fact[]): Evaluation {
  const given = facts.filter(fact => fact.population === 'declared')
  if (given.length === 0) return nothing('no_data')
  const ids = idsOf(given)
  const numerator = total(given.map(fact => fact.numerator ?? 0))
  const denominator = total(given.map(fact => fact.denominator ?? 0))
  const figure = quotient(ids, ids, numerator, denominator, formula.times)
  return denominator === 0 ? { ...figure, status: 'not_applicable' } : figure
}

function quotient(
  records: number[],
  counted: number[],
  numerator: number,
  denominator: number,
  times: 1 | 100 | 1000,
): Evaluation {
  const value = denominator === 0 ? null : (times * numerator) / denominator
  const over = times === 100 && numerator > denominator
  return { ...measured(records, counted, { numerator, denominator, value }), over }
}

function measured(
  records: number[],
  counted: number[],
  figure: Pick<Evaluation, 'numerator' | 'denominator' | 'value'>,
): Evaluation {
  const status = figure.value === null ? 'no_data' : 'measured'
  return { ...figure, base: records.length, status, over: false, records, counted }
}

const nothing = (status: 'no_data'): Evaluation => ({
  numerator: null,
  denominator: null,
  value: null,
  base: 0,
  status,
  over: false,
  records: [],
  counted: [],
})

const ascending = (ids: number[]) => ids.sort((a, b) => a - b)
const idsOf = (facts: readonly Fact[]) => ascending(facts.map(fact => fact.id))
const signedIdsOf = (facts: readonly Fact[]) =>
  ascending(facts.map(fact => (isRequestPopulation(fact.population) ? fact.id : -fact.id)))
