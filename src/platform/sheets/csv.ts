/** A CSV file from outside as a table: whatever its letters, its delimiter and the faults of the program that wrote it. */
import type { CsvEncoding } from './csv-decoder.ts'

export type CsvDelimiter = ',' | ';' | '\t' | '|'

export interface CsvRow {
  /** the line of the file on which the record begins, from 1: what an editor shows, not a count of records */
  readonly line: number
  /** its row as a spreadsheet shows it, from 1: a record with cells of several lines is one row */
  readonly row: number
  /** by the names of the header; fields that are missing at the end are empty */
  readonly record: Readonly<Record<string, string>>
  /** the number of fields is not the header's: often a delimiter inside a text without quotes */
  readonly problem?: 'too-few-fields' | 'too-many-fields'
}

export interface CsvTable {
  /** trimmed; an empty name becomes `column 3`, a repeated one `name (2)` */
  readonly header: readonly string[]
  readonly delimiter: CsvDelimiter
  /** met so far; complete when the rows are read */
  readonly encodings: ReadonlySet<CsvEncoding>
  /** taken from the source so far: for a progress bar against the size of the file */
  readonly bytesRead: number
  /** Once only, from top to bottom; leaving the loop closes the source. @throws CsvUnreadable */
  readonly rows: AsyncGenerator<CsvRow>
}

export interface CsvReaderOptions {
  readonly delimiter?: CsvDelimiter
  readonly encoding?: CsvEncoding
}

/** `quote-not-closed`: a text in quotes runs to the end of the file; `line` says where it begins. */
export type CsvFault = 'empty' | 'line-too-long' | 'quote-not-closed' | 'not-csv'

export class CsvUnreadable extends Error {
  override name = 'CsvUnreadable'
  readonly fault: CsvFault
  readonly line: number | undefined
  constructor(fault: CsvFault, line?: number, options?: ErrorOptions) {
    super(line === undefined ? `CSV: ${fault}` : `CSV: ${fault}, line ${line}`, options)
    this.fault = fault
    this.line = line
  }
}
