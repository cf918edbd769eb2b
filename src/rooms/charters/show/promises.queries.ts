/** Which promises bound on which days, of one charter or of all: one question to the database however many periods are asked for. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Formula, Frequency, Target, UnitOfMeasure } from '../../indicators/index.ts'
import { targetOf } from '../read/commitments.queries.ts'

export interface BindingPromise {
  /** The day on which it bound, `YYYY-MM-DD`. */
  day: string
  charterId: number
  commitmentId: number
  code: string
  versionNumber: number
  indicatorId: number
  frequency: Frequency
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  target: Target
}

type Row = Omit<BindingPromise, 'target'> & {
  comparator: string | null
  target: number | null
  target_upper: number | null
}

/**
 * Promises in force on each day whose indicators have that frequency, as they were then; none while the charter was suspended.
 * A period is judged by those of its first day (see `commitmentsToJudge`, which answers the same for one period).
 */
export async function promisesOn(
  read: Read,
  days: readonly { day: string; frequency: Frequency }[],
  charterId?: number,
): Promise<BindingPromise[]> {
  const { rows } = await sql<Row>`
    select d.day, c.id as "charterId", k.id as "commitmentId", k.code, v.number as "versionNumber", i.id as "indicatorId",
      i.frequency, i.unit_of_measure as "unitOfMeasure", i.direction, k.comparator, k.target, k.target_upper
    from unnest(${days.map(({ day }) => day)}::date[], ${days.map(({ frequency }) => frequency)}::text[]) as d(day, frequency)
    join charter_version v on v.organization_id = ${read.organizationId} and v.published_at is not null
      and v.in_force_from <= d.day and (v.in_force_to is null or v.in_force_to >= d.day)
    join charter c on c.organization_id = v.organization_id and c.id = v.charter_id
    join commitment k on k.organization_id = v.organization_id and k.version_id = v.id
      and coalesce(k.valid_from, d.day) <= d.day and coalesce(k.valid_to, d.day) >= d.day
    join indicator i on i.organization_id = k.organization_id and i.id = k.indicator_id and i.frequency = d.frequency
    where (${charterId ?? null}::bigint is null or c.id = ${charterId ?? null}::bigint)
      and not exists (select from charter_suspension p where p.organization_id = c.organization_id and p.charter_id = c.id
        and p.starts_on <= d.day and (p.ends_on is null or p.ends_on >= d.day))
    order by d.day, c.id, k.place, k.id`.execute(read.db)
  return rows.flatMap(({ comparator, target, target_upper, ...rest }) => {
    const promised = targetOf({ comparator, target, target_upper })
    return promised ? [{ ...rest, target: promised }] : []
  })
}

export interface FollowedIndicator {
  id: number
  code: string
  name: string
  meaning: string
  base: string | null
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  frequency: Frequency
  formula: Formula | null
}

/** The indicators that a version follows, in its order. */
export async function followedIndicators(read: Read, versionId: number): Promise<FollowedIndicator[]> {
  const { rows } = await sql<FollowedIndicator>`
    select i.id, i.code, i.name, i.meaning, i.base, i.unit_of_measure as "unitOfMeasure", i.direction, i.frequency, f.formula
    from charter_indicator x
    join indicator i on i.organization_id = x.organization_id and i.id = x.indicator_id
    left join lateral (select y.formula from indicator_version y where y.organization_id = i.organization_id
      and y.indicator_id = i.id order by y.number desc limit 1) f on true
    where x.organization_id = ${read.organizationId} and x.version_id = ${versionId}
    order by x.place, i.id`.execute(read.db)
  return rows
}
