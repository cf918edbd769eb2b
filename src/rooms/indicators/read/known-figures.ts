/** Figures at hand: for the page of a promise, for the small trend beside a number. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { plannedRows } from '../../../platform/db/planned.ts'
import { instantText } from '../../../platform/db/time.ts'
import { type Indicator, indicatorsById } from '../indicators.queries.ts'
import { periodKey } from '../periods.ts'
import type { Figure, Period } from '../vocabulary.ts'
import { unexpired, untouched } from './cached.queries.ts'
import { pendingChanges } from './changes.ts'
import { computeIn, withVersions } from './compute.ts'
import { cellKey, liveFigure } from './figures-of.ts'
import { lastGiven } from './given.queries.ts'
import { type Places, placesOf } from './places.ts'

interface Cell {
  indicatorId: number
  period: Period
}

const keyOf = ({ indicatorId, period }: Cell) => cellKey(indicatorId, period)

interface Row extends Omit<Figure, 'period' | 'at'> {
  startsOn: string
  endsOn: string
  at: Date
  /** Something waits to be taken into account, which may touch it. */
  doubtful: boolean
}

/**
 * By indicator, oldest first: what was given and what was read before and still holds. Periods never read nor measured are not
 * there, but for some cells, which are read anew from the records. One question when all is at hand and nothing waits.
 */
export async function knownFigures(
  read: Read,
  indicatorIds: readonly number[],
  periods: readonly Period[],
  anew: readonly Cell[] = [],
): Promise<Map<number, Figure[]>> {
  if (indicatorIds.length === 0 || periods.length === 0) return new Map()
  const rows = await plannedRows(read, 'known-figures', atHand(read, indicatorIds, periods))
  const sure = rows.filter(row => !row.doubtful).map(figureOf)
  const doubtful = rows.filter(row => row.doubtful).map(figureOf)
  const found = new Set([...sure, ...doubtful].map(keyOf))
  const unread = anew.filter(cell => !found.has(keyOf(cell)))
  const all = [...sure, ...(await settled(read, doubtful, unread, anew))]
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

/** The doubtful ones that hold, and the cells of `anew` that are among those that do not, or were never read. */
async function settled(
  read: Read,
  doubtful: readonly Figure[],
  unread: readonly Cell[],
  anew: readonly Cell[],
): Promise<Figure[]> {
  if (doubtful.length === 0 && unread.length === 0) return []
  const ids = [...doubtful, ...unread].map(({ indicatorId }) => indicatorId)
  const indicators = await indicatorsById(read, [...new Set(ids)])
  const places = await placesOf(read)
  const changes = doubtful.length === 0 ? [] : await pendingChanges(read)
  const held = changes === null ? [] : untouched(doubtful, indicators, changes, places)
  const holding = new Set(held.map(keyOf))
  const fallen = new Set(doubtful.map(keyOf).filter(key => !holding.has(key)))
  const again = [...unread, ...anew.filter(cell => fallen.has(keyOf(cell)))]
  return [...held, ...(await readAnew(read, places, indicators, again))]
}

/** What the records say right now. */
async function readAnew(
  read: Read,
  places: Places,
  indicators: readonly Indicator[],
  cells: readonly Cell[],
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const members of Map.groupBy(cells, ({ period }) => periodKey(period)).values()) {
    const { period } = members[0]!
    const ids = new Set(members.map(({ indicatorId }) => indicatorId))
    const chosen = withVersions(
      indicators.filter(({ id }) => ids.has(id)),
      period,
    )
    const computed = await computeIn(read, places, chosen, period)
    figures.push(...computed.map(one => liveFigure(read, one)))
  }
  return figures
}

function figureOf({ startsOn, endsOn, at, doubtful: _doubtful, ...row }: Row): Figure {
  return { ...row, period: { startsOn, endsOn }, at: instantText(at) }
}
