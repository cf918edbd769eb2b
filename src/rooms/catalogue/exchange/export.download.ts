import type { Read } from '../../../platform/db/handles.ts'
import { download } from '../../../platform/http/page.ts'
import { sendCsv, sendWorkbook } from '../../../platform/http/take-away.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { ownUnits } from '../draft/own.ts'
import { serviceFiles, workingRecord } from '../draft/service-file.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { type SheetService, sheetColumns, unitCodes } from './columns.ts'
import { exchangeWords } from './words.ts'

/** Services as they are being worked on, drafts included, ready to be changed and brought back; retired ones stay. */
async function sheetOf(read: Read, visit: Visit) {
  const own = ownUnits(visit)
  const files = (await serviceFiles(read)).filter(file => !file.retiredAt && (own?.includes(file.unitId) ?? true))
  const rows = files.map((file): SheetService => ({ code: file.code, record: workingRecord(file) }))
  return { rows, columns: sheetColumns(visit.locale, await unitCodes(read)) }
}

const nameOf = (visit: Visit) => visit.words(exchangeWords).fileName(visit.today)

export const exportCsv = download({
  path: paths.exportCsv,
  permission: may.see,
  async send(read, visit) {
    const { rows, columns } = await sheetOf(read, visit)
    return sendCsv(visit, nameOf(visit), rows, columns)
  },
})

export const exportXlsx = download({
  path: paths.exportXlsx,
  permission: may.see,
  async send(read, visit) {
    const { rows, columns } = await sheetOf(read, visit)
    return sendWorkbook(nameOf(visit), xlsxSheet(visit.words(exchangeWords).sheet, rows, columns))
  },
})
