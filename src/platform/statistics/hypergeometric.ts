import type { Confidence } from './confidence.ts'
import type { Interval } from './wilson.ts'

/**
 * How many of a population of `population` may have what `successes` of the `n` asked had: every count K under which
 * seeing so few, or so many, has a probability above half of what the confidence leaves out. Exact, and in whole
 * people or town halls, so it is the one to read aloud for populations under about 200.
 *
 * Clopper–Pearson turned to the hypergeometric distribution (Buonaccorsi, The American Statistician 41 (1987) 215–218).
 * Throws a `RangeError` unless 0 ≤ successes ≤ n ≤ population, all whole. Takes time in proportion to population × n.
 */
export function hypergeometricInterval(
  successes: number,
  n: number,
  population: number,
  confidence: Confidence = 0.95,
): Interval {
  const whole = [successes, n, population].every(Number.isInteger)
  if (!whole || !(successes >= 0 && successes <= n && n <= population)) {
    throw new RangeError(`whole numbers 0 ≤ successes ≤ n ≤ population are needed: ${successes}, ${n}, ${population}`)
  }
  const tail = (1 - confidence) / 2
  const logs = logFactorials(population)
  const sum = (k: number, from: number, to: number) => tailProbability(logs, { population, n, k, from, to })
  let low = successes
  let high = population - (n - successes)
  while (low < high && sum(low, successes, n) <= tail) low++
  while (high > low && sum(high, 0, successes) <= tail) high--
  return { low, high }
}

/** ln(i!) for i from 0 to n. */
function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1)
  for (let i = 2; i <= n; i++) logs[i] = logs[i - 1]! + Math.log(i)
  return logs
}

interface Draw {
  population: number
  n: number
  /** How many of the population have it. */
  k: number
  from: number
  to: number
}

/** P(from ≤ X ≤ to) when `n` are drawn from a population of which `k` have it. */
function tailProbability(logs: Float64Array, { population, n, k, from, to }: Draw): number {
  const choose = (a: number, b: number) => logs[a]! - logs[b]! - logs[a - b]!
  const all = choose(population, n)
  let sum = 0
  for (let x = Math.max(from, n - (population - k)); x <= Math.min(to, k); x++) {
    sum += Math.exp(choose(k, x) + choose(population - k, n - x) - all)
  }
  return sum
}
