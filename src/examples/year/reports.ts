/** What was written in the quarterly reports, each charter's and that of all together, from how the promises went. */
import {
  type CharterFigures,
  type Narrative,
  type PastReport,
  type Tally,
  tallyOf,
} from '../../rooms/charters/index.ts'
import type { Period } from '../../rooms/indicators/index.ts'
import { quarterOf } from './courses.ts'
import type { LivedYear, Office } from './follow-year.ts'

/** Undefined for those that nobody has signed. */
export function reportOf(
  year: LivedYear,
  office: Office,
  period: Period,
  { charter, commitments }: CharterFigures,
): PastReport | undefined {
  const { reports } = year.followUp
  if (reports.unsigned[quarterOf(period.startsOn) + 1]?.includes(charter.code)) return undefined
  const { positionId, accountId } = office.liaisons.get(charter.unitId)!
  const tally = tallyOf(commitments)
  const said = tally.broken > 0 ? reports.broken : reports.kept
  const narrative = {
    ...said,
    summary: filled(said.summary, tally),
    internalNotice: reports.internalNotice,
    internalNoticeOn: period.endsOn,
  }
  return { charterId: charter.id, narrative, signedBy: accountId, positionId }
}

export function consolidatedNarrative({ followUp: { reports } }: LivedYear, tally: Tally): Narrative {
  return { summary: filled(reports.consolidated.summary, tally) }
}

function filled(said: string, { kept, broken, no_data, not_applicable }: Tally): string {
  const unknown = no_data + not_applicable
  const numbers: Record<string, number> = { kept, broken, unknown, all: kept + broken + unknown }
  return said.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name]))
}
