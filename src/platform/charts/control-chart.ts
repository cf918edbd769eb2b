import type { RuleSet, Signal } from './rules.ts'

/**
 * p: shares of counts; u: counts for each of something; both with Laney's correction when thousands stand behind each
 * point (p_prime, u_prime). xmr: single values and the steps between them.
 */
export type ChartKind = 'p' | 'p_prime' | 'u' | 'u_prime' | 'xmr'

export interface ControlPoint {
  label: string
  /** Null where nothing was measured: it takes no part in limits and it breaks runs. */
  value: number | null
  /** How many stand behind it, in charts of counts. */
  base: number | null
  centre: number | null
  /** Null while there is too little to know them. */
  lower: number | null
  upper: number | null
  /** How far it is from the centre, in standard deviations. */
  z: number | null
}

/** A stretch between declared changes; each has a centre and limits of its own. Both ends included, by index. */
export interface Phase {
  from: number
  to: number
  centre: number | null
  /** From how many measured points its limits come. */
  settledOn: number
  /** Fewer than twelve points: limits that may still move. */
  provisional: boolean
  /** Laney's σz: how many times wider than chance alone the points vary. */
  dispersion: number | null
  /** Only of xmr: the mean step between consecutive values and the largest to be expected. */
  meanStep: number | null
  stepLimit: number | null
}

export interface ControlChart {
  kind: ChartKind
  ruleSet: RuleSet
  points: ControlPoint[]
  phases: Phase[]
  signals: Signal[]
}

export interface ChartOptions {
  /** Index of the first point of each new phase. Only somebody who declares a change moves the limits. */
  phases?: readonly number[]
  rules?: RuleSet
  /** Points of a phase from which its limits are worked out, and after which they stay. */
  settle?: number
}

/** From so many points on, limits are firm, and they stay where they are until a change is declared. */
export const FIRM = 12

/** The bounds of each phase. Throws a `RangeError` when a phase begins nowhere. */
export function stretches(length: number, starts: readonly number[] = []): { from: number; to: number }[] {
  const all = [...new Set([0, ...starts])].sort((a, b) => a - b)
  if (all.some(start => !Number.isInteger(start) || start < 0 || (start >= length && start > 0))) {
    throw new RangeError(`phases begin at a point: ${starts.join(', ')}`)
  }
  return length === 0 ? [] : all.map((from, index) => ({ from, to: (all[index + 1] ?? length) - 1 }))
}

/** Standard deviations from the centre; infinite beside a centre from which nothing varies. */
export function deviations(value: number, centre: number, sigma: number): number {
  if (value === centre) return 0
  return sigma === 0 ? Math.sign(value - centre) * Number.POSITIVE_INFINITY : (value - centre) / sigma
}
