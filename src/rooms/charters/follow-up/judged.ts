/** How the promises went: each with the figure of the period, the verdict, and what it opened. */
import type { Read } from '../../../platform/db/handles.ts'
import {
  type Figure,
  type Frequency,
  figuresOf,
  frequencyOf,
  indicatorsById,
  type Judgement,
  judge,
  type Period,
  periodOf,
  previousPeriod,
  type UnitOfMeasure,
} from '../../indicators/index.ts'
import { today } from '../../organization/index.ts'
import { type CommitmentToJudge, commitmentsToJudge } from './commitments-to-judge.ts'

export interface Judged extends CommitmentToJudge {
  figure: Figure
  judgement: Judgement
  unitOfMeasure: UnitOfMeasure
}

/** Verdict of every promise whose indicator is measured in such a period; of one charter when it is given. */
export async function judgedIn(read: Read, period: Period, charterId?: number): Promise<Judged[]> {
  const often = frequencyOf(period)
  const promises = (await commitmentsToJudge(read, period, charterId)).filter(({ frequency }) => frequency === often)
  const ids = [...new Set(promises.map(({ indicatorId }) => indicatorId))]
  const units = new Map((await indicatorsById(read, ids)).map(({ id, unitOfMeasure }) => [id, unitOfMeasure]))
  const figures = new Map((await figuresOf(read, ids, [period])).map(figure => [figure.indicatorId, figure]))
  return promises.flatMap(promise => {
    const figure = figures.get(promise.indicatorId)
    const unitOfMeasure = units.get(promise.indicatorId)
    return figure && unitOfMeasure
      ? [{ ...promise, figure, judgement: judge(figure, promise.target), unitOfMeasure }]
      : []
  })
}

/** The last periods of a frequency that have ended, newest first. */
export async function endedPeriods(read: Read, frequency: Frequency, many: number): Promise<Period[]> {
  const current = periodOf(frequency, await today(read))
  return Array.from({ length: many }, (_, index) => previousPeriod(frequency, current, index + 1))
}

/** How often the promises of a charter that were ever published are measured. */
export async function frequenciesOf(read: Read, charterId: number): Promise<Frequency[]> {
  const rows = await read.db
    .selectFrom('commitment as k')
    .innerJoin('indicator as i', j =>
      j.onRef('i.organization_id', '=', 'k.organization_id').onRef('i.id', '=', 'k.indicator_id'),
    )
    .innerJoin('charter_version as v', j =>
      j.onRef('v.organization_id', '=', 'k.organization_id').onRef('v.id', '=', 'k.version_id'),
    )
    .select('i.frequency')
    .distinct()
    .where('k.organization_id', '=', read.organizationId)
    .where('k.charter_id', '=', charterId)
    .where('v.published_at', 'is not', null)
    .execute()
  return rows.map(({ frequency }) => frequency as Frequency)
}
