import type { Read } from '../../../platform/db/handles.ts'
import { missing } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Period } from '../../indicators/index.ts'
import { figuresNow } from './begin-report.ts'
import { reportsOf } from './report.queries.ts'
import { reportPdf, reportXlsx } from './report-files.ts'

const files = { pdf: reportPdf, xlsx: reportXlsx }
export type FileKind = keyof typeof files
export const FILE_KINDS = Object.keys(files) as FileKind[]

/** The last number of a report as a file; a draft, with the figures of today. */
export async function sendReport(
  read: Read,
  visit: Visit,
  charterId: number | null,
  period: Period,
  kind: FileKind,
  signedOnly = false,
) {
  const reports = await reportsOf(read, charterId, period)
  const latest = signedOnly ? reports.find(report => report.state === 'signed') : reports[0]
  if (!latest) return missing
  const figures = latest.state === 'draft' ? await figuresNow(read, charterId, period) : undefined
  return files[kind](visit, figures ? { ...latest, figures } : latest)
}
