import assert from 'node:assert/strict'
import test from 'node:test'
import {
  hypergeometricInterval,
  marginOfError,
  newcombeDifference,
  ratioOfSums,
  sampleSize,
  wilsonInterval,
} from './index.ts'

const near = (actual: number | undefined, expected: number, by = 5e-7) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= by, `${actual} is not ${expected}`)

test('the interval of a share is that of Wilson', () => {
  const published: [number, number, number, number][] = [
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [29, 29, 0.88303, 1],
    [16, 48, 0.216768, 0.474599],
  ]
  for (const [successes, n, low, high] of published) {
    const interval = wilsonInterval(successes, n)
    near(interval?.low, low)
    near(interval?.high, high)
  }
})

test('asking 31 of 72 town halls narrows the interval of Wilson, and counts them exactly', () => {
  const known: [number, number, number, number, number][] = [
    [30, 0.8812, 0.9918, 63, 71],
    [29, 0.8366, 0.9762, 60, 70],
    [28, 0.7953, 0.9573, 57, 69],
  ]
  for (const [successes, low, high, fewest, most] of known) {
    const interval = wilsonInterval(successes, 31, { population: 72 })
    near(interval?.low, low, 5e-5)
    near(interval?.high, high, 5e-5)
    assert.deepEqual(hypergeometricInterval(successes, 31, 72), { low: fewest, high: most })
  }
})

test('asking 31 of 72 gives a margin of 13.4 points, and 42 are needed for ten', () => {
  near(marginOfError(31, { population: 72 }), 0.133752)
  near(marginOfError(31), 0.17601)
  near(marginOfError(31, { population: 72, confidence: 0.9 }), 0.112248)
  near(marginOfError(31, { population: 72, confidence: 0.99 }), 0.17578)
  near(marginOfError(31, { population: 72, share: 0.92 }), 0.072572)
})

test('the sample for a margin grows with the population and stops at 384', () => {
  const sizes: [number, number, number][] = [
    [72, 0.05, 61],
    [72, 0.1, 42],
    [72, 0.15, 28],
    [100, 0.05, 80],
    [500, 0.05, 218],
    [1000, 0.05, 278],
    [10000, 0.05, 370],
    [100000, 0.05, 383],
    [1000000, 0.05, 384],
  ]
  for (const [population, margin, expected] of sizes) assert.equal(sampleSize(margin, { population }), expected)
})

test('the difference between two shares is that of Newcombe', () => {
  // Newcombe (1998), table II, method 10: contrasts (a), 56/70 − 48/80, and (b), 9/10 − 3/10.
  const a = newcombeDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 })
  near(a?.low, 0.0524, 5e-5)
  near(a?.high, 0.3339, 5e-5)
  const b = newcombeDifference({ successes: 9, n: 10 }, { successes: 3, n: 10 })
  near(b?.low, 0.1705, 5e-5)
  near(b?.high, 0.809, 5e-5)
})

test('a half-year with 8 of 10 and 3 of 20 reached 36.67 %, not 47.5 %', () => {
  const halfYear = [
    { numerator: 8, denominator: 10 },
    { numerator: 3, denominator: 20 },
  ]
  near((ratioOfSums(halfYear) ?? 0) * 100, 36.6667, 5e-5)
})

test('without anybody asked there is no interval, no difference and no ratio', () => {
  assert.equal(wilsonInterval(0, 0), null)
  assert.equal(newcombeDifference({ successes: 0, n: 0 }, { successes: 3, n: 10 }), null)
  assert.equal(ratioOfSums([{ numerator: 2, denominator: 0 }]), null)
})

test('more successes than answers, or more answers than people, is refused', () => {
  assert.throws(() => wilsonInterval(3, 2), RangeError)
  assert.throws(() => wilsonInterval(1, 5, { population: 4 }), RangeError)
  assert.throws(() => hypergeometricInterval(1.5, 3, 9), RangeError)
  assert.throws(() => marginOfError(0), RangeError)
  assert.throws(() => sampleSize(0), RangeError)
})
