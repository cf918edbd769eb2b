import { catalogue, type Locale } from '../../../platform/words/words.ts'
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

const spanish: Record<TargetRefusal, string> = {
  not_a_number: 'La meta es un número.',
  wrong_way:
    'La comparación va al revés: si en este indicador menos es mejor, la meta es «a lo más»; si más es mejor, «al menos».',
  outside_percent: 'Un porcentaje va de 0 a 100.',
  outside_score: 'Una calificación va de 1 a 5.',
  negative: 'La meta no puede ser negativa.',
  not_whole: 'La meta de una cuenta es un número entero.',
  upper_missing: 'Falta hasta cuánto llega la meta.',
  upper_not_above: 'El final de la meta está por encima de su principio.',
  upper_unneeded: 'Esta comparación lleva un solo número.',
  never_broken: 'Una meta que no se puede incumplir no promete nada.',
}

const refusalWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    not_a_number: 'The target is a number.',
    wrong_way:
      'The comparison is the wrong way round: where less is better the target is “at most”; where more is, “at least”.',
    outside_percent: 'A percentage goes from 0 to 100.',
    outside_score: 'A score goes from 1 to 5.',
    negative: 'The target cannot be negative.',
    not_whole: 'The target of a count is a whole number.',
    upper_missing: 'How far the target reaches is missing.',
    upper_not_above: 'The end of the target is above its beginning.',
    upper_unneeded: 'This comparison has a single number.',
    never_broken: 'A target that cannot be missed promises nothing.',
  },
})

/** The sentence for the person, to stand beside the field. */
export const targetRefusalText = (locale: Locale, refusal: TargetRefusal): string => refusalWords(locale)[refusal]
