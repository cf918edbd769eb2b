/**
 * Signing: the figures of the quarter are frozen, the report is written over them for the last time and its content leaves a
 * print. Correcting begins the next number, with its reason; the former one says that it was corrected once the new is signed.
 */
import { contentHash } from '../../../platform/codes/canonical.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { freeze, type Period } from '../../indicators/index.ts'
import { figuresNow, hasEnded } from './begin-report.ts'
import { type Report, reportsOf } from './report.queries.ts'
import { signedContent } from './signed-content.ts'
import { type ConsolidatedFigures, cellsOf, missingToSign, type Narrative } from './vocabulary.ts'

export type NotSigned = 'not-a-draft' | 'not-ended' | 'summary' | 'causes' | 'actions'

const isConsolidated = (figures: Report['figures']): figures is ConsolidatedFigures => 'charters' in figures

/** @returns why it cannot be signed, or null when it was */
export async function signReport(
  write: Write,
  charterId: number | null,
  period: Period,
  positionId: number,
): Promise<NotSigned | null> {
  const report = await lockedDraft(write, charterId, period)
  if (!report) return 'not-a-draft'
  if (!(await hasEnded(write, period))) return 'not-ended'
  const before = await figuresNow(write, charterId, period)
  if (!before) return 'not-a-draft'
  const lacking = whyNot(before, report.narrative)
  if (lacking) return lacking
  if (!isConsolidated(before))
    for (const [of, ids] of cellsOf(before, period)) await freeze(write, [...ids], of, 'charter-report', report.id)
  const figures = (await figuresNow(write, charterId, period)) ?? before
  const hash = contentHash(signedContent({ ...report, figures }))
  await write.db
    .updateTable('charter_report')
    .set({
      state: 'signed',
      figures: JSON.stringify(figures),
      content_hash: hash,
      signed_by: write.actorId,
      position_id: positionId,
      signed_at: toDate(write.now),
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', report.id)
    .where('state', '=', 'draft')
    .execute()
  await markCorrected(write, report)
  await write.event({
    name: 'charter-report.signed',
    subject: 'charter-report',
    subjectId: report.id,
    positionId,
    data: { hash, number: report.number },
  })
  await write.job('charters.announce-report', { report: report.id })
  return null
}

function whyNot(figures: Report['figures'], narrative: Narrative): NotSigned | null {
  if (!isConsolidated(figures)) return missingToSign(figures, narrative)[0] ?? null
  // A unit that does not sign holds nobody up: the consolidated report names it.
  return narrative.summary?.trim() ? null : 'summary'
}

/** Two who sign at once go one after the other, and the second finds it signed. */
export async function lockedDraft(write: Write, charterId: number | null, period: Period): Promise<Report | undefined> {
  const [latest] = await reportsOf(write, charterId, period)
  if (!latest) return undefined
  await write.db
    .selectFrom('charter_report')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', latest.id)
    .forUpdate()
    .execute()
  const [now] = await reportsOf(write, charterId, period)
  return now?.state === 'draft' ? now : undefined
}

async function markCorrected(write: Write, { charterId, period, number }: Report): Promise<void> {
  if (number === 1) return
  await write.db
    .updateTable('charter_report')
    .set({ state: 'corrected' })
    .where('organization_id', '=', write.organizationId)
    .where('charter_id', charterId === null ? 'is' : '=', charterId)
    .where('starts_on', '=', period.startsOn)
    .where('number', '<', number)
    .where('state', '=', 'signed')
    .execute()
}
