/** The figures that are given by themselves: when a period ends, and again when what happened in it changes before it is frozen. */
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import type { Job } from '../../../platform/http/room.ts'
import { previousPeriod } from '../formula/periods.ts'
import { indicatorsById } from '../indicators.queries.ts'
import { currentPeriod, periodKey, stretchOf } from '../periods.ts'
import { placesOf } from '../read/places.ts'
import { activeIds, type Cell, refresh } from '../refresh/refresh.ts'
import { measure } from './measure.ts'

/** What is being written at this moment may say that it happened a moment ago: a figure waits until it is there. */
const SETTLING = Temporal.Duration.from({ seconds: 90 })

export const refreshJob: Job = {
  name: 'indicators.refresh',
  every: '* * * * *',
  async run(write) {
    await refresh(write)
    await measureCells(write, await changedSince(write))
  },
}

export const measureEndedJob: Job = {
  name: 'indicators.measure-ended',
  every: '7 * * * *',
  run: write => measureEnded(write),
}

/** Measures every active indicator in the last period that ended, if it was not. */
export async function measureEnded(write: Write): Promise<void> {
  const { timeZone } = await placesOf(write)
  const until = write.now.subtract(SETTLING)
  const indicators = await indicatorsById(write, await activeIds(write))
  const cells = indicators.flatMap(({ id, frequency, versions }) => {
    const period = previousPeriod(frequency, currentPeriod(frequency, until, timeZone))
    // Nothing was to be measured before its first formula held.
    return versions[0]!.effectiveFrom > period.startsOn ? [] : [{ indicatorId: id, period }]
  })
  await measureCells(write, await neverMeasured(write, cells))
}

async function measureCells(write: Write, cells: readonly Cell[]): Promise<void> {
  const { timeZone } = await placesOf(write)
  const until = write.now.subtract(SETTLING)
  for (const group of Map.groupBy(cells, ({ period }) => periodKey(period)).values()) {
    const { period } = group[0]!
    if (stretchOf(period, timeZone).to > until.epochMilliseconds) continue
    await measure(
      write,
      group.map(({ indicatorId }) => indicatorId),
      period,
      { until },
    )
  }
}

interface Row {
  indicatorId: number
  startsOn: string
  endsOn: string
}
const cellOf = ({ indicatorId, ...period }: Row): Cell => ({ indicatorId, period })

async function neverMeasured(write: Write, cells: readonly Cell[]): Promise<Cell[]> {
  if (cells.length === 0) return []
  const rows = await write.db
    .selectFrom('measurement')
    .select(['indicator_id', 'starts_on', 'ends_on'])
    .where('organization_id', '=', write.organizationId)
    .where('starts_on', 'in', [...new Set(cells.map(({ period }) => period.startsOn))])
    .where('number', '=', 1)
    .execute()
  const known = new Set(rows.map(row => `${row.indicator_id} ${row.starts_on}/${row.ends_on}`))
  return cells.filter(({ indicatorId, period }) => !known.has(`${indicatorId} ${periodKey(period)}`))
}

/** Periods, not frozen, of which something else is read now than what was given. */
async function changedSince(write: Write): Promise<Cell[]> {
  const { rows } = await sql<Row>`
    select r.indicator_id as "indicatorId", r.starts_on as "startsOn", r.ends_on as "endsOn"
    from reading r
    join lateral (select m.fingerprint, m.status from measurement m
      where m.organization_id = r.organization_id and m.indicator_id = r.indicator_id and m.starts_on = r.starts_on
        and m.ends_on = r.ends_on order by m.number desc limit 1) last on last.fingerprint <> r.fingerprint
    where r.organization_id = ${write.organizationId} and not r.stale and not exists (select from frozen_period f
      where f.organization_id = r.organization_id and f.indicator_id = r.indicator_id and f.starts_on = r.starts_on
        and f.ends_on = r.ends_on)`.execute(write.db)
  return rows.map(cellOf)
}
