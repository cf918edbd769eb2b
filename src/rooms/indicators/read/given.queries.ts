/** Figures that were given: the last measurement of each indicator and period, and whether it was frozen. */
import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Figure, Period, Status } from '../vocabulary.ts'

interface Row {
  id: number
  indicatorId: number
  startsOn: string
  endsOn: string
  number: number
  numerator: number | null
  denominator: number | null
  value: number | null
  base: number
  status: Status
  method: string
  fingerprint: string
  byHand: boolean
  frozen: boolean
  reason: string
  takenAt: Date
}

export interface Given extends Figure {
  number: number
  method: string
  byHand: boolean
  fingerprint: string
  reason: string
}

/** In the order of indicators and periods; those never measured are not there. */
export async function givenFigures(
  read: Read,
  indicatorIds: readonly number[],
  periods: readonly Period[],
): Promise<Given[]> {
  if (indicatorIds.length === 0 || periods.length === 0) return []
  const { rows } = await lastGiven(read, indicatorIds, periods).execute(read.db)
  return rows.map(figureOf)
}

/** The same as the database gives them, for a part of another question. */
export const lastGiven = (read: Read, indicatorIds: readonly number[], periods: readonly Period[]) => sql<Row>`
    select distinct on (m.indicator_id, m.starts_on, m.ends_on) m.id, m.indicator_id as "indicatorId",
      m.starts_on as "startsOn", m.ends_on as "endsOn", m.number, m.numerator, m.denominator, m.value, m.base, m.status,
      m.method, m.by_hand as "byHand", m.fingerprint, m.reason, m.taken_at as "takenAt", f.frozen_at is not null as frozen
    from measurement m
    left join frozen_period f on f.organization_id = m.organization_id and f.indicator_id = m.indicator_id
      and f.starts_on = m.starts_on and f.ends_on = m.ends_on
    where m.organization_id = ${read.organizationId} and m.indicator_id = any(${indicatorIds}::bigint[])
      and ${withinPeriods(periods, 'm')}
    order by m.indicator_id, m.starts_on, m.ends_on, m.number desc`

/** Rows of a table with `starts_on` and `ends_on` that belong to one of the periods. */
export function withinPeriods(periods: readonly Period[], table: string): RawBuilder<unknown> {
  const starts = periods.map(({ startsOn }) => startsOn)
  const ends = periods.map(({ endsOn }) => endsOn)
  return sql`(${sql.ref(`${table}.starts_on`)}, ${sql.ref(`${table}.ends_on`)}) in
    (select * from unnest(${starts}::date[], ${ends}::date[]))`
}

function figureOf({ id, startsOn, endsOn, frozen, takenAt, ...row }: Row): Given {
  return {
    ...row,
    period: { startsOn, endsOn },
    standing: frozen ? 'frozen' : 'measured',
    measurementId: id,
    at: toInstant(takenAt).toString(),
  }
}
