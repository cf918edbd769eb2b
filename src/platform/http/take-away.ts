/** Tables to take away: a workbook, or CSV as the spreadsheets of the country read it. */
import type { Column, Rows } from '../sheets/column.ts'
import { csvStream } from '../sheets/csv-writer.ts'
import { type XlsxSheet, xlsxFile } from '../sheets/xlsx-writer.ts'
import type { Sent } from './page.ts'
import type { Visit } from './visit.ts'

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** @param fileName without its ending */
export async function sendWorkbook(fileName: string, ...sheets: (XlsxSheet | Promise<XlsxSheet>)[]): Promise<Sent> {
  return { mediaType: WORKBOOK, fileName: `${fileName}.xlsx`, body: await xlsxFile(await Promise.all(sheets)) }
}

/** @param fileName without its ending */
export function sendCsv<Row>(visit: Visit, fileName: string, rows: Rows<Row>, columns: readonly Column<Row>[]): Sent {
  // Excel reads a CSV by the customs of the country: in Colombia the comma is for decimals.
  const body = csvStream(rows, columns, visit.tenant.country === 'CO' ? { delimiter: ';', decimal: ',' } : {})
  return { mediaType: 'text/csv; charset=utf-8', fileName: `${fileName}.csv`, body }
}
