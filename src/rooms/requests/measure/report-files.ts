/** A report as something to take away: paper, workbook, or one long table for programs. */
import type { Sent } from '../../../platform/http/page.ts'
import { print } from '../../../platform/http/print.ts'
import { sendWorkbook } from '../../../platform/http/take-away.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { csvStream } from '../../../platform/sheets/csv-writer.ts'
import { xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { type Cell, type CellKind, cellWriter, type Report, type ReportTable } from './report.ts'
import { reportWords } from './words.ts'

export function reportPdf(visit: Visit, report: Report): Promise<Sent> {
  const words = visit.words(reportWords)
  const write = cellWriter(visit)
  const tables = report.tables.map(table => ({
    title: table.title,
    note: table.note ?? '',
    total: table.total !== undefined,
    columns: table.columns.map(({ label, kind, share = 1 }) => ({
      label,
      share,
      ...(kind !== 'text' && { align: 'end' }),
    })),
    rows: wholeRows(table).map(row => row.map((cell, index) => write(table.columns[index]!.kind, cell))),
  }))
  return print(visit, {
    template: new URL('./report.typ', import.meta.url),
    title: report.title,
    fileName: report.fileName,
    data: {
      period: report.period,
      figures: report.figures.map(figure => ({ ...figure, value: write(figure.kind, figure.value) })),
      tables,
      definitions: report.definitions,
      words: { empty: words.empty, definitions: words.definitions },
      made: words.made(visit.moments.moment(visit.now)),
    },
  })
}

const wholeRows = ({ rows, total }: ReportTable): Cell[][] => (total && rows.length > 0 ? [...rows, total] : rows)

export async function reportXlsx(visit: Visit, report: Report): Promise<Sent> {
  const words = visit.words(reportWords)
  const summary: ReportTable = {
    title: words.figures,
    columns: [
      { label: words.concept, kind: 'text' },
      { label: words.value, kind: 'text' },
      { label: words.base, kind: 'text' },
    ],
    rows: report.figures.map(({ label, kind, value, base }) => [label, cellWriter(visit)(kind, value), base]),
  }
  const sheets = [summary, ...report.tables].map(table =>
    xlsxSheet(
      table.title,
      wholeRows(table),
      table.columns.map(({ label, kind }, index) => sheetColumn(label, kind, index)),
    ),
  )
  return sendWorkbook(report.fileName, ...sheets)
}

function sheetColumn(label: string, kind: CellKind, index: number): Column<Cell[]> {
  const key = String(index)
  const number = (row: Cell[]) => (typeof row[index] === 'number' ? row[index] : null)
  if (kind === 'text') return { key, label, kind, value: row => String(row[index] ?? '') }
  return { key, label, kind, value: number }
}

/** One line for each number of each table: section, what it is of, which number, value. */
export function reportCsv(visit: Visit, report: Report): Sent {
  const words = visit.words(reportWords)
  const lines = report.tables.flatMap(table =>
    wholeRows(table).flatMap(row =>
      table.columns.slice(1).map((column, i) => ({
        section: table.title,
        concept: String(row[0] ?? ''),
        measure: column.label,
        value: row[i + 1] ?? null,
      })),
    ),
  )
  type Line = (typeof lines)[number]
  const text = (key: keyof Line, label: string): Column<Line> => ({
    key,
    label,
    kind: 'text',
    value: line => String(line[key] ?? ''),
  })
  const columns = [
    text('section', words.section),
    text('concept', words.concept),
    text('measure', words.measure),
    text('value', words.value),
  ]
  const body = csvStream(lines, columns, visit.tenant.country === 'CO' ? { delimiter: ';' } : {})
  return { mediaType: 'text/csv; charset=utf-8', fileName: `${report.fileName}.csv`, body }
}
