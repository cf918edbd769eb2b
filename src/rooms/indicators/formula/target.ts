import type { Target, UnitOfMeasure } from '../vocabulary.ts'

/** Whether more of it is better, or less. */
export type Direction = 'higher' | 'lower'

/** Why a target cannot be promised. */
export type TargetRefusal =
  | 'not_a_number'
  | 'wrong_way'
  | 'outside_percent'
  | 'outside_score'
  | 'negative'
  | 'not_whole'
  | 'upper_missing'
  | 'upper_not_above'
  | 'upper_unneeded'
  | 'never_broken'

/** The least and the most that a unit of measure can give. Scores go from 1 to 5. */
const RANGE: Record<UnitOfMeasure, readonly [number, number]> = {
  percent: [0, 100],
  score: [1, 5],
  business_days: [0, Number.POSITIVE_INFINITY],
  calendar_days: [0, Number.POSITIVE_INFINITY],
  business_hours: [0, Number.POSITIVE_INFINITY],
  minutes: [0, Number.POSITIVE_INFINITY],
  count: [0, Number.POSITIVE_INFINITY],
  ratio: [0, Number.POSITIVE_INFINITY],
}

/**
 * Whether a target can be promised of an indicator; null when it can. "At least five days" of waiting, where less is
 * better, is the wrong way round, and a target that nothing can miss ("at least 0 %") promises nothing.
 */
export function validateTarget(unit: UnitOfMeasure, direction: Direction, given: Target): TargetRefusal | null {
  const { comparator, target, upper } = given
  const ends = upper === undefined ? [target] : [target, upper]
  if (!ends.every(Number.isFinite)) return 'not_a_number'
  if (comparator === (direction === 'lower' ? 'at_least' : 'at_most')) return 'wrong_way'
  if (comparator !== 'between' && upper !== undefined) return 'upper_unneeded'
  if (comparator === 'between' && upper === undefined) return 'upper_missing'
  const outside = ends.map(end => outsideOf(unit, end)).find(refusal => refusal !== null)
  if (outside) return outside
  if (upper !== undefined && upper <= target) return 'upper_not_above'
  return neverBroken(unit, given) ? 'never_broken' : null
}

/** Whether a figure of that unit can be that: nothing is less than none, and scores go from 1 to 5. */
export const isPossible = (unit: UnitOfMeasure, value: number): boolean =>
  value >= RANGE[unit][0] && value <= RANGE[unit][1]

function outsideOf(unit: UnitOfMeasure, end: number): TargetRefusal | null {
  const [least, most] = RANGE[unit]
  if (end < least || end > most) return unit === 'percent' || unit === 'score' ? `outside_${unit}` : 'negative'
  return unit === 'count' && !Number.isInteger(end) ? 'not_whole' : null
}

function neverBroken(unit: UnitOfMeasure, { comparator, target, upper }: Target): boolean {
  const [least, most] = RANGE[unit]
  if (comparator === 'at_least') return target <= least
  if (comparator === 'at_most') return target >= most
  return comparator === 'between' && target <= least && (upper ?? target) >= most
}
