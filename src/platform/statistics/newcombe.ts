import type { Confidence } from './confidence.ts'
import { type Interval, wilsonInterval } from './wilson.ts'

/** `successes` of `n`, out of `population` when it is finite. */
export interface Sampled {
  successes: number
  n: number
  population?: number
}

/**
 * The interval of the difference between two independent shares, `later` less `earlier`, −1 to 1: a change between two
 * periods is told from chance when it does not hold zero. Built from the Wilson interval of each. Null without data.
 *
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export function newcombeDifference(
  later: Sampled,
  earlier: Sampled,
  confidence: Confidence = 0.95,
): (Interval & { difference: number }) | null {
  const a = wilsonInterval(later.successes, later.n, { population: later.population, confidence })
  const b = wilsonInterval(earlier.successes, earlier.n, { population: earlier.population, confidence })
  if (!a || !b) return null
  const p = later.successes / later.n
  const q = earlier.successes / earlier.n
  const difference = p - q
  return {
    difference,
    low: difference - Math.hypot(p - a.low, b.high - q),
    high: difference + Math.hypot(a.high - p, q - b.low),
  }
}
