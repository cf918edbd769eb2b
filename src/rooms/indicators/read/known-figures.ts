/** Figures at hand without reading anything anew: for the page of a promise, for the small trend beside a number. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { plannedRows } from '../../../platform/db/planned.ts'
import { instantText } from '../../../platform/db/time.ts'
import { indicatorsById } from '../indicators.queries.ts'
import type { Figure, Period } from '../vocabulary.ts'
import { unexpired, untouched } from './cached.queries.ts'
import { pendingChanges } from './changes.ts'
import { lastGiven } from './given.queries.ts'

interface Row extends Omit<Figure, 'period' | 'at'> {
  startsOn: string
  endsOn: string
  at: Date
  /** Something waits to be taken into account, which may touch it. */
  doubtful: boolean
}

/** By indicator, oldest first; periods never read nor measured are not there. One question when nothing waits to be taken into account. */
export async function knownFigures(
  read: Read,
  indicatorIds: readonly number[],
  periods: readonly Period[],
): Promise<Map<number, Figure[]>> {
  if (indicatorIds.length === 0 || periods.length === 0) return new Map()
  const rows = await plannedRows(read, 'known-figures', atHand(read, indicatorIds, periods))
  const [sure, doubtful] = [rows.filter(row => !row.doubtful), rows.filter(row => row.doubtful)]
  const all = [...sure.map(figureOf), ...(await stillGood(read, doubtful.map(figureOf)))]
  all.sort((a, b) => (a.period.startsOn < b.period.startsOn ? -1 : a.period.startsOn > b.period.startsOn ? 1 : 0))
  return Map.groupBy(all, ({ indicatorId }) => indicatorId)
}

/** What was given, and of the rest what was read. */
const atHand = (read: Read, indicatorIds: readonly number[], periods: readonly Period[]) => sql<Row>`
  with given as (${lastGiven(read, indicatorIds, periods)}), kept as (${unexpired(read, indicatorIds, periods)})
  select g."indicatorId", g."startsOn", g."endsOn", g.numerator, g.denominator, g.value, g.base, g.status,
    g.id as "measurementId", case when g.frozen then 'frozen' else 'measured' end as standing, g."takenAt" as at, false as doubtful
  from given g
  union all
  select k."indicatorId", k."startsOn", k."endsOn", k.numerator, k.denominator, k.value, k.base, k.status,
    null, 'live', k."readAt", exists (select from fact_change where organization_id = ${read.organizationId})
  from kept k
  where not exists (select from given g
    where g."indicatorId" = k."indicatorId" and g."startsOn" = k."startsOn" and g."endsOn" = k."endsOn")`

async function stillGood(read: Read, figures: readonly Figure[]): Promise<Figure[]> {
  if (figures.length === 0) return []
  const changes = await pendingChanges(read)
  if (changes === null) return []
  const indicators = await indicatorsById(read, [...new Set(figures.map(({ indicatorId }) => indicatorId))])
  return untouched(read, figures, indicators, changes)
}

function figureOf({ startsOn, endsOn, at, doubtful: _doubtful, ...row }: Row): Figure {
  return { ...row, period: { startsOn, endsOn }, at: instantText(at) }
}
