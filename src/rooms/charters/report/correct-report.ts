import type { Write } from '../../../platform/db/handles.ts'
import type { Period } from '../../indicators/index.ts'
import { figuresNow, insertDraft } from './begin-report.ts'
import { reportsOf } from './report.queries.ts'

/** Begins the next number of a signed report. @returns false when there is none signed, or a correction is under way */
export async function correctReport(
  write: Write,
  charterId: number | null,
  period: Period,
  reason: string,
): Promise<boolean> {
  const [latest] = await reportsOf(write, charterId, period)
  if (latest?.state !== 'signed') return false
  const figures = (await figuresNow(write, charterId, period)) ?? latest.figures
  await insertDraft(write, {
    charterId,
    period,
    figures,
    number: latest.number + 1,
    narrative: latest.narrative,
    correctionReason: reason,
    previousHash: latest.contentHash,
  })
  return true
}
