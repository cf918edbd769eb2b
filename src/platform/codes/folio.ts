/**
 * The folio: the number on the receipt, which people copy by hand, dictate over the telephone and type on a phone.
 * It is written one way and read in many.
 */
import { checkDigit, endsInCheckDigit } from './check-digit.ts'
import { type FolioPart, folioParts } from './folio-pattern.ts'

export interface FolioNumbers {
  /** the running number, from 1 */
  readonly sequence: number
  /** four digits; needed when the pattern names it */
  readonly year?: number
  /** 1–12; needed when the pattern names it */
  readonly month?: number
}

export type FolioReading =
  | { readonly valid: true; readonly folio: string; readonly pattern: string; readonly numbers: FolioNumbers }
  | { readonly valid: false; readonly reason: 'empty' | 'shape' | 'check-digit' }

/**
 * Writes a folio. The check digit covers the digits of year, month and sequence in their order.
 * @throws FolioPatternError for a bad pattern, RangeError for a number that is missing or not a positive integer
 */
export function formatFolio(pattern: string, numbers: FolioNumbers): string {
  let covered = ''
  let folio = ''
  for (const part of folioParts(pattern)) {
    const written = part.kind === 'field' ? writtenField(part, numbers, covered) : part.text
    if (part.kind === 'field') covered += written
    folio += written
  }
  return folio
}

/**
 * Reads what a person typed against the patterns in use, newest first: any case, any separators or none, O for 0, I or L for 1,
 * the organization's letters left out, leading zeros left out where separators show the parts.
 */
export function readFolio(text: string, patterns: readonly string[]): FolioReading {
  const typed = fold(text)
  if (typed.replaceAll(' ', '') === '') return { valid: false, reason: 'empty' }
  let reason: 'shape' | 'check-digit' = 'shape'
  for (const pattern of patterns) {
    const numbers = readAgainst(typed, folioParts(pattern))
    if (numbers === 'check-digit') reason = 'check-digit'
    else if (numbers) return { valid: true, folio: formatFolio(pattern, numbers), pattern, numbers }
  }
  return { valid: false, reason }
}

type FieldPart = Extract<FolioPart, { kind: 'field' }>

function writtenField(part: FieldPart, numbers: FolioNumbers, covered: string): string {
  if (part.field === 'check') return String(checkDigit(covered))
  const number = numbers[part.field]
  if (number === undefined || !Number.isSafeInteger(number) || number < 1) {
    throw new RangeError(`this folio pattern needs a ${part.field}`)
  }
  const digits = String(number).padStart(part.width, '0')
  return part.field === 'sequence' ? digits : digits.slice(-part.width)
}

/** Upper case without accents, letters that look like digits as digits, every run of anything else as one blank. */
function fold(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFKD')
    .toUpperCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL|]/g, '1')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
}

function readAgainst(typed: string, parts: readonly FolioPart[]): FolioNumbers | 'check-digit' | undefined {
  const match = compact(parts).exec(typed.replaceAll(' ', '')) ?? separated(parts).exec(typed)
  if (!match?.groups) return undefined
  const found = match.groups
  // Beyond its width a sequence has no leading zeros: 0000001 for 9000001 is a digit mistyped, not another folio.
  const width = parts.find(part => part.kind === 'field' && part.field === 'sequence') as FieldPart
  if (found.sequence!.startsWith('0') && found.sequence!.length > width.width) return undefined
  const covered = parts.map(part => (part.kind === 'field' ? fullWidth(part, found[part.field]!) : '')).join('')
  if (found.check !== undefined && !endsInCheckDigit(covered)) return 'check-digit'
  const numbers = {
    sequence: Number(found.sequence),
    ...(found.year === undefined ? {} : { year: Number(found.year.padStart(4, '20')) }),
    ...(found.month === undefined ? {} : { month: Number(found.month) }),
  }
  return Object.values(numbers).every(number => number >= 1) && (numbers.month ?? 1) <= 12 ? numbers : undefined
}

function fullWidth(part: FieldPart, digits: string): string {
  return part.field === 'sequence' ? digits.replace(/^0+/, '').padStart(part.width, '0') : digits
}

/** Without separators every number needs its full width; the letters before the first number may be missing. */
function compact(parts: readonly FolioPart[]): RegExp {
  return expression(parts, '', part => (part.field === 'sequence' ? `{${part.width},12}` : `{${part.width}}`))
}

/** With something between the parts, the sequence may lack its leading zeros. */
function separated(parts: readonly FolioPart[]): RegExp {
  return expression(parts, ' ', part => (part.field === 'sequence' ? '{1,12}' : `{${part.width}}`))
}

function expression(parts: readonly FolioPart[], separator: string, repetition: (part: FieldPart) => string): RegExp {
  const first = parts.findIndex(part => part.kind === 'field')
  const source = parts.map(part => {
    if (part.kind === 'field') return `(?<${part.field}>[0-9]${repetition(part)})`
    return part.kind === 'separator' ? separator : fold(part.text)
  })
  return new RegExp(`^(?:${source.slice(0, first).join('')})?${source.slice(first).join('')}$`)
}
