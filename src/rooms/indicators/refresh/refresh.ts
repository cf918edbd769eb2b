/**
 * Keeps readings up to date: what changed marks those it may touch, and only those are read again. Of the running period and
 * the one before it there is always a reading; others come when somebody asks to keep them.
 */
import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { previousPeriod } from '../formula/periods.ts'
import { type Indicator, indicatorsById } from '../indicators.queries.ts'
import { currentPeriod, periodKey } from '../periods.ts'
import { type Change, pendingChanges, touchesOf } from '../read/changes.ts'
import { type Computed, compute } from '../read/compute.ts'
import { type Places, placesOf } from '../read/places.ts'
import type { Period } from '../vocabulary.ts'

export interface Cell {
  indicatorId: number
  period: Period
}

/** Takes what changed into account. Run twice, the second finds nothing to do. @returns the cells read again */
export async function refresh(write: Write): Promise<Cell[]> {
  const places = await placesOf(write)
  const indicators = await indicatorsById(write, await activeIds(write))
  await markStale(write, indicators, places)
  const stale = await staleCells(write)
  const missing = await missingCells(write, indicators, places)
  await readAgain(write, indicators, [...stale, ...missing])
  return stale
}

/** Reads some cells and keeps what was read. */
export async function readAgain(write: Write, indicators: readonly Indicator[], cells: readonly Cell[]): Promise<void> {
  const byId = new Map(indicators.map(indicator => [indicator.id, indicator]))
  for (const group of Map.groupBy(cells, ({ period }) => periodKey(period)).values()) {
    const ids = [...new Set(group.map(({ indicatorId }) => indicatorId))]
    const computed = await compute(
      write,
      ids.flatMap(id => byId.get(id) ?? []),
      group[0]!.period,
    )
    await keepReadings(write, computed)
  }
}

export async function activeIds(write: Write): Promise<number[]> {
  const rows = await write.db
    .selectFrom('indicator')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('active', '=', true)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Changes are taken out of the queue in this transaction: what arrives meanwhile waits for the next time. */
async function markStale(write: Write, indicators: readonly Indicator[], places: Places): Promise<void> {
  if ((await pendingChanges(write)) === null) return markAllStale(write)
  const ms = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`
  const { rows: changes } = await sql<Change>`
    with taken as (delete from fact_change where organization_id = ${write.organizationId} returning *)
    select distinct source, service_id as "serviceId", unit_id as "unitId", channel, kind, indicator_id as "indicatorId",
      ${ms('received_at')} as received, ${ms('due_at')} as due, ${ms('ended_at')} as answered from taken`.execute(
    write.db,
  )
  const touched = changes.length === 0 ? [] : indicators.flatMap(one => daysTouched(one, changes, places))
  if (touched.length === 0) return
  await sql`update reading r set stale = true
    from unnest(${touched.map(({ id }) => id)}::bigint[], ${touched.map(({ day }) => day)}::date[]) as t(id, day)
    where r.organization_id = ${write.organizationId} and r.indicator_id = t.id
      and r.starts_on <= t.day and r.ends_on >= t.day and not r.stale`.execute(write.db)
}

/** After an import nobody asks what each row touched. */
async function markAllStale(write: Write): Promise<void> {
  await write.db.deleteFrom('fact_change').where('organization_id', '=', write.organizationId).execute()
  await write.db
    .updateTable('reading')
    .set({ stale: true })
    .where('organization_id', '=', write.organizationId)
    .execute()
}

const DAY = 86_400_000

/** Days touched, each once; a day too many at the edges of a period costs a reading, one too few would be an error. */
function daysTouched(indicator: Indicator, changes: readonly Change[], places: Places): { id: number; day: string }[] {
  const days = new Set(touchesOf(indicator, changes, places).flatMap(at => [at - DAY, at, at + DAY].map(dayOf)))
  return [...days].map(day => ({ id: indicator.id, day }))
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

async function staleCells(write: Write): Promise<Cell[]> {
  const rows = await write.db
    .selectFrom('reading')
    .select(['indicator_id as indicatorId', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('organization_id', '=', write.organizationId)
    .where(eb => eb.or([eb('stale', '=', true), eb('valid_until', '<=', toDate(write.now))]))
    .execute()
  return rows.map(({ indicatorId, ...period }) => ({ indicatorId, period }))
}

async function missingCells(write: Write, indicators: readonly Indicator[], places: Places): Promise<Cell[]> {
  const wanted = indicators.flatMap(({ id, frequency }) => {
    const current = currentPeriod(frequency, write.now, places.timeZone)
    return [current, previousPeriod(frequency, current)].map(period => ({ indicatorId: id, period }))
  })
  if (wanted.length === 0) return []
  const oldest = wanted.map(({ period }) => period.startsOn).sort()[0]!
  const rows = await write.db
    .selectFrom('reading')
    .select(['indicator_id', 'starts_on', 'ends_on'])
    .where('organization_id', '=', write.organizationId)
    .where('starts_on', '>=', oldest)
    .execute()
  const known = new Set(rows.map(row => `${row.indicator_id} ${row.starts_on}/${row.ends_on}`))
  return wanted.filter(({ indicatorId, period }) => !known.has(`${indicatorId} ${periodKey(period)}`))
}

export async function keepReadings(write: Write, computed: readonly Computed[]): Promise<void> {
  if (computed.length === 0) return
  const rows = computed.map(({ indicator, period, validUntil, ...one }) => ({
    indicator_id: indicator.id,
    starts_on: period.startsOn,
    ends_on: period.endsOn,
    numerator: one.numerator,
    denominator: one.denominator,
    value: one.value,
    base: one.base,
    status: one.status,
    fingerprint: one.fingerprint,
    valid_until: validUntil === null ? null : new Date(validUntil).toISOString(),
  }))
  await sql`insert into reading (organization_id, indicator_id, starts_on, ends_on, numerator, denominator, value, base, status,
      fingerprint, valid_until, read_at, stale)
    select ${write.organizationId}, indicator_id, starts_on, ends_on, numerator, denominator, value, base, status, fingerprint,
      valid_until, ${toDate(write.now)}, false
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(indicator_id bigint, starts_on date, ends_on date,
      numerator numeric, denominator numeric, value numeric, base integer, status text, fingerprint text, valid_until timestamptz)
    on conflict (organization_id, indicator_id, starts_on, ends_on) do update set numerator = excluded.numerator,
      denominator = excluded.denominator, value = excluded.value, base = excluded.base, status = excluded.status,
      fingerprint = excluded.fingerprint, valid_until = excluded.valid_until, read_at = excluded.read_at, stale = false`.execute(
    write.db,
  )
}
