import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Period, Status } from '../vocabulary.ts'

export interface TakenMeasurement {
  id: number
  startsOn: string
  endsOn: string
  number: number
  numerator: number | null
  denominator: number | null
  value: number | null
  base: number
  status: Status
  method: string
  reason: string
  byHand: boolean
  takenAt: Date
  until: Date
  by: string | null
  version: number
  frozen: boolean
}

/** Every figure that was ever given for a period, latest first. */
export async function measurementsOf(read: Read, indicatorId: number, period: Period): Promise<TakenMeasurement[]> {
  const { rows } = await sql<TakenMeasurement>`
    select m.id, m.starts_on as "startsOn", m.ends_on as "endsOn", m.number, m.numerator, m.denominator, m.value, m.base,
      m.status, m.method, m.reason, m.by_hand as "byHand", m.taken_at as "takenAt", m.data_until as until, a.name as by,
      v.number as version, f.measurement_id is not null as frozen
    from measurement m
    join indicator_version v on v.organization_id = m.organization_id and v.id = m.indicator_version_id
    left join account a on a.organization_id = m.organization_id and a.id = m.taken_by
    left join frozen_period f on f.organization_id = m.organization_id and f.indicator_id = m.indicator_id
      and f.starts_on = m.starts_on and f.ends_on = m.ends_on and f.measurement_id = m.id
    where m.organization_id = ${read.organizationId} and m.indicator_id = ${indicatorId}
      and m.starts_on = ${period.startsOn}::date and m.ends_on = ${period.endsOn}::date
    order by m.number desc`.execute(read.db)
  return rows
}

/** First day of the earliest period measured since a day; null when there is none. */
export async function firstMeasuredDay(read: Read, indicatorId: number, since: string): Promise<string | null> {
  const row = await read.db
    .selectFrom('measurement')
    .select('starts_on')
    .where('organization_id', '=', read.organizationId)
    .where('indicator_id', '=', indicatorId)
    .where('starts_on', '>=', since)
    .orderBy('starts_on')
    .limit(1)
    .executeTakeFirst()
  return row?.starts_on ?? null
}

export interface PastVersion {
  number: number
  formula: unknown
  effectiveFrom: string
  note: string
  by: string | null
}

/** The formulas an indicator had, latest first. */
export async function versionsOf(read: Read, indicatorId: number): Promise<PastVersion[]> {
  const { rows } = await sql<PastVersion>`
    select v.number, v.formula, v.effective_on as "effectiveFrom", v.note, a.name as by
    from indicator_version v
    left join account a on a.organization_id = v.organization_id and a.id = v.created_by
    where v.organization_id = ${read.organizationId} and v.indicator_id = ${indicatorId}
    order by v.number desc`.execute(read.db)
  return rows
}

/** Names of units by code. */
export async function unitNames(read: Read): Promise<Map<string, string>> {
  const rows = await read.db
    .selectFrom('unit')
    .select(['code', 'name'])
    .where('organization_id', '=', read.organizationId)
    .execute()
  return new Map(rows.map(({ code, name }) => [code, name]))
}
