import { Worker } from 'node:worker_threads'
import type { CellObject, Sheet, SheetData } from 'write-excel-file/node'
import type { Column, ColumnKind, Rows, WallClock } from './column.ts'

/** A workbook is built in memory, at about 0.6 kB a cell; beyond this, CSV streams. */
export const XLSX_MAX_CELLS = 600_000
/** Limits of Excel ("Excel specifications and limits"). */
const MAX_ROWS = 1_048_575
const MAX_TEXT = 32_767
const MAX_NAME = 31

const USUAL_WIDTH: Record<ColumnKind, number> = { text: 24, number: 12, percent: 10, date: 12, datetime: 18 }

/** Too many rows for a workbook: offer CSV. */
export class SheetTooLarge extends Error {
  override name = 'SheetTooLarge'
}

/** One sheet of a workbook, ready to be written. */
export type XlsxSheet = Sheet<Buffer>

/** A sheet with a bold head that stays in view. Its name is cut and cleaned to what Excel takes. @throws SheetTooLarge */
export async function xlsxSheet<Row>(
  name: string,
  rows: Rows<Row>,
  columns: readonly Column<Row>[],
): Promise<XlsxSheet> {
  const head = columns.map(column => headCell(column.label))
  const data: SheetData = [head]
  for await (const row of rows) {
    data.push(columns.map(column => xlsxCell(column, row)))
    if (data.length > MAX_ROWS || data.length * columns.length > XLSX_MAX_CELLS)
      throw new SheetTooLarge(`${data.length} rows`)
  }
  const widths = columns.map(column => ({
    width: column.width ?? Math.max(USUAL_WIDTH[column.kind], column.label.length + 2),
  }))
  return { data, sheet: sheetName(name), columns: widths, stickyRowsCount: 1 }
}

/**
 * The workbook as an XLSX file (ECMA-376). Sheets that would have the same name are numbered. It is written in a thread, because it
 * takes a second for 100,000 cells, and one at a time, because of its memory.
 */
export function xlsxFile(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  const taken = new Set<string>()
  const named = sheets.map(sheet => ({ ...sheet, sheet: untaken(sheet.sheet ?? '', taken) }))
  const file = turn.then(() => writtenInThread(named))
  turn = file.catch(() => undefined)
  return file
}

let turn: Promise<unknown> = Promise.resolve()

function writtenInThread(sheets: XlsxSheet[]): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  new Worker(new URL('./xlsx-thread.ts', import.meta.url), { workerData: sheets, execArgv: [] })
    .once('message', (file: Uint8Array) => resolve(Buffer.from(file.buffer, file.byteOffset, file.byteLength)))
    .once('error', reject)
    .once('exit', code => reject(new Error(`the thread that writes workbooks ended with ${code}`)))
  return promise
}

function headCell(label: string): CellObject {
  return {
    value: cellText(label),
    fontWeight: 'bold',
    backgroundColor: '#f6f4fa',
    wrap: true,
    alignVertical: 'top',
  }
}

function xlsxCell<Row>(column: Column<Row>, row: Row): CellObject | null {
  switch (column.kind) {
    case 'text': {
      const text = column.value(row)
      return text ? { value: cellText(text) } : null
    }
    case 'number':
      return numberCell(column.value(row), undefined)
    case 'percent':
      return numberCell(column.value(row), '0.0%')
    case 'date':
      return momentCell(column.value(row)?.toPlainDateTime(), 'dd/mm/yyyy')
    case 'datetime':
      return momentCell(column.value(row), 'dd/mm/yyyy hh:mm')
  }
}

function numberCell(number: number | null | undefined, format: string | undefined): CellObject | null {
  if (number === null || number === undefined || !Number.isFinite(number)) return null
  return { value: number, ...(format && { format }) }
}

/** Excel counts days from 1900 and knows no zones: earlier dates are written as text, others as if they were UTC. */
function momentCell(moment: WallClock | null | undefined, format: string): CellObject | null {
  if (!moment) return null
  if (moment.year < 1901) return { value: moment.toString({ calendarName: 'never' }) }
  const { year, month, day, hour, minute, second } = moment
  return { value: new Date(Date.UTC(year, month - 1, day, hour, minute, second)), format }
}

/** A workbook writes rare signs as `_x0041_`, so a text that happens to say that says its underscore so (ECMA-376 part 1, 22.9.2.19). */
function cellText(text: string): string {
  const written = unlikeMembers(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
  return written.length > MAX_TEXT ? `${written.slice(0, MAX_TEXT - 1)}…` : written
}

/** The library keeps texts in a plain object, where "constructor" and the like are found before they are put: their first sign is written as a rare one. */
function unlikeMembers(text: string): string {
  if (!(text in Object.prototype)) return text
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`
}

function sheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  return [...clean].slice(0, MAX_NAME).join('').trim() || 'Sheet'
}

function untaken(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`
    const candidate = name.slice(0, MAX_NAME - suffix.length) + suffix
    if (taken.has(candidate.toLowerCase())) continue
    taken.add(candidate.toLowerCase())
    return candidate
  }
}
