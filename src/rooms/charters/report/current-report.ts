/** The report of a quarter as it stands: what was signed; or, begun or not, what is true today. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Period } from '../../indicators/index.ts'
import { figuresNow, reportDueOn } from './begin-report.ts'
import { type Report, reportsOf } from './report.queries.ts'

export interface CurrentReport {
  report: Report
  isBegun: boolean
  /** Earlier numbers of the same quarter, newest first. */
  former: Report[]
}

/** Undefined when nothing was promised on the first day of the quarter. */
export async function currentReport(
  read: Read,
  charterId: number | null,
  period: Period,
): Promise<CurrentReport | undefined> {
  const [latest, ...former] = await reportsOf(read, charterId, period)
  if (latest?.state === 'signed') return { report: latest, isBegun: true, former }
  const figures = await figuresNow(read, charterId, period)
  if (!figures) return undefined
  const begun = latest ?? { ...unwritten(charterId, period), dueOn: await reportDueOn(read, period) }
  return { report: { ...begun, figures }, isBegun: latest !== undefined, former }
}

const unwritten = (charterId: number | null, period: Period): Omit<Report, 'figures' | 'dueOn'> => ({
  id: 0,
  charterId,
  period,
  number: 1,
  state: 'draft',
  narrative: {},
  correctionReason: '',
  contentHash: null,
  previousHash: null,
  signedAt: null,
  signedBy: null,
  position: null,
})
