import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, Details, Figures, Table } from '../../../platform/views/parts.tsx'
import { type Cell, cellWriter, type Report, type ReportTable } from './report.ts'
import { reportWords } from './words.ts'

export function ReportView({ visit, report }: { visit: Visit; report: Report }) {
  const words = visit.words(reportWords)
  const write = cellWriter(visit)
  return (
    <>
      <Figures items={report.figures.map(figure => ({ ...figure, value: write(figure.kind, figure.value) }))} />
      <Details summary={words.definitions}>
        <ul class="govuk-list govuk-list--bullet">
          {report.definitions.map(definition => (
            <li key={definition}>{definition}</li>
          ))}
        </ul>
      </Details>
      {report.tables.map(table => (
        <section key={table.title}>
          <ReportTableView visit={visit} table={table} />
          {table.note && <p class="govuk-hint">{table.note}</p>}
        </section>
      ))}
    </>
  )
}

function ReportTableView({ visit, table }: { visit: Visit; table: ReportTable }) {
  const words = visit.words(reportWords)
  const write = cellWriter(visit)
  const columns = table.columns.map(
    (column, index): Column<Cell[]> => ({
      key: String(index),
      label: column.label,
      numeric: column.kind !== 'text',
      nowrap: column.nowrap,
      cell: row => write(column.kind, row[index] ?? null),
    }),
  )
  const cells = table.total?.map((cell, index) => write(table.columns[index]!.kind, cell))
  return (
    <Table
      grid
      compact
      caption={table.title}
      columns={columns}
      rows={table.rows}
      foot={cells && { label: cells[0], cells: cells.slice(1) }}
      empty={
        <>
          <h2 class="govuk-heading-s">{table.title}</h2>
          <p class="govuk-hint">{words.empty}</p>
        </>
      }
    />
  )
}
