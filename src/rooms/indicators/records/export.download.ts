import { Temporal } from 'temporal-polyfill'
import type { Read } from '../../../platform/db/handles.ts'
import { type Download, download, missing } from '../../../platform/http/page.ts'
import { sendCsv, sendWorkbook } from '../../../platform/http/take-away.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { periodCode } from '../formula/periods.ts'
import { recordsPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { type AtIndicator, indicatorParams } from '../show/show.page.tsx'
import { seenIndicator } from '../visible.ts'
import { chosenOf, periodAsked, type RecordsQuery, recordsQuery } from './records.page.tsx'
import { type Behind, type RecordRow, recordRows, recordsBehind } from './records.queries.ts'
import { countedLabel } from './records.view.tsx'
import { recordWords } from './words.ts'

const BATCH = 5000

/** What is taken away: the same columns as on screen, all the rows. */
async function taken(read: Read, visit: Visit, at: { params: AtIndicator; query: RecordsQuery }) {
  const indicator = await seenIndicator(read, visit, at.params.indicatorId)
  if (!indicator) return undefined
  const period = periodAsked(visit, indicator, at.query)
  const behind = await recordsBehind(read, indicator, period, at.query.hoy !== undefined)
  return {
    columns: columnsOf(visit, behind),
    rows: inBatches(read, behind, chosenOf(behind, at.query)),
    fileName: visit.words(recordWords).fileName(indicator.code, periodCode(period)),
  }
}

async function* inBatches(read: Read, behind: Behind, listed: readonly number[]): AsyncGenerator<RecordRow> {
  for (let from = 0; from < listed.length; from += BATCH)
    yield* await recordRows(read, behind, listed.slice(from, from + BATCH))
}

function columnsOf(visit: Visit, behind: Behind): Column<RecordRow>[] {
  const words = visit.words(recordWords)
  const wall = (at: Date | null) =>
    at && Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(visit.tenant.timeZone)
  return [
    {
      ...{ key: 'record', label: words.record, kind: 'text' },
      value: row => (row.kind === 'request' ? row.name : `${words.sources[row.name] ?? row.name} ${row.id}`),
    },
    {
      key: 'counted',
      label: countedLabel(visit, behind),
      kind: 'text',
      value: row => (row.counted ? words.yes : words.no),
    },
    { key: 'measured', label: words.measured, kind: 'number', value: row => row.measured },
    { key: 'service', label: words.service, kind: 'text', value: row => row.service },
    { key: 'unit', label: words.unit, kind: 'text', value: row => row.unit },
    { key: 'at', label: words.at, kind: 'datetime', value: row => wall(row.at) },
    { key: 'due', label: words.due, kind: 'datetime', value: row => wall(row.dueAt) },
    { key: 'ended', label: words.ended, kind: 'datetime', value: row => wall(row.endedAt) },
  ]
}

const offered = (ending: string, send: Download<AtIndicator, RecordsQuery>['send']) =>
  download<AtIndicator, RecordsQuery>({
    path: `${recordsPath(':indicatorId')}.${ending}`,
    permission: may.export,
    params: indicatorParams,
    query: recordsQuery,
    send,
  })

export const recordsCsv = offered('csv', async (read, visit, at) => {
  const found = await taken(read, visit, at)
  if (!found) return missing
  const { rows, columns, fileName } = found
  return sendCsv(visit, fileName, rows, columns)
})

export const recordsXlsx = offered('xlsx', async (read, visit, at) => {
  const found = await taken(read, visit, at)
  if (!found) return missing
  const { rows, columns, fileName } = found
  return sendWorkbook(fileName, xlsxSheet(visit.words(recordWords).sheet, rows, columns))
})
