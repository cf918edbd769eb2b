import { plainly } from './tokens.ts'

/**
 * Why a text is not a formula: where (`at`, from 0, and how many characters), what stands there, what could stand there
 * instead, and which of that it most resembles.
 */
export interface Problem {
  reason:
    | 'unexpected'
    | 'unfinished'
    | 'unclosed'
    | 'not_a_number'
    | 'not_a_percentile'
    | 'unknown'
    | 'repeated'
    | 'does_not_fit'
    | 'too_long'
  at: number
  length: number
  found: string
  expected: string[]
  nearest: string | null
}

/** Thrown inside the reader only, and caught where a formula is read. */
export class Unreadable extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.reason)
    this.problem = problem
  }
}

/** The word that `found` most resembles; null when it resembles none: at most one letter in three may be wrong. */
export function nearestOf(found: string, words: readonly string[]): string | null {
  let best: { word: string; distance: number } | null = null
  for (const word of words) {
    const distance = editDistance(plainly(found), plainly(word))
    if (
      distance <= Math.max(1, Math.floor(word.length / 3)) &&
      distance < word.length &&
      distance < (best?.distance ?? Infinity)
    ) {
      best = { word, distance }
    }
  }
  return best?.word ?? null
}

/**
 * How many letters must be put, taken, changed or swapped with their neighbour to make one word of another: optimal string
 * alignment (Damerau, Communications of the ACM 7 (1964) 171–176).
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]]
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const above = rows[i - 1]!
      const changed = above[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, changed, swapped ? rows[i - 2]![j - 2]! + 1 : Infinity)
    }
    rows.push(row)
  }
  return rows[from.length]![to.length]!
}
