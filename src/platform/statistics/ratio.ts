/** What was done of what was to be done, in one part of a whole: a month, a campus. */
export interface Part {
  numerator: number
  denominator: number
}

/**
 * The ratio of a whole is that of the sums of its parts, never the mean of their ratios: 8 of 10 and 3 of 20 are 11 of 30,
 * 36.67 % and not 47.5 %. Null when there is nothing to divide by.
 */
export function ratioOfSums(parts: readonly Part[]): number | null {
  const numerator = parts.reduce((sum, part) => sum + part.numerator, 0)
  const denominator = parts.reduce((sum, part) => sum + part.denominator, 0)
  return denominator === 0 ? null : numerator / denominator
}
