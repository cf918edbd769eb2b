/**
 * A record as people type it: one text for each field. Pages and sheets share it, so what one refuses the other does too, with the same sentence,
 * and what one writes the other reads.
 */
import { z } from 'zod'
import { TERM_UNITS } from '../../../platform/calendar/index.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { COSTS, inOrder, KINDS, LOCATIONS, SERVICE_CHANNELS, type ServiceRecord, SILENCES } from '../vocabulary.ts'
import { presented } from './read.ts'
import { amount, documents, line, lines, list, places, typedText } from './typed-fields.ts'
import { type TypedWords, typedWords } from './typed-words.ts'

export const TYPED_KEYS = [
  ...[
    'name',
    'purpose',
    'need',
    'unitId',
    'keywords',
    'tags',
    'kinds',
    'termAmount',
    'termUnit',
    'location',
    'anonymous',
  ],
  ...['cases', 'requirements', 'documents', 'steps', 'result', 'cost', 'costAmount', 'costText', 'costBasis'],
  ...['silence', 'silenceBasis', 'validity', 'channels', 'places', 'unitIds', 'hours', 'formUrl'],
  ...['telephone', 'email', 'contactNote', 'criteria', 'legalBasis'],
] as readonly TypedKey[]

export type TypedKey =
  | Exclude<keyof ServiceRecord, 'term' | 'form' | 'contact'>
  | (
      | 'termAmount'
      | 'termUnit'
      | 'costAmount'
      | 'costText'
      | 'costBasis'
      | 'formUrl'
      | 'telephone'
      | 'email'
      | 'contactNote'
    )

export type Typed = Record<TypedKey, string | string[]>

/** What would be typed to get this record. */
export function typedRecord(record: ServiceRecord, locale: Locale): Typed {
  const { term, form, contact, cost, ...rest } = record
  return {
    ...rest,
    unitId: String(record.unitId),
    keywords: record.keywords.join(', '),
    tags: record.tags.join(', '),
    termAmount: String(term.amount),
    termUnit: term.unit,
    anonymous: record.anonymous ? 'yes' : '',
    cases: record.cases.join('\n'),
    requirements: record.requirements.join('\n'),
    documents: record.documents.map(one => barred(one.name, presented(one, locale), one.note)).join('\n'),
    steps: record.steps.join('\n'),
    cost: cost.kind,
    costAmount: cost.amount === null ? '' : String(cost.amount),
    costText: cost.text,
    costBasis: cost.legalBasis,
    places: record.places.map(one => barred(one.name, one.address)).join('\n'),
    unitIds: record.unitIds.map(String),
    formUrl: form.url,
    telephone: contact.telephone,
    email: contact.email,
    contactNote: contact.note,
    criteria: record.criteria.join('\n'),
    legalBasis: record.legalBasis.join('\n'),
  }
}

const barred = (...parts: string[]) => parts.join(' | ').replace(/(?: \| )+$/, '')

/** Reads what was typed. `units` may answer for a service; the file of a form is no text and travels apart. */
export function recordSchema(locale: Locale, units: ReadonlySet<number>) {
  const words = typedWords(locale)
  return z
    .object({ ...identityShape(words, units), ...bodyShape(words, units) })
    .superRefine((typed, context) => {
      const wrong = (path: TypedKey, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      if (typed.cost === 'free' && typed.costAmount) wrong('costAmount', words.freeWithAmount)
      if (typed.cost === 'paid' && typed.costAmount === null && !typed.costText)
        wrong('costText', words.paidWithoutCost)
      const speaks = typed.silence === 'affirmative' || typed.silence === 'negative'
      if (speaks && !typed.silenceBasis) wrong('silenceBasis', words.silenceWithoutBasis)
    })
    .transform(recordTyped)
}

const some = <T extends z.ZodType>(item: T) =>
  z.preprocess(typed => (typed === undefined || typed === '' ? [] : [...new Set([typed].flat())]), z.array(item))

function identityShape(words: TypedWords, units: ReadonlySet<number>) {
  return {
    name: line(words, 200).refine(name => name !== '', words.missingName),
    purpose: line(words, 500),
    need: line(words, 100),
    unitId: z.coerce.number({ error: words.missingUnit }).refine(id => units.has(id), words.missingUnit),
    keywords: list(words, 1000),
    tags: list(words, 300),
    kinds: some(z.enum(KINDS))
      .refine(kinds => kinds.length > 0, words.missingKind)
      .transform(kinds => inOrder(KINDS, kinds)),
    termAmount: line(words, 10)
      .refine(typed => /^\d{1,4}$/.test(typed) && Number(typed) <= 3650, words.badTerm)
      .transform(Number),
    termUnit: z.enum(TERM_UNITS),
    location: z.enum(LOCATIONS),
    anonymous: typedText.transform(value => value !== undefined && value !== ''),
  }
}

function bodyShape(words: TypedWords, units: ReadonlySet<number>) {
  const stated = <T extends z.ZodType>(choice: T) => z.preprocess(typed => typed || 'unstated', choice)
  return {
    cases: lines(words, 500),
    requirements: lines(words, 500),
    documents: documents(words),
    steps: lines(words, 500),
    result: line(words, 500),
    cost: stated(z.enum(COSTS)),
    costAmount: amount(words),
    costText: line(words, 300),
    costBasis: line(words, 300),
    silence: stated(z.enum(SILENCES)),
    silenceBasis: line(words, 300),
    validity: line(words, 300),
    channels: some(z.enum(SERVICE_CHANNELS)).transform(channels => inOrder(SERVICE_CHANNELS, channels)),
    places: places(words),
    unitIds: some(z.coerce.number().refine(id => units.has(id), words.missingUnit)).transform(ids =>
      ids.toSorted((a, b) => a - b),
    ),
    hours: line(words, 300),
    formUrl: line(words, 500).refine(isWebAddress, words.badUrl),
    telephone: line(words, 100),
    email: line(words, 200).refine(email => email === '' || z.regexes.email.test(email), words.badEmail),
    contactNote: line(words, 300),
    criteria: lines(words, 500),
    legalBasis: lines(words, 300),
  }
}

const isWebAddress = (text: string) => text === '' || (/^https?:\/\//i.test(text) && URL.canParse(text))

type Parsed = z.output<z.ZodObject<ReturnType<typeof identityShape> & ReturnType<typeof bodyShape>>>

function recordTyped(typed: Parsed): ServiceRecord {
  const { termAmount, termUnit, costAmount, costText, costBasis, formUrl, telephone, email, contactNote, ...rest } =
    typed
  return {
    ...rest,
    term: { amount: termAmount, unit: termUnit },
    cost: { kind: rest.cost, text: costText, amount: costAmount, legalBasis: costBasis },
    form: { url: formUrl, file: null },
    contact: { telephone, email, note: contactNote },
  }
}
