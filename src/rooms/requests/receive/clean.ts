/** Text as it may be kept: what people typed, without what no keyboard types. */
import { z } from 'zod'

/**
 * Without control characters (line ends and tabs stay), without halves of surrogate pairs, which neither UTF-8 nor PostgreSQL can
 * hold, and without blanks around.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .trim()
}

/** Length as people and PostgreSQL count it: an emoji is one. */
export const lengthOf = (text: string): number => [...text].length

/** The sentence for what does not fit, by how many characters fit and how many there are. */
export type TooLong = (most: number, typed: number) => string

const fits = (longest: number, tooLong: TooLong) =>
  [
    (text: string) => lengthOf(text) <= longest,
    { error: (issue: { input?: unknown }) => tooLong(longest, lengthOf(String(issue.input))) },
  ] as const

/** Text of several lines, at most `longest` characters; absent is empty. */
export function paragraphs(longest: number, tooLong: TooLong) {
  return z
    .string()
    .overwrite(cleanText)
    .refine(...fits(longest, tooLong))
    .default('')
}

/** Text of one line. */
export function line(longest: number, tooLong: TooLong) {
  return z
    .string()
    .overwrite(text => cleanText(text).replaceAll(/\s+/g, ' '))
    .refine(...fits(longest, tooLong))
    .default('')
}
