/**
 * A folio pattern is how an organization writes the number of its papers: `HUA-{year}-{sequence:6}-{check}` gives
 * `HUA-2026-000123-6`. Outside the braces, letters and digits are literal and `- / . _` or a blank separate the parts.
 */
export type FolioField = 'year' | 'month' | 'sequence' | 'check'
export type FolioPart =
  | { readonly kind: 'field'; readonly field: FolioField; readonly width: number }
  | { readonly kind: 'literal' | 'separator'; readonly text: string }

/** Why a pattern cannot be used; the screen where it is written says it in words. */
export type FolioPatternProblem =
  | 'no-sequence'
  | 'repeated-field'
  | 'unknown-field'
  | 'bad-width'
  | 'bad-character'
  | 'check-not-last'
  | 'month-without-year'

export class FolioPatternError extends Error {
  override name = 'FolioPatternError'
  readonly problem: FolioPatternProblem
  constructor(problem: FolioPatternProblem, pattern: string) {
    super(`folio pattern ${JSON.stringify(pattern)}: ${problem}`)
    this.problem = problem
  }
}

/** Allowed widths and the one taken when the pattern says none. A width of `sequence` is a minimum: number 1,000,000 is not cut to six digits. */
const WIDTHS: Record<FolioField, { usual: number; allowed: readonly number[] }> = {
  year: { usual: 4, allowed: [2, 4] },
  month: { usual: 2, allowed: [2] },
  sequence: { usual: 6, allowed: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  check: { usual: 1, allowed: [1] },
}
const TOKEN = /\{([a-z]+)(?::([0-9]{1,2}))?\}|([A-Za-z0-9]+)|([-/._ ]+)|(.)/gsu

/**
 * The parts of a pattern, in order.
 * @throws FolioPatternError with the first problem found
 */
export function folioParts(pattern: string): readonly FolioPart[] {
  const parts = [...pattern.matchAll(TOKEN)].map(([, field, width, literal, separator]): FolioPart => {
    if (literal) return { kind: 'literal', text: literal.toUpperCase() }
    if (separator) return { kind: 'separator', text: separator }
    return fieldPart(pattern, field, width)
  })
  const problem = problemOfParts(parts)
  if (problem) throw new FolioPatternError(problem, pattern)
  return parts
}

/** What is wrong with a pattern, or undefined when it can be used. */
export function folioPatternProblem(pattern: string): FolioPatternProblem | undefined {
  try {
    folioParts(pattern)
    return undefined
  } catch (error) {
    if (error instanceof FolioPatternError) return error.problem
    throw error
  }
}

function fieldPart(pattern: string, field: string | undefined, width: string | undefined): FolioPart {
  if (field === undefined) throw new FolioPatternError('bad-character', pattern)
  if (!Object.hasOwn(WIDTHS, field)) throw new FolioPatternError('unknown-field', pattern)
  const known = field as FolioField
  const wanted = width === undefined ? WIDTHS[known].usual : Number(width)
  if (!WIDTHS[known].allowed.includes(wanted)) throw new FolioPatternError('bad-width', pattern)
  return { kind: 'field', field: known, width: wanted }
}

function problemOfParts(parts: readonly FolioPart[]): FolioPatternProblem | undefined {
  const fields = parts.flatMap(part => (part.kind === 'field' ? [part.field] : []))
  if (!fields.includes('sequence')) return 'no-sequence'
  if (new Set(fields).size < fields.length) return 'repeated-field'
  if (fields.includes('check') && fields.at(-1) !== 'check') return 'check-not-last'
  if (fields.includes('month') && !fields.includes('year')) return 'month-without-year'
  return undefined
}
