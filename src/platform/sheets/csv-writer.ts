import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Column, Rows, WallClock } from './column.ts'
import { guarded } from './formula.ts'

export interface CsvOptions {
  readonly delimiter?: ',' | ';' | '\t' | '|'
  /** the byte order mark without which Excel reads UTF-8 as Windows-1252 */
  readonly bom?: boolean
  /** the first line: labels for people, keys for programs */
  readonly header?: 'label' | 'key'
  /** Spanish of Colombia writes 0,5; use it together with the delimiter `;` */
  readonly decimal?: '.' | ','
}

const ROWS_PER_CHUNK = 250
/** A CSV file (RFC 4180) as a stream: rows are asked for as fast as the reader takes them. */
export function csvStream<Row>(rows: Rows<Row>, columns: readonly Column<Row>[], options: CsvOptions = {}): Readable {
  return Readable.from(csvChunks(rows, columns, options), { objectMode: false })
}

async function* csvChunks<Row>(
  rows: Rows<Row>,
  columns: readonly Column<Row>[],
  options: CsvOptions,
): AsyncGenerator<string> {
  const { delimiter = ',', bom = true, header = 'label', decimal = '.' } = options
  // A lone line feed ends a record for every reader, also where records end with two signs.
  const quoting = { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const
  const text = (lines: string[][]) => stringify(lines, quoting)
  yield (bom ? '\ufeff' : '') + text([columns.map(column => guarded(column[header]))])
  let lines: string[][] = []
  for await (const row of rows) {
    lines.push(columns.map(column => csvCell(column, row, decimal)))
    if (lines.length < ROWS_PER_CHUNK) continue
    yield text(lines)
    lines = []
  }
  if (lines.length > 0) yield text(lines)
}

/** Dates as ISO 8601, which every spreadsheet recognizes whatever its language; date and time with a blank between. */
function csvCell<Row>(column: Column<Row>, row: Row, decimal: string): string {
  switch (column.kind) {
    case 'text':
      return guarded(column.value(row) ?? '')
    case 'number':
    case 'percent':
      return written(column.value(row), decimal)
    case 'date':
      return column.value(row)?.toString({ calendarName: 'never' }) ?? ''
    case 'datetime':
      return isoWallClock(column.value(row))
  }
}

function written(number: number | null | undefined, decimal: string): string {
  return Number.isFinite(number) ? String(number).replace('.', decimal) : ''
}

function isoWallClock(moment: WallClock | null | undefined): string {
  if (!moment) return ''
  const wall = 'toPlainDateTime' in moment ? moment.toPlainDateTime() : moment
  return wall.toString({ smallestUnit: 'second', calendarName: 'never' }).replace('T', ' ')
}
