/** Shapes that several forms of this room share. */
import { z } from 'zod'
import { text } from '../../platform/http/fields.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { isoDate } from '../../platform/views/form.tsx'
import { nouns } from './words/nouns.ts'

/** A day somebody typed, as `YYYY-MM-DD`. */
export const day = (sentence: string) =>
  z.string({ error: sentence }).transform((typed, context) => {
    const found = isoDate(typed)
    if (found) return found
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })

/** A day that has already come. */
export const pastDay = (visit: Visit) => {
  const words = visit.words(nouns)
  return day(words.badDay).refine(typed => typed <= visit.today, words.future)
}

/** A day, or nothing. */
export const optionalDay = (visit: Visit) =>
  z.preprocess(value => (value === '' || value === undefined ? null : value), day(visit.words(nouns).badDay).nullable())

/** A number with decimals, dot or comma. */
export const decimal = (sentence: string, min: number, max: number) =>
  z
    .string({ error: sentence })
    .trim()
    .regex(/^-?\d{1,9}([.,]\d{1,6})?$/, sentence)
    .transform(typed => Number(typed.replace(',', '.')))
    .pipe(z.number().min(min, sentence).max(max, sentence))

/** The same, or nothing. */
export const optionalDecimal = (sentence: string, min: number, max: number) =>
  z.preprocess(
    value => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null)),
    decimal(sentence, min, max).nullable(),
  )

/** Why something was done, when somebody must say it. */
export const reasonField = (visit: Visit) => {
  const words = visit.words(nouns)
  return z.object({ reason: text(words.missingReason, 2000) })
}
