/**
 * Reads what a form or a caller sent by a schema. What the schema refuses without words of its own (an option that no page
 * offers, a number where a list was due) is told in words of ours: nobody reads a library's English.
 */

import type { z } from 'zod'
import { numberText } from '../words/numbers.ts'
import { catalogue, LOCALES, type Locale } from '../words/words.ts'

const spanish = {
  missing: 'Falta este dato',
  choose: 'Hay que elegir una de las opciones que se ofrecen',
  tooLong: (most: string, typed: string) => `Es demasiado largo: caben ${most} caracteres y tiene ${typed}`,
  tooMuch: (most: string) => `Debe ser ${most} o menos`,
  tooLittle: (least: string) => `Debe ser ${least} o más`,
  unclear: 'Este dato no se entiende',
}

export const refusalWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    missing: 'This is missing',
    choose: 'Choose one of the options that are offered',
    tooLong: (most, typed) => `This is too long: ${most} characters fit and it has ${typed}`,
    tooMuch: most => `This must be ${most} or less`,
    tooLittle: least => `This must be ${least} or more`,
    unclear: 'This cannot be understood',
  },
})

/** One for each language, made once: intake reads thousands of bodies a second. */
const telling = Object.fromEntries(
  LOCALES.map(locale => [locale, { error: (issue: z.core.$ZodRawIssue) => sentenceOf(issue, locale) }]),
) as Record<Locale, { error: (issue: z.core.$ZodRawIssue) => string }>

/** The values, or the issues with a sentence each in the language given. */
export function understand<S extends z.ZodType>(
  schema: S,
  given: unknown,
  locale: Locale,
): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(given, telling[locale])
}

function sentenceOf(issue: z.core.$ZodRawIssue, locale: Locale): string {
  const words = refusalWords(locale)
  const number = (value: unknown) => numberText(locale, Number(value), 3)
  if (issue.input === undefined || issue.input === '') return words.missing
  if (issue.code === 'invalid_value') return words.choose
  if (issue.code === 'too_big' && issue.origin === 'string')
    return tooLong(locale, Number(issue.maximum), String(issue.input).length)
  if (issue.code === 'too_big' && isAmount(issue.origin)) return words.tooMuch(number(issue.maximum))
  if (issue.code === 'too_small' && isAmount(issue.origin)) return words.tooLittle(number(issue.minimum))
  return words.unclear
}

/** The same for what is measured by hand: how many characters fit, and how many were typed. */
export const tooLong = (locale: Locale, most: number, typed: number): string =>
  refusalWords(locale).tooLong(numberText(locale, most), numberText(locale, typed))

const isAmount = (origin: string): boolean => origin === 'number' || origin === 'int' || origin === 'bigint'
