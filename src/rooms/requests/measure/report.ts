/** A report of figures: the same tables and numbers on screen, on paper and in a sheet. Pure. */

import type { Visit } from '../../../platform/http/visit.ts'
import { percentText } from '../../../platform/words/numbers.ts'
import { reportWords } from './words.ts'

export type CellKind = 'text' | 'number' | 'percent'
export type Cell = string | number | null

export interface ReportColumn {
  label: string
  kind: CellKind
  /** Never broken over lines: folios. */
  nowrap?: boolean
  /** Part of the width on paper. */
  share?: number
}

export interface ReportTable {
  title: string
  columns: ReportColumn[]
  /** A number that is not known is null, and is shown as such: never as zero. */
  rows: Cell[][]
  /** The last row, when it is the sum of the others. */
  total?: Cell[]
  note?: string
}

export interface ReportFigure {
  label: string
  kind: CellKind
  value: Cell
  base: string
}

export interface Report {
  title: string
  period: string
  figures: ReportFigure[]
  /** What each number counts. */
  definitions: string[]
  tables: ReportTable[]
  fileName: string
}

/** Writes cells as people of the place read them. */
export function cellWriter(visit: Visit): (kind: CellKind, value: Cell) => string {
  const noData = visit.words(reportWords).noData
  return (kind, value) => {
    if (value === null) return noData
    if (typeof value === 'string') return value
    return kind === 'percent' ? percentText(visit.locale, value) : visit.number(value, 1)
  }
}
