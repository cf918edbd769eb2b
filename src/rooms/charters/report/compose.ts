/** Writing the figures of a quarter: what each charter had promised, and what came out. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import {
  type Frequency,
  figuresOf,
  type Indicator,
  indicatorsById,
  type Period,
  periodOf,
  type UnitOfMeasure,
} from '../../indicators/index.ts'
import { bindingOn } from '../follow-up/binding-on.ts'
import { type Circumstances, circumstancesOf, promiseKey } from './circumstances.ts'
import { type JudgedWithin, judgedWithin } from './judged-within.ts'
import { type CharterFigures, type ReportedCommitment, type ReportedIndicator, reported } from './vocabulary.ts'

interface Followed {
  charterId: number
  charterCode: string
  charterTitle: string
  version: number
  unitId: number
  unit: string
  id: number
  code: string
  name: string
  unitOfMeasure: UnitOfMeasure
  base: string | null
  frequency: Frequency
  /** Code of the promise it stands for, if any. */
  promise: string | null
}

/** Figures of every charter that bound on the first day of the quarter, or of one; in the order of their titles. */
export async function composeFigures(read: Read, quarter: Period, charterId?: number): Promise<CharterFigures[]> {
  const followed = await followedOn(read, quarter, charterId)
  const charters = new Map<number, CharterFigures>()
  for (const one of followed) if (!charters.has(one.charterId)) charters.set(one.charterId, begun(one))
  const judged = (await judgedWithin(read, quarter, charterId)).filter(one => charters.has(one.charterId))
  const about = await circumstancesOf(read, judged, quarter)
  const ids = [...new Set(judged.map(({ indicatorId }) => indicatorId))]
  const indicators = new Map((await indicatorsById(read, ids)).map(indicator => [indicator.id, indicator]))
  for (const one of judged)
    charters
      .get(one.charterId)
      ?.commitments.push(commitmentOf(one, indicators.get(one.indicatorId)!, quarter, about.get(promiseKey(one))))
  const rest = followed.filter(({ charterId: of, id }) => !charters.get(of)?.commitments.some(isOf(id)))
  for (const [of, indicator] of await readRest(read, rest, quarter)) charters.get(of)?.followed.push(indicator)
  return [...charters.values()]
}

const isOf = (id: number) => (one: ReportedCommitment) => one.indicator.id === id

const begun = ({ charterId, charterCode, charterTitle, unitId, unit, version }: Followed): CharterFigures => ({
  charter: { id: charterId, code: charterCode, title: charterTitle, unitId, unit, version },
  commitments: [],
  followed: [],
})

function commitmentOf(
  { commitmentId, statement, remedy, target, period, judgement, before, figure, ...one }: JudgedWithin,
  { id, code, name, unitOfMeasure, base }: Indicator,
  quarter: Period,
  circumstances: Circumstances = { claims: 0, nonconformities: [] },
): ReportedCommitment {
  return {
    ...{ commitmentId, code: one.code, statement, remedy, target, judgement },
    ...(period.startsOn !== quarter.startsOn || period.endsOn !== quarter.endsOn ? { period } : {}),
    indicator: { id, code, name, unitOfMeasure, base },
    figure: reported(figure),
    before: before && reported(before),
    ...circumstances,
  }
}

/** What is followed without a verdict in the quarter, with the charter it is of. */
async function readRest(
  read: Read,
  rest: readonly Followed[],
  quarter: Period,
): Promise<[number, ReportedIndicator][]> {
  const ids = [...new Set(rest.map(({ id }) => id))]
  const figures = new Map((await figuresOf(read, ids, [quarter])).map(figure => [figure.indicatorId, figure]))
  return rest.flatMap(({ charterId, id, code, name, unitOfMeasure, base, frequency, promise }) => {
    const figure = figures.get(id)
    const period = periodOf(frequency, quarter.startsOn)
    const judgedLater = promise !== null && period.endsOn > quarter.endsOn && { judgedLater: { code: promise, period } }
    return figure
      ? [[charterId, { id, code, name, unitOfMeasure, base, figure: reported(figure), ...judgedLater }] as const]
      : []
  }) as [number, ReportedIndicator][]
}

/** Indicators that the versions of that day follow or promise by, with the unit that answers for the charter. */
async function followedOn(read: Read, { startsOn }: Period, charterId?: number): Promise<Followed[]> {
  const { rows } = await sql<Followed>`
    select c.id as "charterId", c.code as "charterCode", c.title as "charterTitle", v.number as version, u.id as "unitId",
      u.name as unit, i.id, i.code, i.name, i.unit_of_measure as "unitOfMeasure", i.base, i.frequency, x.promise
    from charter_version v
    join charter c on c.organization_id = v.organization_id and c.id = v.charter_id
    join unit u on u.organization_id = c.organization_id and u.id = c.unit_id
    join lateral (
      select e.indicator_id, min(e.place) as place, min(e.promise) as promise from (
        select f.indicator_id, f.place, null as promise from charter_indicator f
        where f.organization_id = v.organization_id and f.version_id = v.id
        union all
        select k.indicator_id, 1000 + k.place, k.code from commitment k
        where k.organization_id = v.organization_id and k.version_id = v.id and k.indicator_id is not null
      ) e group by e.indicator_id
    ) x on true
    join indicator i on i.organization_id = v.organization_id and i.id = x.indicator_id
    where v.organization_id = ${read.organizationId} and ${bindingOn(startsOn)}
      and (${charterId ?? null}::bigint is null or c.id = ${charterId ?? null}::bigint)
    order by c.title, c.id, x.place, i.id`.execute(read.db)
  return rows
}
