/** The list taken away as a sheet: one definition of the columns for CSV and XLSX. */
import { Temporal } from 'temporal-polyfill'
import type { Read } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import { download } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { csvStream } from '../../../platform/sheets/csv-writer.ts'
import { xlsxFile, xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { dayAt } from '../../../platform/words/when.ts'
import { IMPROVEMENT } from '../paths.ts'
import { may } from '../permissions.ts'
import { nouns } from '../words/vocabulary.ts'
import { type BrowseQuery, browseQuery } from './query.ts'
import { conditionsOf, type NonconformityRow, rowsOf } from './rows.queries.ts'
import { browseWords } from './words.ts'

/** More nonconformities than any town hall has written; a sheet is made in memory. */
const MOST_ROWS = 20_000

async function taken(read: Read, visit: Visit, query: BrowseQuery): Promise<NonconformityRow[]> {
  return rowsOf(read, query, await conditionsOf(read, visit, query), { limit: MOST_ROWS, offset: 0 })
}

function columnsOf(visit: Visit): Column<NonconformityRow>[] {
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  const text = (key: string, label: string, value: (row: NonconformityRow) => string | null, width = 20) =>
    ({ key, label, kind: 'text', value, width }) as const
  const day = (key: string, label: string, value: (row: NonconformityRow) => string) =>
    ({ key, label, kind: 'date', value: (row: NonconformityRow) => Temporal.PlainDate.from(value(row)) }) as const
  const moment = (key: string, label: string, value: (row: NonconformityRow) => Date | null) =>
    ({ key, label, kind: 'datetime', value: (row: NonconformityRow) => wall(value(row), visit) }) as const
  return [
    text('folio', words.folio, row => row.folio, 14),
    text('kind', words.kind, row => noun.kind[row.kind]),
    text('title', words.what, row => row.title, 50),
    text('origin', words.origin, row => noun.origin[row.origin], 26),
    text('severity', words.severity, row => noun.severity[row.severity], 10),
    text('state', words.state, row => noun.state[row.state]),
    text('unit', words.unit, row => row.unit, 30),
    text('owner', words.owner, row => row.owner, 30),
    text('cause', words.cause, row => (row.cause ? noun.cause[row.cause] : ''), 26),
    text('recurrence_of', words.recurrenceOf, row => row.recurrenceOf ?? '', 14),
    moment('detected_at', words.detected, row => row.detectedAt),
    day('step_due_on', words.stepDue, row => row.stepDueOn),
    day('due_on', words.due, row => row.dueOn),
    moment('closed_at', words.closed, row => row.closedAt),
    { key: 'reopened_times', label: words.reopened, kind: 'number', value: row => row.reopenedTimes },
  ]
}

const wall = (at: Date | null, visit: Visit) => at && toInstant(at).toZonedDateTimeISO(visit.tenant.timeZone)

const fileName = (visit: Visit, ending: string) =>
  `${visit.words(browseWords).fileName(dayAt(visit.tenant.timeZone, visit.now))}.${ending}`

export const exportCsv = download<unknown, BrowseQuery>({
  path: `${IMPROVEMENT}/exportar.csv`,
  permission: may.see,
  query: browseQuery,
  async send(read, visit, { query }) {
    const rows = await taken(read, visit, query)
    // Excel reads a CSV by the customs of the country: in Colombia the comma is for decimals.
    const body = csvStream(
      rows,
      columnsOf(visit),
      visit.tenant.country === 'CO' ? { delimiter: ';', decimal: ',' } : {},
    )
    return { mediaType: 'text/csv; charset=utf-8', fileName: fileName(visit, 'csv'), body }
  },
})

export const exportXlsx = download<unknown, BrowseQuery>({
  path: `${IMPROVEMENT}/exportar.xlsx`,
  permission: may.see,
  query: browseQuery,
  async send(read, visit, { query }) {
    const rows = await taken(read, visit, query)
    const body = await xlsxFile([await xlsxSheet(visit.words(browseWords).sheet, rows, columnsOf(visit))])
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { mediaType, fileName: fileName(visit, 'xlsx'), body }
  },
})
