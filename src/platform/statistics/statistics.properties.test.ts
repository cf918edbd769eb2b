import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  hypergeometricInterval,
  marginOfError,
  mean,
  median,
  medianOfTally,
  nearestRank,
  nearestRankOfTally,
  newcombeDifference,
  sampleSize,
  wilsonInterval,
} from './index.ts'

/** Population, how many were asked, and how many of those had it. */
const survey = fc
  .integer({ min: 1, max: 120 })
  .chain(population => fc.tuple(fc.constant(population), fc.integer({ min: 1, max: population })))
  .chain(([population, n]) =>
    fc.record({ population: fc.constant(population), n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }),
  )

/** Without minus zero, which nobody measures: zero is one value. */
const value = fc.double({ min: -1000, max: 1000, noNaN: true }).map(number => number + 0)
const values = fc.array(value, { minLength: 1, maxLength: 40 })
const tallyOf = (all: number[]) => {
  const tally = new Map<number, number>()
  for (const value of all) tally.set(value, (tally.get(value) ?? 0) + 1)
  return tally
}

test('an interval holds its share, stays between none and all, and mirrors that of the opposite', () => {
  fc.assert(
    fc.property(survey, ({ population, n, successes }) => {
      for (const given of [undefined, population]) {
        const interval = wilsonInterval(successes, n, { population: given })!
        const mirror = wilsonInterval(n - successes, n, { population: given })!
        assert.ok(interval.low >= 0 && interval.high <= 1)
        assert.ok(interval.low <= successes / n + 1e-12 && interval.high >= successes / n - 1e-12)
        assert.ok(Math.abs(interval.low - (1 - mirror.high)) < 1e-9)
      }
    }),
  )
})

test('knowing the population never widens an interval, and asking everybody closes it', () => {
  fc.assert(
    fc.property(survey, ({ population, n, successes }) => {
      const open = wilsonInterval(successes, n)!
      const closed = wilsonInterval(successes, n, { population })!
      assert.ok(closed.high - closed.low <= open.high - open.low + 1e-12)
      const all = wilsonInterval(successes, n, { population: n })!
      assert.equal(all.high - all.low, 0)
    }),
  )
})

test('the exact interval holds what was seen and what can be, and asking everybody leaves one count', () => {
  fc.assert(
    fc.property(survey, ({ population, n, successes }) => {
      const { low, high } = hypergeometricInterval(successes, n, population)
      assert.ok(low >= successes && high <= population - (n - successes) && low <= high)
      const opposite = hypergeometricInterval(n - successes, n, population)
      assert.deepEqual([population - opposite.high, population - opposite.low], [low, high])
      if (n === population) assert.equal(low, high)
    }),
  )
})

test('the sample for a margin reaches it, and one less does not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 100_000 }),
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      (population, margin) => {
        const n = sampleSize(margin, { population })
        assert.ok(marginOfError(n, { population }) <= margin + 1e-12)
        if (n > 1) assert.ok(marginOfError(n - 1, { population }) > margin - 1e-12)
      },
    ),
  )
})

test('a difference turned around changes sign', () => {
  fc.assert(
    fc.property(survey, survey, (a, b) => {
      const one = newcombeDifference(a, b)!
      const other = newcombeDifference(b, a)!
      assert.ok(Math.abs(one.low + other.high) < 1e-12 && Math.abs(one.high + other.low) < 1e-12)
      assert.ok(one.low <= one.difference + 1e-12 && one.difference <= one.high + 1e-12)
    }),
  )
})

test('mean, median and percentile are the same in any order and between the least and the most', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0.1, max: 100, noNaN: true }), (all, p) => {
      const backwards = all.toReversed()
      for (const summary of [mean, median, (some: number[]) => nearestRank(some, p)]) {
        assert.equal(summary(all), summary(backwards))
        assert.ok(summary(all)! >= Math.min(...all) - 1e-9 && summary(all)! <= Math.max(...all) + 1e-9)
      }
    }),
  )
})

test('a tally has the median and the percentiles of its values written one by one', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (all, p) => {
      assert.equal(medianOfTally(tallyOf(all)), median(all))
      assert.equal(nearestRankOfTally(tallyOf(all), p), nearestRank(all, p))
    }),
  )
})

test('a percentile is a value that was seen, and at least so many are at most it', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (all, p) => {
      const at = nearestRank(all, p)!
      assert.ok(all.includes(at))
      assert.ok(all.filter(value => value <= at).length * 100 >= p * all.length)
      assert.ok(all.filter(value => value < at).length * 100 < p * all.length)
    }),
  )
})

test('of nothing there is no mean, median or percentile', () => {
  assert.deepEqual([mean([]), median([]), nearestRank([], 90)], [null, null, null])
  assert.deepEqual([medianOfTally(new Map([[3, 0]])), nearestRankOfTally(new Map(), 90)], [null, null])
})
