/** Texts of a record as people type or paste them: blanks squeezed, bullets taken off, tags of pages refused. */
import { z } from 'zod'
import type { RequiredDocument } from '../vocabulary.ts'
import type { TypedWords } from './typed-words.ts'

const TAG = /<[a-z/!?][^>]*>/i
const BULLETS = /^(?:[-–•*·]\s+|\d{1,3}[.)]\s+)+/
/** XML and PostgreSQL keep no control characters, half letters or characters that do not exist. */
const UNWRITABLE = /[^\P{Cc}\n]|[\ufffd-\uffff]/gu
const MOST_LINES = 50

const clean = (typed: unknown) =>
  (typed === undefined || typed === null ? '' : String(typed))
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(UNWRITABLE, ' ')

/** Whatever a form or a cell holds; nothing when it has no such field. */
export const typedText = z.unknown().optional()

/** One line; empty when nothing was typed. */
export const line = (words: TypedWords, max: number) =>
  typedText
    .transform(typed => clean(typed).replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .max(max)
        .refine(text => !TAG.test(text), words.html),
    )

/** A line for each thing; blank lines and bullets do not count. */
export const lines = (words: TypedWords, max: number) =>
  typedText
    .transform(typed => linesOf(clean(typed)))
    .superRefine((all, context) => {
      const at = all.findIndex(text => text.length > max)
      const wrong = (message: string) => context.addIssue({ code: 'custom', message })
      if (all.length > MOST_LINES) wrong(words.manyLines(MOST_LINES))
      else if (at >= 0) wrong(words.longLine(at + 1, max, all[at]!.length))
      else if (all.some(text => TAG.test(text))) wrong(words.html)
    })

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(one => bare(one.replace(/\s+/g, ' ').trim()))
    .filter(one => one !== '')

const bare = (text: string) => text.replace(BULLETS, '').trim()

/** Words one after the other, separated by commas or lines, each once. */
export const list = (words: TypedWords, max: number) =>
  typedText
    .transform(typed => [
      ...new Set(
        clean(typed)
          .split(/[,;\n]/)
          .map(word => word.replace(/\s+/g, ' ').trim())
          .filter(Boolean),
      ),
    ])
    .superRefine((all, context) => {
      const whole = all.join(', ')
      if (whole.length > max) context.addIssue({ code: 'custom', message: words.long(max, whole.length) })
      else if (TAG.test(whole)) context.addIssue({ code: 'custom', message: words.html })
    })

/** Lines cut at bars into at most `most` parts. */
const parts = (words: TypedWords, most: number) =>
  lines(words, 700).transform((all, context) =>
    all.map((text, at) => {
      const cut = text.split('|').map(part => bare(part.trim()))
      if (cut.length > most) context.addIssue({ code: 'custom', message: words.manyParts(at + 1) })
      return cut
    }),
  )

/** "Identificación oficial | original y 1 copia | vigente". */
export const documents = (words: TypedWords) =>
  parts(words, 3).transform((all, context) =>
    all.map(([name = '', form = '', note = ''], at): RequiredDocument => {
      const asked = askedFor(form)
      if (!asked || name === '') context.addIssue({ code: 'custom', message: words.badDocument(at + 1) })
      return { name, note, ...(asked ?? { original: false, copies: 0 }) }
    }),
  )

/** "original y 2 copias", in Spanish or English; undefined for anything else. */
function askedFor(text: string): Pick<RequiredDocument, 'original' | 'copies'> | undefined {
  const found = /^(original)?(?:\s*(?:y|and|\+|,)?\s*(?:(\d{1,2}|una|one)?\s*(copias?|cop(?:y|ies))))?$/i.exec(text)
  if (!found) return undefined
  const copies = found[3] ? Number(/^\d+$/.test(found[2] ?? '') ? found[2] : 1) : 0
  return { original: found[1] !== undefined, copies }
}

/** "Palacio Municipal | Plaza Juárez s/n". */
export const places = (words: TypedWords) =>
  parts(words, 2).transform(all =>
    all
      .filter(([name, address]) => name || address)
      .map(([name = '', address = '']) => ({ name: name || address, address: name ? address : '' })),
  )

/** An amount of money with at most two decimals: 1250, $1,250.50 or 1.250,50; null when nothing was typed. */
export const amount = (words: TypedWords) =>
  typedText.transform((typed, context) => {
    const text = clean(typed).replace(/[\s$]/g, '')
    if (text === '') return null
    const value = amountOf(text)
    if (value === undefined) context.addIssue({ code: 'custom', message: words.badAmount })
    return value ?? null
  })

function amountOf(text: string): number | undefined {
  const plain = /^\d{1,12}(?:[.,]\d{1,2})?$/.test(text)
  const grouped = /^\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?$/.test(text)
  const dotted = /^\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?$/.test(text)
  if (plain) return Number(text.replace(',', '.'))
  if (grouped) return Number(text.replaceAll(',', ''))
  return dotted ? Number(text.replaceAll('.', '').replace(',', '.')) : undefined
}
