/** The fields of the open data: one list for CSV, JSON and the dictionary that people read. */
import { Temporal } from 'temporal-polyfill'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import type { DataRow } from './open-data.queries.ts'
import { dataWords } from './words.ts'

const text = (value: (row: DataRow) => string | null | undefined) => ({ kind: 'text' as const, value })
const number = (value: (row: DataRow) => number | null | undefined) => ({ kind: 'number' as const, value })
const day = (value: (row: DataRow) => string) => ({
  kind: 'date' as const,
  value: (row: DataRow) => Temporal.PlainDate.from(value(row)),
})

const FIELDS = {
  charter_code: text(row => row.charterCode),
  charter_title: text(row => row.charterTitle),
  charter_state: text(row => row.charterState),
  unit_code: text(row => row.unitCode),
  unit: text(row => row.unit),
  services: text(row => row.services.join(' ')),
  commitment: text(row => row.code),
  version: number(row => row.versionNumber),
  statement: text(row => row.statement),
  indicator_code: text(row => row.indicatorCode),
  indicator: text(row => row.indicator),
  unit_of_measure: text(row => row.unitOfMeasure),
  comparator: text(row => row.target.comparator),
  target: number(row => row.target.target),
  target_upper: number(row => row.target.upper),
  period_start: day(row => row.period.startsOn),
  period_end: day(row => row.period.endsOn),
  running: text(row => String(row.running)),
  numerator: number(row => row.figure?.numerator),
  denominator: number(row => row.figure?.denominator),
  value: number(row => row.figure?.value),
  base: number(row => row.figure?.base),
  status: text(row => row.figure?.status),
  judgement: text(row => (row.running ? '' : row.judgement)),
  standing: text(row => row.figure?.standing),
}

export interface DefinedColumn {
  column: Column<DataRow>
  meaning: string
}

/** Every field with its name and meaning in the language of the visit. */
export function columnsOf(visit: Visit): DefinedColumn[] {
  const { fields } = visit.words(dataWords)
  return Object.entries(FIELDS).map(([key, field]) => {
    const [label, meaning] = fields[key] ?? [key, '']
    return { column: { key, label, ...field }, meaning }
  })
}

/** One row as JSON has it: numbers as numbers, days as texts. */
export function recordOf(columns: readonly DefinedColumn[], row: DataRow): Record<string, string | number | null> {
  return Object.fromEntries(
    columns.map(({ column }) => {
      const value = column.value(row)
      return [column.key, typeof value === 'object' && value !== null ? value.toString() : (value ?? null)]
    }),
  )
}
