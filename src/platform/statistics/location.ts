/** How often each value was seen. */
export type Tally = ReadonlyMap<number, number>

/**
 * The sum of values, the same in whatever order they come: they are added from the smallest to the largest, because adding
 * decimals in another order may change the last digit, and a figure must come out equal each time it is made.
 */
export function total(values: readonly number[]): number {
  return ascending(values).reduce((sum, value) => sum + value, 0)
}

/** The arithmetic mean, in whatever order the values come. Null of nothing: no data is no value. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length
}

/**
 * The median: half were at most this. Of an even number of values, the mean of the two in the middle (ISO 3534-1, 2.13).
 * Null of nothing.
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = ascending(values)
  return middle(sorted.length, n => sorted[n]!)
}

/**
 * The percentile by nearest rank: the smallest value seen such that at least `p` in a hundred are at most it (type 1 of
 * Hyndman and Fan, The American Statistician 50 (1996) 361–365). Chosen over interpolation (type 7) because it is always
 * the value of a record that can be opened, and "90 of 100 waited at most 12 minutes" is then true to the letter.
 * For the middle use `median`, which of an even number takes the mean of two. Null of nothing; `p` above 0, to 100.
 */
export function nearestRank(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null
  return ascending(values)[rankOf(p, values.length)]!
}

/** `median` of values told by how often each was seen. */
export function medianOfTally(tally: Tally): number | null {
  const { all, nth } = ranked(tally)
  return all === 0 ? null : middle(all, nth)
}

/** `nearestRank` of values told by how often each was seen. */
export function nearestRankOfTally(tally: Tally, p: number): number | null {
  const { all, nth } = ranked(tally)
  return all === 0 ? null : nth(rankOf(p, all))
}

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort()

const middle = (n: number, nth: (index: number) => number): number =>
  (nth(Math.floor((n - 1) / 2)) + nth(Math.floor(n / 2))) / 2

/** Place, from zero, of the percentile among `n`. Rounded first: 99.9 × 1000 / 100 is a little over 999 in binary. */
function rankOf(p: number, n: number): number {
  if (!(p > 0 && p <= 100)) throw new RangeError(`a percentile is above 0 and at most 100: ${p}`)
  return Math.max(1, Math.ceil(Number(((p * n) / 100).toFixed(9)))) - 1
}

function ranked(tally: Tally): { all: number; nth: (index: number) => number } {
  const seen = [...tally].filter(([, times]) => times > 0).sort(([a], [b]) => a - b)
  const all = seen.reduce((sum, [, times]) => sum + times, 0)
  const nth = (index: number): number => {
    let passed = 0
    for (const [value, times] of seen) {
      passed += times
      if (passed > index) return value
    }
    throw new RangeError(`there are only ${all} values`)
  }
  return { all, nth }
}
