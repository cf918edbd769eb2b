import { type Confidence, Z } from './confidence.ts'

/** Both ends included; shares from 0 to 1. */
export interface Interval {
  low: number
  high: number
}

/**
 * The sample that would say as much about an endless population as `n` of `population` say about theirs:
 * n(N − 1)/(N − n). Infinite when everybody was asked.
 */
export function effectiveSize(n: number, population: number): number {
  return n >= population ? Number.POSITIVE_INFINITY : (n * (population - 1)) / (population - n)
}

/**
 * Wilson's score interval of a share, `successes` of `n`: (p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
 * With `population`, n is replaced by the effective size (finite population correction), and the interval closes on the
 * share when everybody was asked. Null when nobody was: no data has no interval.
 *
 * E. B. Wilson, JASA 22 (1927) 209–212; the correction as in Cochran, Sampling Techniques, 3.3.
 * Throws a `RangeError` unless 0 ≤ successes ≤ n ≤ population.
 */
export function wilsonInterval(
  successes: number,
  n: number,
  { population, confidence = 0.95 }: { population?: number; confidence?: Confidence } = {},
): Interval | null {
  if (!(successes >= 0 && successes <= n && n <= (population ?? n))) {
    throw new RangeError(`a share needs 0 ≤ successes ≤ n ≤ population: ${successes}, ${n}, ${population}`)
  }
  if (n === 0) return null
  const p = successes / n
  const size = population === undefined ? n : effectiveSize(n, population)
  if (size === Number.POSITIVE_INFINITY) return { low: p, high: p }
  const z2 = Z[confidence] ** 2
  const centre = p + z2 / (2 * size)
  const spread = Z[confidence] * Math.sqrt((p * (1 - p)) / size + z2 / (4 * size * size))
  const scale = 1 + z2 / size
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: successes === n ? 1 : Math.min(1, (centre + spread) / scale),
  }
}
