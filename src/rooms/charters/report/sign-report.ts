/**
 * Signing: the figures of the quarter are frozen, the report is written over them for the last time and its content leaves a
 * print. Correcting begins the next number, with its reason; the former one says that it was corrected once the new is signed.
 */
import { contentHash } from '../../../platform/codes/canonical.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { freeze, type Period } from '../../indicators/index.ts'
import { figuresNow, hasEnded, insertDraft } from './begin-report.ts'
import { type Report, reportsOf } from './report.queries.ts'
import { type CharterFigures, type ConsolidatedFigures, missingToSign, type Narrative } from './vocabulary.ts'

export type NotSigned = 'not-a-draft' | 'not-ended' | 'summary' | 'causes' | 'actions'

const isConsolidated = (figures: Report['figures']): figures is ConsolidatedFigures => 'charters' in figures

/** What is printed into the hash: nothing that could change after signing. */
export function signedContent(
  report: Pick<Report, 'charterId' | 'period' | 'number' | 'figures' | 'narrative'> & Content,
): Json {
  const { charterId, period, number, figures, narrative, correctionReason, previousHash } = report
  return JSON.parse(
    JSON.stringify({ charterId, period, number, figures, narrative, correctionReason, previousHash }),
  ) as Json
}

interface Content {
  correctionReason: string
  previousHash: string | null
}

/** True when what is kept still leaves the print that was signed. */
export const isIntact = (report: Report): boolean => report.contentHash === contentHash(signedContent(report))

/** The position by which a person answers for a charter's unit: one of that unit, or one of the charter's team. */
export async function signingPosition(
  read: Read,
  visit: Visit,
  charter: { id: number; unitId: number } | null,
): Promise<number | null> {
  const positions = visit.person?.positions ?? []
  if (charter === null) return positions[0]?.id ?? null
  const own = positions.find(position => position.unitId === charter.unitId)
  if (own) return own.id
  if (positions.length === 0) return null
  const member = await read.db
    .selectFrom('charter_member')
    .select('position_id')
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charter.id)
    .where('left_at', 'is', null)
    .where(
      'position_id',
      'in',
      positions.map(position => position.id),
    )
    .executeTakeFirst()
  return member?.position_id ?? null
}

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
  if (!isConsolidated(before)) await freeze(write, indicatorsOf(before), period, 'charter-report', report.id)
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

const indicatorsOf = ({ commitments, followed }: CharterFigures): number[] => [
  ...new Set([...commitments.map(one => one.indicator.id), ...followed.map(one => one.id)]),
]

/** Two who sign at once go one after the other, and the second finds it signed. */
async function lockedDraft(write: Write, charterId: number | null, period: Period): Promise<Report | undefined> {
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
