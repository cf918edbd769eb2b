/** What else a quarter had to say of each promise: who claimed, and what was opened because of it. */
import { sql } from 'kysely'
import { localDate } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import { type NonconformityAbout, nonconformitiesAbout } from '../../improvement/index.ts'
import { type Period, periodCode } from '../../indicators/index.ts'
import { businessCalendar } from '../../organization/index.ts'
import { brokenKey } from '../follow-up/follow-up.ts'
import type { ReportedCommitment } from './vocabulary.ts'

/** A promise and the period it was judged in: one promise may be judged in each month of the quarter. */
interface JudgedPromise {
  commitmentId: number
  period: Period
}

export type Circumstances = Pick<ReportedCommitment, 'claims' | 'nonconformities'>

export const promiseKey = ({ commitmentId, period }: JudgedPromise) => `${commitmentId} ${periodCode(period)}`

/** By promise and period. Of a period longer than the quarter, only what the quarter added is told. */
export async function circumstancesOf(
  read: Read,
  promises: readonly JudgedPromise[],
  quarter: Period,
): Promise<Map<string, Circumstances>> {
  const ids = [...new Set(promises.map(({ commitmentId }) => commitmentId))]
  if (ids.length === 0) return new Map()
  const calendar = await businessCalendar(read)
  const dayOf = (at: Date) => localDate(calendar, toInstant(at)).toString()
  const claims = await claimDays(read, ids, quarter)
  const nonconformities = Map.groupBy(await nonconformitiesAbout(read, 'commitment', ids), one => one.subjectId)
  return new Map(
    promises.map(promise => [
      promiseKey(promise),
      {
        claims: (claims.get(promise.commitmentId) ?? []).filter(day => isWithin(day, promise.period)).length,
        nonconformities: (nonconformities.get(promise.commitmentId) ?? [])
          .filter(one => isOf(one, promise, quarter, dayOf(one.detectedAt)))
          .map(({ folio, state, title }) => ({ folio, state, title })),
      },
    ]),
  )
}

const isWithin = (day: string, { startsOn, endsOn }: Period) => day >= startsOn && day <= endsOn

/** Opened because the period broke the promise, whenever that was judged; or for anything else, on a day of both the period and the quarter. */
function isOf(
  { subjectId, originKey, origin }: NonconformityAbout,
  { period }: JudgedPromise,
  quarter: Period,
  detectedOn: string,
): boolean {
  if (origin === 'commitment') return originKey === brokenKey(subjectId, period)
  return isWithin(detectedOn, period) && isWithin(detectedOn, quarter)
}

/** The days of the quarter on which each promise was claimed. */
async function claimDays(read: Read, ids: readonly number[], { startsOn, endsOn }: Period) {
  const { rows } = await sql<{ id: number; days: string[] }>`
    select k.commitment_id as id, array_agg((k.claimed_at at time zone o.time_zone)::date::text) as days
    from commitment_claim k join organization o on o.id = k.organization_id
    where k.organization_id = ${read.organizationId} and k.commitment_id = any(${ids}::bigint[])
      and k.claimed_at >= ${startsOn}::date::timestamp at time zone o.time_zone
      and k.claimed_at < (${endsOn}::date + 1)::timestamp at time zone o.time_zone
    group by k.commitment_id`.execute(read.db)
  return new Map(rows.map(({ id, days }) => [id, days]))
}
