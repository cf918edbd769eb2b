/** How often each value was seen. */
export type Tally = ReadonlyMap<number, number>

/**
 * The median of values told by how often each was seen: half were at most this. Of an even number, the mean of the two in
 * the middle (ISO 3534-1, 2.13). Null when nothing was seen: no data is no value.
 */
export function median(tally: Tally): number | null {
  const seen = [...tally].filter(([, times]) => times > 0).sort(([a], [b]) => a - b)
  const all = seen.reduce((sum, [, times]) => sum + times, 0)
  if (all === 0) return null
  const nth = (n: number): number => {
    let passed = 0
    for (const [value, times] of seen) {
      passed += times
      if (passed > n) return value
    }
    throw new RangeError(`there are only ${all} values`)
  }
  return (nth(Math.floor((all - 1) / 2)) + nth(Math.floor(all / 2))) / 2
}
