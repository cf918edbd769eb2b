/** Reports of many charters in one quarter that were signed already: for examples, and for what was reported before the house opened. */
import { sql } from 'kysely'
import { contentHash } from '../../../platform/codes/canonical.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { freezeMeasured, type Period, periodCode } from '../../indicators/index.ts'
import { beginReport, reportDueOn } from './begin-report.ts'
import { composeFigures } from './compose.ts'
import { narrate } from './narrate.ts'
import { signReport } from './sign-report.ts'
import { signedContent } from './signed-content.ts'
import { type CharterFigures, cellsOf, type Narrative, type Tally } from './vocabulary.ts'

export interface PastReport {
  charterId: number
  narrative: Narrative
  signedBy: number
  positionId: number
}

/**
 * Signs them at the instant of the transaction, over figures that were measured before; charters that promised nothing in the
 * quarter get none.
 * @param reportOf what a report says, once its figures are known; undefined leaves it for somebody to write
 * @returns how many were signed
 */
export async function addPastReports(
  write: Write,
  period: Period,
  reportOf: (figures: CharterFigures) => PastReport | undefined,
): Promise<number> {
  const written = (await composeFigures(write, period)).flatMap(figures => {
    const report = reportOf(figures)
    return report ? [{ ...report, cells: cellsOf(figures, period) }] : []
  })
  const ids = await reserve(write, written.length)
  const frozenBy = written.flatMap(({ cells }, index) =>
    [...cells].map(([of, members]) => ({ of, causes: [...members].map(id => [id, ids[index]!] as const) })),
  )
  for (const same of Map.groupBy(frozenBy, ({ of }) => periodCode(of)).values())
    await freezeMeasured(write, same[0]!.of, 'charter-report', new Map(same.flatMap(({ causes }) => causes)))
  const frozen = new Map((await composeFigures(write, period)).map(figures => [figures.charter.id, figures]))
  const dueOn = await reportDueOn(write, period)
  const rows = written.map(({ cells: _, ...report }, index) =>
    rowOf(write, period, dueOn, { ...report, id: ids[index]!, figures: frozen.get(report.charterId)! }),
  )
  if (rows.length === 0) return 0
  await write.db.insertInto('charter_report').values(rows).execute()
  await tell(write, rows)
  return rows.length
}

/**
 * The report of all the charters together, signed at the instant and by the person of the transaction, once theirs are.
 * @returns whether it was: not when no charter had promised anything
 */
export async function addPastConsolidated(
  write: Write,
  period: Period,
  positionId: number,
  narrativeOf: (tally: Tally) => Narrative,
): Promise<boolean> {
  const begun = await beginReport(write, null, period)
  if (!begun || !('tally' in begun.figures)) return false
  await narrate(write, null, period, narrativeOf(begun.figures.tally))
  return (await signReport(write, null, period, positionId)) === null
}

async function reserve(write: Write, many: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('charter_report', 'id'))::float8 as id from generate_series(1, ${many}::integer)`.execute(
    write.db,
  )
  return rows.map(({ id }) => id)
}

type Signed = PastReport & { id: number; figures: CharterFigures }

function rowOf(
  write: Write,
  period: Period,
  dueOn: string,
  { id, charterId, figures, narrative, signedBy, positionId }: Signed,
) {
  const content = { charterId, period, number: 1, figures, narrative, correctionReason: '', previousHash: null }
  return {
    ...{ organization_id: write.organizationId, id, charter_id: charterId, number: 1, state: 'signed' },
    ...{ starts_on: period.startsOn, ends_on: period.endsOn, due_on: dueOn },
    ...{ figures: JSON.stringify(figures), narrative: JSON.stringify(narrative) },
    content_hash: contentHash(signedContent(content)),
    ...{ signed_by: signedBy, position_id: positionId, signed_at: toDate(write.now), created_at: toDate(write.now) },
  }
}

async function tell(write: Write, rows: ReturnType<typeof rowOf>[]): Promise<void> {
  const events = rows.map(row => ({
    organization_id: write.organizationId,
    at: toDate(write.now),
    name: 'charter-report.signed',
    subject: 'charter-report',
    subject_id: row.id,
    actor_id: row.signed_by,
    position_id: row.position_id,
    data: JSON.stringify({ hash: row.content_hash, number: row.number }),
  }))
  await write.db.insertInto('event').values(events).execute()
}
