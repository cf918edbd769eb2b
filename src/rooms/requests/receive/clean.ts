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

/** Text of several lines, at most `longest` characters; absent is empty. */
export function paragraphs(longest: number, tooLong: string) {
  return z
    .string({ error: tooLong })
    .overwrite(cleanText)
    .refine(text => lengthOf(text) <= longest, tooLong)
    .default('')
}

/** Text of one line. */
export function line(longest: number, tooLong: string) {
  return z
    .string({ error: tooLong })
    .overwrite(text => cleanText(text).replaceAll(/\s+/g, ' '))
    .refine(text => lengthOf(text) <= longest, tooLong)
    .default('')
}
