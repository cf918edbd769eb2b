/** Writing the figures of a quarter: what each charter had promised on its first day, and what came out. */
import { sql } from 'kysely'
import { localDate } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import { type NonconformityAbout, nonconformitiesAbout } from '../../improvement/index.ts'
import {
  type Figure,
  figuresOf,
  judge,
  type Period,
  previousPeriod,
  type UnitOfMeasure,
} from '../../indicators/index.ts'
import { businessCalendar } from '../../organization/index.ts'
import { type CommitmentToJudge, commitmentsToJudge } from '../follow-up/commitments-to-judge.ts'
import { brokenKey } from '../follow-up/follow-up.ts'
import { type CharterFigures, type ReportedCommitment, reported } from './vocabulary.ts'

interface Followed {
  charterId: number
  unitId: number
  unit: string
  id: number
  code: string
  name: string
  unitOfMeasure: UnitOfMeasure
  base: string | null
}

/** Figures of every charter that promised something on the first day of the quarter, or of one; in the order of their titles. */
export async function composeFigures(read: Read, period: Period, charterId?: number): Promise<CharterFigures[]> {
  const promised = await commitmentsToJudge(read, period, charterId)
  const followed = await followedOn(read, period, charterId)
  const ids = [...new Set([...promised.map(one => one.indicatorId), ...followed.map(one => one.id)])]
  const before = previousPeriod('quarterly', period)
  const figures = new Map(
    (await figuresOf(read, ids, [before, period])).map(figure => [keyOf(figure.indicatorId, figure.period), figure]),
  )
  const about = await circumstances(
    read,
    promised.map(one => one.commitmentId),
    period,
  )
  const known = new Map(followed.map(one => [one.id, one]))
  const charters = new Map<number, CharterFigures>()
  for (const one of promised) {
    const indicator = known.get(one.indicatorId)
    const figure = figures.get(keyOf(one.indicatorId, period))
    if (!indicator || !figure) continue
    const charter = charters.get(one.charterId) ?? begun(one, indicator)
    charters.set(one.charterId, charter)
    charter.commitments.push({
      ...commitmentOf(one, indicator, figure),
      before: usable(figures.get(keyOf(one.indicatorId, before))),
      claims: about.claims.get(one.commitmentId) ?? 0,
      nonconformities: about.nonconformities.get(one.commitmentId) ?? [],
    })
  }
  for (const { charterId: of, unitId: _unitId, unit: _unit, ...indicator } of followed) {
    const charter = charters.get(of)
    const figure = figures.get(keyOf(indicator.id, period))
    if (!charter || !figure || charter.commitments.some(one => one.indicator.id === indicator.id)) continue
    charter.followed.push({ ...indicator, figure: reported(figure) })
  }
  return [...charters.values()]
}

const keyOf = (indicatorId: number, period: Period) => `${indicatorId} ${period.startsOn}`
const usable = (figure: Figure | undefined) => (figure?.status === 'measured' ? reported(figure) : null)

const begun = (one: CommitmentToJudge, { unit }: Followed): CharterFigures => ({
  charter: {
    id: one.charterId,
    code: one.charterCode,
    title: one.charterTitle,
    unitId: one.unitId,
    unit,
    version: one.versionNumber,
  },
  commitments: [],
  followed: [],
})

function commitmentOf(
  { commitmentId, code, statement, remedy, target }: CommitmentToJudge,
  { id, code: indicatorCode, name, unitOfMeasure, base }: Followed,
  figure: Figure,
): Omit<ReportedCommitment, 'before' | 'claims' | 'nonconformities'> {
  return {
    commitmentId,
    code,
    statement,
    remedy,
    target,
    indicator: { id, code: indicatorCode, name, unitOfMeasure, base },
    figure: reported(figure),
    judgement: judge(figure, target),
  }
}

/** Indicators that the versions of that day follow or promise by, with the unit that answers for the charter. */
async function followedOn(read: Read, { startsOn }: Period, charterId?: number): Promise<Followed[]> {
  const { rows } = await sql<Followed>`
    select c.id as "charterId", u.id as "unitId", u.name as unit, i.id, i.code, i.name, i.unit_of_measure as "unitOfMeasure", i.base
    from charter_version v
    join charter c on c.organization_id = v.organization_id and c.id = v.charter_id
    join unit u on u.organization_id = c.organization_id and u.id = c.unit_id
    join lateral (
      select f.indicator_id, f.place from charter_indicator f where f.organization_id = v.organization_id and f.version_id = v.id
      union
      select k.indicator_id, 1000 + k.place from commitment k
      where k.organization_id = v.organization_id and k.version_id = v.id and k.indicator_id is not null
        and not exists (select from charter_indicator g
          where g.organization_id = v.organization_id and g.version_id = v.id and g.indicator_id = k.indicator_id)
    ) x on true
    join indicator i on i.organization_id = v.organization_id and i.id = x.indicator_id
    where v.organization_id = ${read.organizationId} and v.published_at is not null
      and v.in_force_from <= ${startsOn}::date and (v.in_force_to is null or v.in_force_to >= ${startsOn}::date)
      and (${charterId ?? null}::bigint is null or c.id = ${charterId ?? null}::bigint)
    order by c.title, c.id, x.place, i.id`.execute(read.db)
  return rows
}

/** What was claimed about each promise in the quarter, and the nonconformities that the quarter gave rise to. */
async function circumstances(read: Read, commitmentIds: number[], period: Period) {
  const { startsOn, endsOn } = period
  const claims = new Map<number, number>()
  const nonconformities = new Map<number, ReportedCommitment['nonconformities']>()
  if (commitmentIds.length === 0) return { claims, nonconformities }
  const { rows } = await sql<{ id: number; n: number }>`
    select k.commitment_id as id, count(*)::int as n
    from commitment_claim k join organization o on o.id = k.organization_id
    where k.organization_id = ${read.organizationId} and k.commitment_id = any(${commitmentIds}::bigint[])
      and k.claimed_at >= ${startsOn}::date::timestamp at time zone o.time_zone
      and k.claimed_at < (${endsOn}::date + 1)::timestamp at time zone o.time_zone
    group by k.commitment_id`.execute(read.db)
  for (const { id, n } of rows) claims.set(id, n)
  const calendar = await businessCalendar(read)
  const dayOf = (at: Date) => localDate(calendar, toInstant(at)).toString()
  for (const one of await nonconformitiesAbout(read, 'commitment', commitmentIds)) {
    if (!isOfQuarter(one, period, dayOf(one.detectedAt))) continue
    const { subjectId, folio, state, title } = one
    nonconformities.set(subjectId, [...(nonconformities.get(subjectId) ?? []), { folio, state, title }])
  }
  return { claims, nonconformities }
}

/** Opened because the quarter broke the promise, whenever that was judged; or for anything else, on a day of the quarter. */
function isOfQuarter(
  { subjectId, originKey, origin }: NonconformityAbout,
  period: Period,
  detectedOn: string,
): boolean {
  if (origin === 'commitment') return originKey === brokenKey(subjectId, period)
  return detectedOn >= period.startsOn && detectedOn <= period.endsOn
}
