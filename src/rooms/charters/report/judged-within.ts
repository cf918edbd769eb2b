/**
 * Which verdicts belong to a quarter: those of the periods that end in it. What is measured each month has three, what is measured
 * each half or year has one in the quarter that closes it and none before: a year is not judged by three of its months.
 */
import type { Read } from '../../../platform/db/handles.ts'
import { type Figure, FREQUENCIES, figuresOf, type Period, periodsOf, previousPeriod } from '../../indicators/index.ts'
import { today } from '../../organization/index.ts'
import { type Judged, judgedIn } from '../follow-up/judged.ts'

export interface JudgedWithin extends Judged {
  period: Period
  /** What came out the period before, when anything was measured. */
  before: Figure | null
}

/** The verdicts that the follow-up gives, of one charter when it is given; in the order of the charters and of their promises. */
export async function judgedWithin(read: Read, quarter: Period, charterId?: number): Promise<JudgedWithin[]> {
  const day = await today(read)
  const judged: JudgedWithin[] = []
  for (const frequency of FREQUENCIES)
    for (const period of periodsOf(frequency, quarter.startsOn, quarter.endsOn)) {
      if (period.endsOn > quarter.endsOn || period.startsOn > day) continue
      const promises = await judgedIn(read, period, charterId)
      const ids = [...new Set(promises.map(({ indicatorId }) => indicatorId))]
      const earlier = await figuresOf(read, ids, [previousPeriod(frequency, period)])
      const before = new Map(earlier.map(figure => [figure.indicatorId, figure]))
      judged.push(
        ...promises.map(promise => ({ ...promise, period, before: measuredOf(before.get(promise.indicatorId)) })),
      )
    }
  return judged
}

const measuredOf = (figure: Figure | undefined) => (figure?.status === 'measured' ? figure : null)
