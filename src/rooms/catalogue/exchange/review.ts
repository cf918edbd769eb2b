/** What importing a sheet would do, row by row, before anything is saved. Pure. */
import { createHash } from 'node:crypto'
import { CODE } from '../../../platform/http/fields.ts'
import { understand } from '../../../platform/http/understand.ts'
import type { SheetRow, SheetTable } from '../../../platform/sheets/table.ts'
import { type Difference, differencesBetween } from '../compare/differences.ts'
import type { Reading } from '../describe/read.ts'
import { recordSchema, type TypedKey, typedRecord } from '../describe/typed.ts'
import { isSame } from '../draft/save-draft.ts'
import { type ServiceFile, workingRecord } from '../draft/service-file.ts'
import type { ServiceRecord } from '../vocabulary.ts'
import { columnNamed, NEW_SERVICE, type ReadUnits, type SheetColumn, typedOf } from './columns.ts'
import { exchangeWords } from './words.ts'

export const OUTCOMES = ['create', 'change', 'same', 'refused'] as const

export interface ReviewedRow {
  line: number
  code: string
  name: string
  outcome: (typeof OUTCOMES)[number]
  /** Columns that refuse the row, each with its sentence; the empty column is the row as a whole. */
  problems: { column: string; sentence: string }[]
  /** What it would change, for a service that exists. */
  differences: Difference[]
  record?: ServiceRecord
  file?: ServiceFile
}

export interface Review {
  rows: ReviewedRow[]
  unknownColumns: string[]
  /** Identity of this outcome: it moves when the sheet or any of its services does. */
  stamp: string
}

export interface ReviewGround {
  services: ServiceFile[]
  units: ReadUnits
  /** Units that may answer for a service. */
  answering: ReadonlySet<number>
  reading: Reading
}

type Column = { name: string; key: SheetColumn }

/** @returns 'no-code' when no column says which service a row is */
export function reviewSheet(table: SheetTable, ground: ReviewGround): Review | 'no-code' {
  const named = table.header.map(name => ({ name, key: columnNamed(name) }))
  const columns = named.filter((one): one is Column => one.key !== undefined)
  if (!columns.some(({ key }) => key === 'code')) return 'no-code'
  const known = new Map(ground.services.map(file => [file.code, file]))
  const seen = new Map<string, number>()
  const rows = table.rows.map(row => {
    const reviewed = reviewRow(row, columns, known, ground, seen)
    if (!seen.has(reviewed.code)) seen.set(reviewed.code, row.line)
    return reviewed
  })
  const told = rows.map(({ code, outcome, record }) => [code, outcome, record])
  return {
    rows,
    unknownColumns: named.filter(({ key }) => key === undefined).map(({ name }) => name),
    stamp: createHash('sha256').update(JSON.stringify(told)).digest('hex'),
  }
}

function reviewRow(
  row: SheetRow,
  columns: Column[],
  known: ReadonlyMap<string, ServiceFile>,
  ground: ReviewGround,
  seen: ReadonlyMap<string, number>,
): ReviewedRow {
  const { reading } = ground
  const { locale } = reading
  const words = exchangeWords(locale)
  const problems: ReviewedRow['problems'] = []
  const wrong = (column: string, sentence: string) => problems.push({ column, sentence })
  const code = cellOf(row, columns, 'code').trim()
  const file = known.get(code)
  const before = file && workingRecord(file)
  if (row.overflows) wrong('', words.overflows)
  if (code === '') wrong(words.column.code, words.missingCode)
  else if (code.length > 60 || !CODE.test(code)) wrong(words.column.code, words.badCode)
  else if (seen.has(code)) wrong(words.column.code, words.repeated(seen.get(code)!))
  else if (file?.retiredAt) wrong(words.column.code, words.retired)
  const record = readRecord(row, columns, before, ground, wrong)
  const name = record?.name ?? (cellOf(row, columns, 'name') || before?.name || code)
  const base = { line: row.line, code, name, problems, differences: [] as Difference[] }
  if (problems.length > 0 || !record) return { ...base, outcome: 'refused' }
  if (!before) return { ...base, outcome: 'create', record }
  if (isSame(before, record)) return { ...base, outcome: 'same', record, file }
  return { ...base, outcome: 'change', record, file, differences: differencesBetween(before, record, reading) }
}

const cellOf = (row: SheetRow, columns: Column[], key: SheetColumn) =>
  row.cells[columns.find(column => column.key === key)?.name ?? ''] ?? ''

function readRecord(
  row: SheetRow,
  columns: Column[],
  before: ServiceRecord | undefined,
  { units, answering, reading: { locale } }: ReviewGround,
  wrong: (column: string, sentence: string) => void,
): ServiceRecord | undefined {
  const typed: Record<string, string | string[]> = before ? typedRecord(before, locale) : { ...NEW_SERVICE }
  const labels = exchangeWords(locale).column
  const unread = new Set<TypedKey>()
  for (const { key, name } of columns) {
    if (key === 'code') continue
    const read = typedOf(key, row.cells[name] ?? '', locale, units)
    if ('typed' in read) typed[key] = read.typed
    else {
      unread.add(key)
      wrong(labels[key], read.wrong)
    }
  }
  const kept = before ? [before.unitId, ...before.unitIds] : []
  const parsed = understand(recordSchema(locale, new Set([...answering, ...kept])), typed, locale)
  if (parsed.success) return { ...parsed.data, form: { ...parsed.data.form, file: before?.form.file ?? null } }
  for (const { path, message } of parsed.error.issues) {
    const key = path[0] as TypedKey
    if (!unread.has(key)) wrong(labels[key] ?? '', message)
  }
  return undefined
}
