/** The fields that every way of receiving shares, each with its limits: one schema for public form, counter and API. */
import { z } from 'zod'
import { KINDS } from '../vocabulary.ts'
import { line, paragraphs, type TooLong } from './clean.ts'
import type { FieldWords } from './words.ts'

export const LONGEST = {
  summary: 200,
  description: 10_000,
  address: 300,
  neighbourhood: 120,
  name: 200,
  email: 254,
  telephone: 40,
} as const

export const kindField = (words: FieldWords) => z.enum(KINDS, words.kindMissing)

/** Names its field, because a page of many shows it above all of them. */
const over =
  (words: FieldWords, field: keyof typeof LONGEST): TooLong =>
  (most, typed) =>
    words.tooLong(words[field], most, typed)

export const textFields = (words: FieldWords) => ({
  summary: line(LONGEST.summary, over(words, 'summary')),
  description: paragraphs(LONGEST.description, over(words, 'description')),
  address: line(LONGEST.address, over(words, 'address')),
  neighbourhood: line(LONGEST.neighbourhood, over(words, 'neighbourhood')),
})

export const personFields = (words: FieldWords) => ({
  name: line(LONGEST.name, over(words, 'name')),
  email: line(LONGEST.email, over(words, 'email')).refine(
    text => text === '' || /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/u.test(text),
    words.emailWrong,
  ),
  telephone: line(LONGEST.telephone, over(words, 'telephone')).refine(
    text => text === '' || (/^[\d\s+().\-/ext]+$/iu.test(text) && digitsIn(text) >= 7 && digitsIn(text) <= 15),
    words.telephoneWrong,
  ),
})

/** Degrees as a form sends them, blank when no point was given; comma or point before the decimals. */
const degrees = (most: number, wrong: string) =>
  z
    .union([z.string(), z.number()], wrong)
    .default('')
    .transform((given, context) => {
      const text = String(given).trim().replace(',', '.')
      if (text === '') return null
      const value = /^-?\d{1,3}(\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN
      if (Math.abs(value) <= most) return value
      context.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })

export const pointFields = (words: FieldWords) => ({
  latitude: degrees(90, words.latitudeWrong),
  longitude: degrees(180, words.longitudeWrong),
})

const digitsIn = (text: string) => text.replaceAll(/\D/g, '').length

/** First sentence for each field, as a page shows them. */
export function sentences(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message
  return errors
}

const LONGEST_SUBJECT = 110

/** The line that lists show for somebody who told it all in one piece: the first sentence, cut at a word. */
export function subjectOf(description: string): string {
  const [first = ''] = description.split(/\n|(?<=[.!?…])\s/u)
  const letters = [...first.trim()]
  if (letters.length <= LONGEST_SUBJECT) return letters.join('')
  const cut = letters.slice(0, LONGEST_SUBJECT).join('')
  const atWord = cut.replace(/\s+\S*$/u, '')
  return `${atWord === '' ? cut : atWord}…`
}
