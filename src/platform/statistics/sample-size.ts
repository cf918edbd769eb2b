import { type Confidence, Z } from './confidence.ts'

interface Asked {
  /** Size of the population; endless when absent. */
  population?: number
  /** The share one expects, 0 to 1; a half is the worst case. */
  share?: number
  confidence?: Confidence
}

/**
 * Half the width of the interval of a share measured on `n` drawn at random, 0 to 1:
 * z√(p(1 − p)/n)·√((N − n)/(N − 1)). Never to be said of a sample that was not drawn at random.
 *
 * Cochran, Sampling Techniques (3rd ed.), 3.2 and 3.3. Throws a `RangeError` unless 0 < n ≤ population.
 */
export function marginOfError(n: number, { population, share = 0.5, confidence = 0.95 }: Asked = {}): number {
  if (!(n > 0 && n <= (population ?? n))) throw new RangeError(`a sample is 0 < n ≤ population: ${n}, ${population}`)
  const finite = population === undefined || population === 1 ? 1 : (population - n) / (population - 1)
  if (population === n) return 0
  return Z[confidence] * Math.sqrt(((share * (1 - share)) / n) * finite)
}

/**
 * How many to draw at random so that the margin of error is at most `margin` (0 to 1), rounded up:
 * n0 = z²p(1 − p)/e²; n = n0 / (1 + (n0 − 1)/N).
 *
 * Cochran, Sampling Techniques (3rd ed.), 4.4. Throws a `RangeError` unless the margin is above zero.
 */
export function sampleSize(margin: number, { population, share = 0.5, confidence = 0.95 }: Asked = {}): number {
  if (!(margin > 0)) throw new RangeError(`a margin is above zero: ${margin}`)
  const endless = (Z[confidence] ** 2 * share * (1 - share)) / margin ** 2
  const n = population === undefined ? endless : endless / (1 + (endless - 1) / population)
  return Math.min(Math.ceil(n), population ?? Number.POSITIVE_INFINITY)
}
