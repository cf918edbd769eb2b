/** The letters themselves: plain paragraphs, the case named by its own words and folio, a link at the end. Pure. */
import type { Locale } from '../../../platform/words/words.ts'
import { type LetterWords, letterWords } from './words.ts'

export interface LetterFacts {
  folio: string
  summary: string
  /** What its author sent, as its name goes inside a sentence: "reclamo". */
  what: string
  organization: string
  /** Where the reader follows it: tracking page or case page. */
  link: string
  locale: Locale
  /** Where she rates the attention. */
  rate?: string
}

export interface Letter {
  subject: string
  body: string
}

export type Compose = (facts: LetterFacts) => Letter

type Write = (words: LetterWords, about: string, facts: LetterFacts) => { subject: string; paragraphs: string[] }

const titled = (title: string, text: string) => (text ? `${title}\n${text}` : '')

function letter(facts: LetterFacts, write: Write, toCitizen: boolean): Letter {
  const words = letterWords(facts.locale)
  const { subject, paragraphs } = write(words, words.about(facts.summary, facts.folio), facts)
  const hello = toCitizen ? [words.hello] : []
  const farewell = [`${toCitizen ? words.follow : words.open}\n${facts.link}`, facts.organization]
  return { subject, body: [...hello, ...paragraphs, ...farewell].filter(Boolean).join('\n\n') }
}

const toCitizen =
  (write: Write): Compose =>
  facts =>
    letter(facts, write, true)
const toStaff =
  (write: Write): Compose =>
  facts =>
    letter(facts, write, false)

export const inadmissibleLetter = (reason: { text: string; nextStep: string; legalBasis: string }): Compose =>
  toCitizen((words, about, { what, folio }) => ({
    subject: words.inadmissible.subject(what, folio),
    paragraphs: [
      words.inadmissible.lead(about),
      reason.text,
      titled(words.inadmissible.canDo, reason.nextStep),
      titled(words.inadmissible.basis, reason.legalBasis),
    ],
  }))

/** It is attended to with another one, of which only the folio is said. */
export const mergedLetter = (main: string): Compose =>
  toCitizen((words, about, { what, folio }) => ({
    subject: words.merged.subject(what, folio),
    paragraphs: [words.merged.lead(about, main), words.merged.keeps],
  }))

export const splitLetter: Compose = toCitizen((words, about, { what, folio }) => ({
  subject: words.split.subject(what, folio),
  paragraphs: [words.split.lead(about)],
}))

export const updateLetter = (text: string): Compose =>
  toCitizen((words, about, { what, folio }) => ({
    subject: words.update.subject(what, folio),
    paragraphs: [words.update.lead(about), text],
  }))

/** The sentence of a closing in the language of whoever reads it. */
export type Closing = (locale: Locale) => string

/** `closing` is there when the answer also ends the case. */
export const answerLetter = (unit: string, text: string, closing: Closing | undefined): Compose =>
  toCitizen((words, about, { what, folio, locale, rate = '' }) => ({
    subject: words.answer.subject(what, folio),
    paragraphs: [words.answer.lead(about, unit), text, ...(closing ? [closing(locale), titled(words.rate, rate)] : [])],
  }))

export const closedLetter = (closing: Closing): Compose =>
  toCitizen((words, about, { what, folio, locale, rate = '' }) => ({
    subject: words.closed.subject(what, folio),
    paragraphs: [words.closed.lead(about), closing(locale), titled(words.rate, rate)],
  }))

export const referredLetter = (unit: string, due: string, instructions: string): Compose =>
  toStaff((words, about, { folio }) => ({
    subject: words.referred.subject(folio, unit),
    paragraphs: [
      words.referred.lead(about, unit),
      due && words.referred.due(due),
      titled(words.referred.instructions, instructions),
    ],
  }))

export const handedBackLetter = (unit: string, reason: string): Compose =>
  toStaff((words, about, { folio }) => ({
    subject: words.handedBack.subject(folio, unit),
    paragraphs: [words.handedBack.lead(about, unit), titled(words.handedBack.reason, reason)],
  }))

export const reportedLetter = (text: string): Compose =>
  toStaff((words, about, { folio }) => ({
    subject: words.reported.subject(folio),
    paragraphs: [words.reported.lead(about), text],
  }))

/** Without what was added: it may say who she is, and a letter goes further than the file. */
export const addedLetter: Compose = toStaff((words, about, { folio }) => ({
  subject: words.added.subject(folio),
  paragraphs: [words.added.lead(about)],
}))
