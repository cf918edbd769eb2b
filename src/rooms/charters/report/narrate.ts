import type { Write } from '../../../platform/db/handles.ts'
import type { Period } from '../../indicators/index.ts'
import { figuresNow } from './begin-report.ts'
import { lockedDraft } from './sign-report.ts'
import type { Narrative } from './vocabulary.ts'

/** Keeps what people wrote in a draft. @returns false when it is signed already */
export async function narrate(
  write: Write,
  charterId: number | null,
  period: Period,
  narrative: Narrative,
): Promise<boolean> {
  const report = await lockedDraft(write, charterId, period)
  if (!report) return false
  const figures = (await figuresNow(write, charterId, period)) ?? report.figures
  await write.db
    .updateTable('charter_report')
    .set({ narrative: JSON.stringify(narrative), figures: JSON.stringify(figures) })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', report.id)
    .where('state', '=', 'draft')
    .execute()
  await write.event({ name: 'charter-report.narrated', subject: 'charter-report', subjectId: report.id })
  return true
}
