import type { Read } from '../../../platform/db/handles.ts'
import { missing } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Period } from '../../indicators/index.ts'
import { currentReport } from './current-report.ts'
import { reportsOf } from './report.queries.ts'
import { reportPdf, reportXlsx } from './report-files.ts'

const files = { pdf: reportPdf, xlsx: reportXlsx }
export type FileKind = keyof typeof files
export const FILE_KINDS = Object.keys(files) as FileKind[]

/** The last number of a report as a file; what is not signed yet, begun or not, with the figures of today and saying that it is a draft. */
export async function sendReport(
  read: Read,
  visit: Visit,
  charterId: number | null,
  period: Period,
  kind: FileKind,
  signedOnly = false,
) {
  const report = signedOnly
    ? (await reportsOf(read, charterId, period)).find(({ state }) => state === 'signed')
    : (await currentReport(read, charterId, period))?.report
  return report ? files[kind](visit, report) : missing
}
