/**
 * The one format in which services leave and come back: a row for each service, a column for each field, in words that people read. A sheet
 * may be in any of our languages; what an export writes, an import reads as the same record.
 */
import { TERM_UNITS } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { termUnitName } from '../../../platform/words/terms.ts'
import { LOCALES, type Locale } from '../../../platform/words/words.ts'
import { TYPED_KEYS, type Typed, type TypedKey, typedRecord } from '../describe/typed.ts'
import { type TypedWords, typedWords } from '../describe/typed-words.ts'
import { recordWords } from '../describe/words.ts'
import { COSTS, KINDS, LOCATIONS, SERVICE_CHANNELS, type ServiceRecord, SILENCES } from '../vocabulary.ts'
import { exchangeWords } from './words.ts'

export type SheetColumn = TypedKey | 'code'
export const SHEET_COLUMNS: readonly SheetColumn[] = ['code', ...TYPED_KEYS]

export interface SheetService {
  code: string
  record: ServiceRecord
}

/** Codes of units by identity. */
export type UnitCodes = ReadonlyMap<number, string>

/** Of every unit, also those out of use: a record may still name them. */
export async function unitCodes(read: Read): Promise<UnitCodes> {
  const rows = await read.db
    .selectFrom('unit')
    .select(['id', 'code'])
    .where('organization_id', '=', read.organizationId)
    .execute()
  return new Map(rows.map(({ id, code }) => [id, code]))
}

type Words = Record<string, string>

/** Fields whose values are words of ours, in each language. */
const CHOICES: Partial<Record<TypedKey, (locale: Locale) => Words>> = {
  kinds: locale => only(recordWords(locale).kind, KINDS),
  channels: locale => only(recordWords(locale).channel, SERVICE_CHANNELS),
  location: locale => only(exchangeWords(locale).location, LOCATIONS),
  silence: locale => only(exchangeWords(locale).silence, SILENCES),
  cost: locale => only(exchangeWords(locale).cost, COSTS),
  termUnit: locale => Object.fromEntries(TERM_UNITS.map(unit => [unit, termUnitName(locale, unit)])),
  anonymous: locale => ({ yes: exchangeWords(locale).yes, '': exchangeWords(locale).no }),
}

const only = <K extends string>(words: Record<K, string>, keys: readonly K[]): Words =>
  Object.fromEntries(keys.map(key => [key, words[key]]))

const WIDE = new Set<SheetColumn>([
  'cases',
  'requirements',
  'documents',
  'steps',
  'legalBasis',
  'criteria',
  'places',
  'purpose',
])

/** The columns of a sheet of services in one language. */
export function sheetColumns(locale: Locale, units: UnitCodes): Column<SheetService>[] {
  const { column } = exchangeWords(locale)
  return SHEET_COLUMNS.map((key): Column<SheetService> => {
    const name = { key, label: column[key], width: WIDE.has(key) ? 48 : 22 }
    if (key === 'code') return { ...name, kind: 'text', value: service => service.code }
    if (key === 'termAmount') return { ...name, kind: 'number', value: ({ record }) => record.term.amount }
    if (key === 'costAmount') return { ...name, kind: 'number', value: ({ record }) => record.cost.amount }
    return {
      ...name,
      kind: 'text',
      value: ({ record }) => cellOf(key, typedRecord(record, locale)[key], locale, units),
    }
  })
}

function cellOf(key: TypedKey, typed: string | string[], locale: Locale, units: UnitCodes): string {
  const words = key === 'unitId' || key === 'unitIds' ? unitWords(units) : CHOICES[key]?.(locale)
  return words
    ? [typed]
        .flat()
        .map(value => words[value] ?? value)
        .join(', ')
    : String(typed)
}

const unitWords = (units: UnitCodes): Words => Object.fromEntries([...units].map(([id, code]) => [String(id), code]))

/** Which field each name of a header means, in any of our languages; case and accents do not matter. */
export function columnNamed(name: string): SheetColumn | undefined {
  return SHEET_COLUMNS.find(key =>
    [key, ...LOCALES.map(locale => exchangeWords(locale).column[key])].some(label => plain(label) === plain(name)),
  )
}

export interface ReadUnits {
  codes: UnitCodes
  /** Names by identity: a person may write the name instead of the code. */
  names: ReadonlyMap<number, string>
}

/** What a cell means, as it would be typed on the page; a sentence when its words are none of ours. */
export function typedOf(
  key: TypedKey,
  cell: string,
  locale: Locale,
  units: ReadUnits,
): { typed: string | string[] } | { wrong: string } {
  const words = typedWords(locale)
  if (key === 'unitId' || key === 'unitIds') return unitsOf(key, cell, units, words)
  const choices = CHOICES[key]
  if (!choices) return { typed: cell }
  const isList = key === 'kinds' || key === 'channels'
  if (!isList && cell.trim() === '') return { typed: UNSAID[key] ?? '' }
  const parts = isList ? partsOf(cell) : [cell]
  const read = parts.map(part => meaning(part, choices))
  const at = read.indexOf(undefined)
  if (at >= 0) return { wrong: words.badChoice(parts[at]!, Object.values(choices(locale)).filter(Boolean).join(', ')) }
  return { typed: isList ? (read as string[]) : (read[0] ?? '') }
}

/** What an empty cell means where one of our words is needed. */
const UNSAID: Partial<Typed> = { location: 'optional', termUnit: 'business_days' }

const partsOf = (cell: string) =>
  cell
    .split(/[,;\n]/)
    .map(part => part.trim())
    .filter(Boolean)

function meaning(part: string, choices: (locale: Locale) => Words): string | undefined {
  for (const locale of LOCALES)
    for (const [value, label] of Object.entries(choices(locale)))
      if (plain(part) === plain(label) || (value !== '' && part === value)) return value
  return undefined
}

function unitsOf(key: 'unitId' | 'unitIds', cell: string, { codes, names }: ReadUnits, words: TypedWords) {
  const find = (part: string) =>
    [...codes].find(([, code]) => code === part)?.[0] ?? [...names].find(([, name]) => plain(name) === plain(part))?.[0]
  const parts = key === 'unitId' ? [cell].filter(Boolean) : partsOf(cell)
  const found = parts.map(find)
  const at = found.indexOf(undefined)
  if (at >= 0) return { wrong: words.unknownUnit(parts[at]!) }
  return { typed: key === 'unitId' ? String(found[0] ?? '') : found.map(String) }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** What is typed where a new service's sheet has no such column. */
export const NEW_SERVICE: Partial<Typed> = {
  ...{
    kinds: ['request'],
    termUnit: 'business_days',
    location: 'optional',
    anonymous: 'yes',
    cost: 'unstated',
    silence: 'unstated',
  },
}
