/** Readings kept from before: still good unless something they may look at changed, or fell due, since. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { toDate, toInstant } from '../../../platform/db/time.ts'
import type { Indicator } from '../indicators.queries.ts'
import { stretchOf } from '../periods.ts'
import type { Figure, Period, Status } from '../vocabulary.ts'
import { type Change, pendingChanges, touchesOf } from './changes.ts'
import { withinPeriods } from './given.queries.ts'
import { type Places, placesOf } from './places.ts'

interface Row {
  indicatorId: number
  startsOn: string
  endsOn: string
  numerator: number | null
  denominator: number | null
  value: number | null
  base: number
  status: Status
  readAt: Date
}

export async function cachedReadings(
  read: Read,
  indicators: readonly Indicator[],
  periods: readonly Period[],
): Promise<Figure[]> {
  if (indicators.length === 0 || periods.length === 0) return []
  const changes = await pendingChanges(read)
  if (changes === null) return []
  const ids = indicators.map(({ id }) => id)
  const { rows } = await unexpired(read, ids, periods).execute(read.db)
  const figures = rows.map(figureOf)
  return changes.length === 0 ? figures : untouched(figures, indicators, changes, await placesOf(read))
}

/** Readings that nothing made stale and whose time has not come; what still waits to be taken into account may touch them. */
export const unexpired = (read: Read, indicatorIds: readonly number[], periods: readonly Period[]) => sql<Row>`
  select r.indicator_id as "indicatorId", r.starts_on as "startsOn", r.ends_on as "endsOn", r.numerator, r.denominator,
    r.value, r.base, r.status, r.read_at as "readAt"
  from reading r
  where r.organization_id = ${read.organizationId} and r.indicator_id = any(${indicatorIds}::bigint[])
    and ${withinPeriods(periods, 'r')} and not r.stale and r.read_at <= ${toDate(read.now)}
    and (r.valid_until is null or r.valid_until > ${toDate(read.now)})`

/** Those among some readings that no change may have touched. */
export function untouched(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  changes: readonly Change[],
  places: Places,
): Figure[] {
  const touches = new Map(indicators.map(indicator => [indicator.id, touchesOf(indicator, changes, places)]))
  return figures.filter(({ indicatorId, period }) => {
    const { from, to } = stretchOf(period, places.timeZone)
    return !touches.get(indicatorId)?.some(at => at >= from && at < to)
  })
}

function figureOf({ startsOn, endsOn, readAt, ...row }: Row): Figure {
  const at = toInstant(readAt).toString()
  return { ...row, period: { startsOn, endsOn }, standing: 'live', measurementId: null, at }
}
