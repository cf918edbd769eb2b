import type { Read } from '../../../platform/db/handles.ts'
import { download } from '../../../platform/http/page.ts'
import { sendCsv, sendWorkbook } from '../../../platform/http/take-away.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { IMPROVEMENT } from '../paths.ts'
import { may } from '../permissions.ts'
import { columnsOf } from './columns.ts'
import { conditionsOf } from './conditions.ts'
import { type BrowseQuery, browseQuery } from './query.ts'
import { type NonconformityRow, rowsOf } from './rows.queries.ts'
import { browseWords } from './words.ts'

/** More nonconformities than any town hall has written; a sheet is made in memory. */
const MOST_ROWS = 20_000

async function taken(read: Read, visit: Visit, query: BrowseQuery): Promise<NonconformityRow[]> {
  return rowsOf(read, query, await conditionsOf(read, visit, query), { limit: MOST_ROWS, offset: 0 })
}

const nameOf = (visit: Visit) => visit.words(browseWords).fileName(visit.today)

export const exportCsv = download<unknown, BrowseQuery>({
  path: `${IMPROVEMENT}/exportar.csv`,
  permission: may.see,
  query: browseQuery,
  async send(read, visit, { query }) {
    return sendCsv(visit, nameOf(visit), await taken(read, visit, query), columnsOf(visit))
  },
})

export const exportXlsx = download<unknown, BrowseQuery>({
  path: `${IMPROVEMENT}/exportar.xlsx`,
  permission: may.see,
  query: browseQuery,
  async send(read, visit, { query }) {
    const rows = await taken(read, visit, query)
    return sendWorkbook(nameOf(visit), xlsxSheet(visit.words(browseWords).sheet, rows, columnsOf(visit)))
  },
})
