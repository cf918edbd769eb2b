/**
 * A sheet is what people take away to their own spreadsheet: rows of a list, with the columns they saw. One definition of the columns serves CSV and XLSX.
 *
 * Instants have no place in a spreadsheet, which knows no time zones: the column turns them into the organization's wall-clock time.
 */
import type { Temporal } from 'temporal-polyfill'

export type WallClock = Temporal.PlainDateTime | Temporal.ZonedDateTime
type Maybe<Value> = Value | null | undefined

interface ColumnValues {
  text: string
  number: number
  /** a share: 0.94 is shown as 94 % */
  percent: number
  date: Temporal.PlainDate
  datetime: WallClock
}

export type ColumnKind = keyof ColumnValues

export type Column<Row> = {
  [Kind in ColumnKind]: {
    /** the name for programs, in open data */
    readonly key: string
    /** the name for people */
    readonly label: string
    readonly kind: Kind
    /** in characters */
    readonly width?: number
    readonly value: (row: Row) => Maybe<ColumnValues[Kind]>
  }
}[ColumnKind]

export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>
