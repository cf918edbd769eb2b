import type { Read } from '../../../platform/db/handles.ts'
import { type Download, download, go, type Sent } from '../../../platform/http/page.ts'
import { sendCsv, sendWorkbook } from '../../../platform/http/take-away.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { listingOf } from '../board/list.ts'
import { namesOf } from '../board/names.ts'
import { BOARD, boardUrl } from '../board/paths.ts'
import { type BoardQuery, boardQuery, queryText } from '../board/query.ts'
import { countRows, type Listing } from '../board/rows.ts'
import { may } from '../permissions.ts'
import { columnsOf } from './columns.ts'
import { type ExportedRow, streamRows } from './stream-rows.ts'
import { exportWords } from './words.ts'

/** A workbook is made in memory and opened by people: what is larger is for programs, and those read CSV. */
export const XLSX_ROWS = 20_000

/** All the rows that a list would show, page after page, as this person may take them away. */
async function taken(read: Read, visit: Visit, listing: Listing | undefined) {
  const personal = visit.can(may.seeRequester)
  const columns = columnsOf(visit, await namesOf(read), personal)
  const none = (async function* () {})() as AsyncGenerator<ExportedRow>
  return { columns, rows: listing ? streamRows(read, listing, visit.tenant.timeZone, personal) : none }
}

const nameOf = (visit: Visit) => visit.words(exportWords).fileName(visit.today)

async function asCsv(read: Read, visit: Visit, at: { query: BoardQuery }): Promise<Sent> {
  const { rows, columns } = await taken(read, visit, await listingOf(read, visit, at.query))
  return sendCsv(visit, nameOf(visit), rows, columns)
}

async function asWorkbook(read: Read, visit: Visit, at: { query: BoardQuery }) {
  const words = visit.words(exportWords)
  const listing = await listingOf(read, visit, at.query)
  if (listing && (await countRows(read, listing, XLSX_ROWS)).more) {
    const most = visit.number(XLSX_ROWS)
    return go(boardUrl(visit, queryText(at.query)), { kind: 'warning' as const, text: words.tooMany(most) })
  }
  const { rows, columns } = await taken(read, visit, listing)
  return sendWorkbook(nameOf(visit), xlsxSheet(words.sheet, rows, columns))
}

const offered = (path: string, send: Download<unknown, BoardQuery>['send']) =>
  download<unknown, BoardQuery>({ path: `${BOARD}/${path}`, permission: may.export, query: boardQuery, send })

export const exportCsv = offered('exportar.csv', asCsv)
export const exportXlsx = offered('exportar.xlsx', asWorkbook)
