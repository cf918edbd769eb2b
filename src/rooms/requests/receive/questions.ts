/** The service's own questions as a schema: the public form, the clerk's form and the API read answers with this one. */
import { z } from 'zod'
import { isoDate } from '../../../platform/views/form/dates.ts'
import type { Question } from '../../catalogue/index.ts'
import { cleanText, lengthOf } from './clean.ts'
import type { FieldWords } from './words.ts'

export type Answer = string | number | string[]
export type Answers = Record<string, Answer>

const LONGEST_TEXT = 1000

/** How a form names the field of a question. */
export const questionField = (code: string): string => `q_${code}`

/**
 * Reads an object with one key a question; `name` says how the key is made from the code (forms prefix it). What was left
 * blank is absent from the result; what no question asks is left out.
 */
export function answersSchema(questions: readonly Question[], words: FieldWords, name = (code: string) => code) {
  return z.record(z.string(), z.unknown()).transform((given, context) => {
    const answers: Answers = {}
    for (const question of questions) {
      const outcome = answerOf(question, given[name(question.code)], words)
      if (typeof outcome === 'string')
        context.addIssue({ code: 'custom', path: [name(question.code)], message: outcome })
      else if (outcome.answer !== undefined) answers[question.code] = outcome.answer
    }
    return answers
  })
}

type Outcome = { answer: Answer | undefined }

function answerOf(question: Question, given: unknown, words: FieldWords): Outcome | string {
  const values = givenValues(given)
  return values ? answerTo(question, values, words) : words.answerWrong(question.label)
}

/** Every value given, cleaned, blanks left out; undefined for what is no answer at all (an object, a truth value). */
function givenValues(given: unknown): string[] | undefined {
  if (given === undefined || given === null) return []
  const each = Array.isArray(given) ? given : [given]
  if (!each.every(one => typeof one === 'string' || typeof one === 'number')) return undefined
  return each.map(one => cleanText(String(one))).filter(text => text !== '')
}

/** The answer, or the sentence that refuses it. */
function answerTo(question: Question, values: string[], words: FieldWords): Outcome | string {
  const [first] = values
  if (first === undefined) return question.required ? words.answerMissing(question.label) : { answer: undefined }
  if (question.kind === 'several') return choices(question, values, words)
  if (values.length > 1) return words.answerWrong(question.label)
  if (question.kind === 'list') return choices(question, values, words)
  if (question.kind === 'number') return numberIn(first, question, words)
  if (question.kind === 'date') {
    const day = isoDate(first)
    return day ? { answer: day } : words.dateWrong(question.label)
  }
  return lengthOf(first) <= LONGEST_TEXT
    ? { answer: first }
    : words.tooLong(question.label, LONGEST_TEXT, lengthOf(first))
}

function choices({ options, kind, label }: Question, values: string[], words: FieldWords) {
  if (!values.every(value => options.includes(value))) return words.answerNotListed(label)
  return { answer: kind === 'several' ? options.filter(option => values.includes(option)) : values[0]! }
}

/** Reads 1500, 1 500, 1,500.50 and 3,5: the last separator with one or two digits behind it is the decimal one. */
function numberIn(text: string, { label }: Question, words: FieldWords) {
  const compact = text.replaceAll(/[\s\u00a0']/g, '')
  const plain = compact.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
  const answer = /^-?\d{1,15}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  return Number.isFinite(answer) ? { answer } : words.numberWrong(label)
}
