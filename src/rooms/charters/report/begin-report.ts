/** Beginning a report: the system writes it as soon as the quarter ends, and again while nobody has signed it. */
import { Temporal } from 'temporal-polyfill'
import { localDate, nextBusinessDay } from '../../../platform/calendar/index.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Period } from '../../indicators/index.ts'
import { businessCalendar } from '../../organization/index.ts'
import { composeFigures } from './compose.ts'
import { consolidate } from './consolidate.ts'
import { type Report, reportsOf } from './report.queries.ts'
import type { CharterFigures, ConsolidatedFigures } from './vocabulary.ts'

/** Business days after the quarter within which it must be signed; Metepec's own rule gives no number. */
export const REPORT_TERM = 10

/** The figures as they are now; undefined for a charter that had promised nothing yet. */
export async function figuresNow(
  read: Read,
  charterId: number | null,
  period: Period,
): Promise<CharterFigures | ConsolidatedFigures | undefined> {
  if (charterId === null) return consolidate(read, period)
  return (await composeFigures(read, period, charterId))[0]
}

/** Whether a quarter has ended at the clock of the organization. */
export async function hasEnded(read: Read, { endsOn }: Period): Promise<boolean> {
  return localDate(await businessCalendar(read), read.now).toString() > endsOn
}

/** The report to work on: the one there is, or a new draft. Beginning it twice gives the same one. */
export async function beginReport(write: Write, charterId: number | null, period: Period): Promise<Report | undefined> {
  const [present] = await reportsOf(write, charterId, period)
  if (present) return present
  const figures = await figuresNow(write, charterId, period)
  if (!figures) return undefined
  await insertDraft(write, { charterId, period, figures, number: 1, correctionReason: '', previousHash: null })
  return (await reportsOf(write, charterId, period))[0]
}

interface Draft {
  charterId: number | null
  period: Period
  figures: CharterFigures | ConsolidatedFigures
  number: number
  narrative?: object
  correctionReason: string
  previousHash: string | null
}

export async function insertDraft(write: Write, draft: Draft): Promise<void> {
  const row = await write.db
    .insertInto('charter_report')
    .values({
      organization_id: write.organizationId,
      charter_id: draft.charterId,
      starts_on: draft.period.startsOn,
      ends_on: draft.period.endsOn,
      number: draft.number,
      figures: JSON.stringify(draft.figures),
      narrative: JSON.stringify(draft.narrative ?? {}),
      correction_reason: draft.correctionReason,
      previous_hash: draft.previousHash,
      due_on: await reportDueOn(write, draft.period),
      created_at: toDate(write.now),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) await write.event({ name: 'charter-report.begun', subject: 'charter-report', subjectId: row.id })
}

/** The day by which the report of a quarter must be signed: the tenth business day after its last day, whatever that one was. */
export async function reportDueOn(read: Read, { endsOn }: Period): Promise<string> {
  const calendar = await businessCalendar(read)
  let day = Temporal.PlainDate.from(endsOn)
  for (let counted = 0; counted < REPORT_TERM; counted++) day = nextBusinessDay(calendar, day)
  return day.toString()
}
