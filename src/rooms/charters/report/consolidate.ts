/** The report of all the charters together: a line for each, and the sum. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Period } from '../../indicators/index.ts'
import { composeFigures } from './compose.ts'
import { reportLines } from './report.queries.ts'
import { type ConsolidatedFigures, sumOf, tallyOf } from './vocabulary.ts'

/** Undefined when no charter had promised anything on the first day of the quarter. */
export async function consolidate(read: Read, period: Period): Promise<ConsolidatedFigures | undefined> {
  const all = await composeFigures(read, period)
  if (all.length === 0) return undefined
  const lines = new Map((await reportLines(read, period)).map(line => [line.charterId, line]))
  const charters = all.map(({ charter, commitments }) => ({
    id: charter.id,
    code: charter.code,
    title: charter.title,
    unit: charter.unit,
    tally: tallyOf(commitments),
    claims: commitments.reduce((sum, { claims }) => sum + claims, 0),
    nonconformities: commitments.reduce((sum, one) => sum + one.nonconformities.length, 0),
    signed: lines.get(charter.id)?.state === 'signed',
    begun: Boolean(lines.get(charter.id)?.state),
  }))
  const misses = all.flatMap(({ charter, commitments }) =>
    commitments.filter(one => one.judgement === 'broken').map(one => ({ ...one, charter: charter.title })),
  )
  return { charters, tally: sumOf(charters.map(({ tally }) => tally)), misses }
}
