/** A record as people read it, field by field, in the order in which a citizen needs them. */
import { termText } from '../../../platform/words/terms.ts'
import type { Locale } from '../../../platform/words/words.ts'
import type { RequiredDocument, ServiceRecord } from '../vocabulary.ts'
import { recordWords } from './words.ts'

export const FIELDS = [
  ...['name', 'purpose', 'cases', 'requirements', 'documents', 'steps', 'result', 'cost', 'term', 'silence'],
  ...['validity', 'channels', 'places', 'unitIds', 'hours', 'form', 'contact', 'criteria', 'legalBasis', 'unitId'],
  ...['need', 'kinds', 'keywords', 'tags', 'location', 'anonymous'],
] as readonly Field[]

export type Field = Exclude<keyof ServiceRecord, 'silenceBasis'>

/** What reading a record needs to know of its organization. */
export interface Reading {
  locale: Locale
  /** ISO 4217. */
  currency: string
  /** Names of units by identity. */
  units: ReadonlyMap<number, string>
}

const CURRENCIES: Record<string, string> = { MX: 'MXN', CO: 'COP', US: 'USD' }

/** Currency of a country, ISO 3166 to ISO 4217; the Mexican peso where we know no better. */
export const currencyOf = (country: string): string => CURRENCIES[country] ?? 'MXN'

type Lines = (record: ServiceRecord, reading: Reading) => string[]

const said = (text: string) => (text === '' ? [] : [text])
const wordsOf = (reading: Reading) => recordWords(reading.locale)
const founded = (law: string, reading: Reading) => (law === '' ? [] : [wordsOf(reading).basis(law)])
const unitName = ({ units }: Reading, id: number) => units.get(id) ?? `${id}`

const READ: Record<Field, Lines> = {
  name: record => said(record.name),
  purpose: record => said(record.purpose),
  cases: record => record.cases,
  requirements: record => record.requirements,
  documents: (record, { locale }) => record.documents.map(document => documentText(document, locale)),
  steps: record => record.steps,
  result: record => said(record.result),
  cost: costLines,
  term: ({ term }, { locale }) => [termText(locale, term.amount, term.unit)],
  silence: (record, reading) =>
    record.silence === 'unstated'
      ? []
      : [wordsOf(reading).silence[record.silence], ...founded(record.silenceBasis, reading)],
  validity: record => said(record.validity),
  channels: (record, reading) => record.channels.map(channel => wordsOf(reading).channel[channel]),
  places: record => record.places.map(({ name, address }) => (address ? `${name}: ${address}` : name)),
  unitIds: (record, reading) => record.unitIds.map(id => unitName(reading, id)),
  hours: record => said(record.hours),
  form: ({ form }) => [...said(form.url), ...(form.file ? [form.file.name] : [])],
  contact: ({ contact }) => [...said(contact.telephone), ...said(contact.email), ...said(contact.note)],
  criteria: record => record.criteria,
  legalBasis: record => record.legalBasis,
  unitId: (record, reading) => [unitName(reading, record.unitId)],
  need: record => said(record.need),
  kinds: (record, reading) => record.kinds.map(kind => wordsOf(reading).kind[kind]),
  keywords: record => record.keywords,
  tags: record => record.tags,
  location: (record, reading) => [wordsOf(reading).location[record.location]],
  anonymous: (record, reading) => [wordsOf(reading).anonymous[record.anonymous ? 'yes' : 'no']],
}

/** What a field says, a line for each thing; nothing when the record does not say it. */
export const fieldLines = (field: Field, record: ServiceRecord, reading: Reading): string[] =>
  READ[field](record, reading)

const IN_A_ROW = new Set<Field>(['kinds', 'keywords', 'tags', 'channels', 'unitIds'])

/** The same with small things in a row: "En ventanilla, por internet". */
export function shownLines(field: Field, record: ServiceRecord, reading: Reading): string[] {
  const lines = fieldLines(field, record, reading)
  if (!IN_A_ROW.has(field) || lines.length === 0) return lines
  const isWord = field === 'kinds' || field === 'channels'
  return [lines.map((line, at) => (isWord && at > 0 ? lowered(line, reading) : line)).join(', ')]
}

const lowered = (text: string, { locale }: Reading) => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1)

/** "Identificación oficial (original y 1 copia). Vigente." without what is not said. */
export function documentText(document: RequiredDocument, locale: Locale): string {
  const form = presented(document, locale)
  return [document.name, form && ` (${form})`, document.note && `. ${document.note}`].filter(Boolean).join('')
}

/** "original y 2 copias"; empty when neither is asked for. */
export function presented({ original, copies }: RequiredDocument, locale: Locale): string {
  const words = recordWords(locale)
  return [original && words.original, copies > 0 && words.copies(copies)].filter(Boolean).join(words.and)
}

/** An amount in the organization's currency, without the cents that nobody charges: "$1,250". */
export function moneyText(amount: number, { locale, currency }: Pick<Reading, 'locale' | 'currency'>): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits }).format(amount)
}

function costLines({ cost }: ServiceRecord, reading: Reading): string[] {
  if (cost.kind === 'unstated') return []
  const amount = cost.amount === null ? [] : [moneyText(cost.amount, reading)]
  const head = cost.kind === 'free' ? wordsOf(reading).cost.free : amount[0] || cost.text
  const rest = head === cost.text ? '' : cost.text
  return [head || wordsOf(reading).cost.paid, ...said(rest), ...founded(cost.legalBasis, reading)]
}
