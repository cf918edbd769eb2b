/** What the unit wrote in the quarterly report of its charter, from how its promises went. */
import { type CharterFigures, type PastReport, tallyOf } from '../../rooms/charters/index.ts'
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
  const { kept, broken, no_data, not_applicable } = tallyOf(commitments)
  const numbers: Record<string, number> = { kept, broken, unknown: no_data + not_applicable, all: commitments.length }
  const said = broken > 0 ? reports.broken : reports.kept
  const filled = said.summary.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name]))
  const narrative = {
    ...said,
    summary: filled,
    internalNotice: reports.internalNotice,
    internalNoticeOn: period.endsOn,
  }
  return { charterId: charter.id, narrative, signedBy: accountId, positionId }
}
