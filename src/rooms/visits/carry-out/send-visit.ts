/** A visit is sent once: its findings, its photographs, and the observations they become. */
import type { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type ObservationDraft, observe } from '../../indicators/index.ts'
import type { PlannedVisit } from '../visits.queries.ts'
import { type ChecklistItem, shareOfYes } from '../vocabulary.ts'
import type { Finding } from './findings.ts'

export interface VisitReport {
  startedAt: Temporal.Instant
  note: string
  deviceKey: string | null
  findings: Finding[]
  fileIds: number[]
}

/** @returns false when it had been sent already, or cancelled */
export async function sendVisit(
  write: Write,
  visit: PlannedVisit,
  items: readonly ChecklistItem[],
  report: VisitReport,
): Promise<boolean> {
  const { numUpdatedRows } = await write.db
    .updateTable('visit')
    .set({
      state: 'done',
      started_at: toDate(report.startedAt),
      sent_at: toDate(write.now),
      device_key: report.deviceKey,
      note: report.note,
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', visit.id)
    .where('state', '=', 'planned')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  await keepFindings(write, visit.id, report)
  await observe(write, observationsOf(visit, items, report))
  await write.event({
    name: 'visit.done',
    subject: 'visit',
    subjectId: visit.id,
    data: { findings: report.findings.length, photographs: report.fileIds.length },
  })
  return true
}

async function keepFindings(write: Write, visitId: number, { findings, fileIds }: VisitReport): Promise<void> {
  const organization_id = write.organizationId
  const found_at = toDate(write.now)
  const rows = findings.map(({ itemId, yes, value, note }) => ({
    organization_id,
    visit_id: visitId,
    item_id: itemId,
    yes,
    value,
    note,
    found_at,
  }))
  await write.db.insertInto('visit_finding').values(rows).execute()
  if (fileIds.length === 0) return
  const photographs = fileIds.map(file_id => ({ organization_id, visit_id: visitId, file_id }))
  await write.db.insertInto('visit_photograph').values(photographs).execute()
}

/** The share of what was as it should be, and the minutes of each stopwatch that measures waiting or attention. */
export function observationsOf(
  visit: Pick<PlannedVisit, 'id' | 'kind' | 'serviceId' | 'unitId' | 'channel'>,
  items: readonly ChecklistItem[],
  { findings, startedAt }: Pick<VisitReport, 'findings' | 'startedAt'>,
): ObservationDraft[] {
  const common = {
    at: startedAt,
    serviceId: visit.serviceId,
    unitId: visit.unitId,
    channel: visit.channel,
    subject: 'visit',
    subjectId: visit.id,
  }
  const share = shareOfYes(findings)
  const drafts: ObservationDraft[] = []
  if (share !== null)
    drafts.push({ ...common, source: visit.kind === 'mystery' ? 'mystery_visit' : 'site_visit', value: share })
  for (const { itemId, value } of findings) {
    const feeds = items.find(item => item.id === itemId)?.feeds
    if (feeds && value !== null) drafts.push({ ...common, source: feeds, value })
  }
  return drafts
}
