/** The records behind a figure: those that the measurement kept, or those that are read now. */
import { sql } from 'kysely'
import { elapsedMeter } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { businessCalendar } from '../../organization/index.ts'
import { type RecordKind, readRecord, recordKindOf } from '../formula/evaluate.ts'
import { type Indicator, versionFor } from '../indicators.queries.ts'
import { compute } from '../read/compute.ts'
import { RequestRecord } from '../read/request-record.ts'
import type { Formula, Period } from '../vocabulary.ts'

export interface Behind {
  kind: RecordKind
  /** As a measurement lists them: see `readRecord`. */
  records: number[]
  counted: ReadonlySet<number>
  formula: Formula
  /** Of the measurement that kept them; null when they are read now. */
  number: number | null
}

export interface RecordRow {
  listed: number
  kind: 'request' | 'observation'
  id: number
  counted: boolean
  /** Folio of a request, source of an observation. */
  name: string
  service: string | null
  unit: string | null
  /** Received, or happened. */
  at: Date
  dueAt: Date | null
  endedAt: Date | null
  /** What the formula measures of it; null when it measures nothing. */
  measured: number | null
  withdrawn: boolean
}

/** @param now read now, whatever was measured */
export async function recordsBehind(read: Read, indicator: Indicator, period: Period, now: boolean): Promise<Behind> {
  const kept = now ? undefined : await keptRecords(read, indicator, period)
  if (kept) return kept
  const [computed] = await compute(read, [indicator], period)
  const { formula } = computed!.version
  return {
    kind: recordKindOf(formula),
    records: computed!.records,
    counted: new Set(computed!.counted),
    formula,
    number: null,
  }
}

async function keptRecords(read: Read, indicator: Indicator, period: Period): Promise<Behind | undefined> {
  const row = await read.db
    .selectFrom('measurement')
    .select(['number', 'records', 'counted', 'record_kind as kind', 'indicator_version_id as version'])
    .where('organization_id', '=', read.organizationId)
    .where('indicator_id', '=', indicator.id)
    .where('starts_on', '=', period.startsOn)
    .where('ends_on', '=', period.endsOn)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const formula = (indicator.versions.find(({ id }) => id === row.version) ?? versionFor(indicator, period)).formula
  // The driver gives the numbers of an array of identities as texts.
  const [records, counted] = [row.records.map(Number), row.counted.map(Number)]
  return { kind: row.kind as RecordKind, records, counted: new Set(counted), formula, number: row.number }
}

interface Found extends Omit<RecordRow, 'listed' | 'counted' | 'measured'> {
  value: number | null
  channel: string | null
  serviceId: number | null
  unitId: number | null
}

/** Some of them with what identifies them, in the order given. No personal data. */
export async function recordRows(read: Read, behind: Behind, listed: readonly number[]): Promise<RecordRow[]> {
  const wanted = listed.map(one => ({ listed: one, ...readRecord(behind.kind, one) }))
  const idsOf = (kind: string) => wanted.filter(one => one.kind === kind).map(({ id }) => id)
  const found = new Map(
    [...(await requestsFound(read, idsOf('request'))), ...(await observationsFound(read, idsOf('observation')))].map(
      one => [`${one.kind} ${one.id}`, one],
    ),
  )
  const measure = await meterOf(read, behind.formula)
  return wanted.flatMap(({ listed: one, kind, id }) => {
    const row = found.get(`${kind} ${id}`)
    return row ? { ...row, listed: one, counted: behind.counted.has(one), measured: measure(row) } : []
  })
}

async function requestsFound(read: Read, ids: readonly number[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Found>`
    select 'request' as kind, r.id, r.folio as name, s.name as service, u.name as unit, r.received_at as at,
      r.due_at as "dueAt", coalesce(r.answered_at, r.closed_at) as "endedAt", null as value, r.channel,
      r.service_id as "serviceId", r.unit_id as "unitId", false as withdrawn
    from request r
    left join service s on s.organization_id = r.organization_id and s.id = r.service_id
    left join unit u on u.organization_id = r.organization_id and u.id = r.unit_id
    where r.organization_id = ${read.organizationId} and r.id = any(${ids}::bigint[])`.execute(read.db)
  return rows
}

async function observationsFound(read: Read, ids: readonly number[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Found>`
    select 'observation' as kind, o.id, o.source as name, s.name as service, u.name as unit, o.at, null as "dueAt",
      null as "endedAt", coalesce(o.value, o.numerator) as value, o.channel, o.service_id as "serviceId",
      o.unit_id as "unitId", o.withdrawn_at is not null as withdrawn
    from observation o
    left join service s on s.organization_id = o.organization_id and s.id = o.service_id
    left join unit u on u.organization_id = o.organization_id and u.id = o.unit_id
    where o.organization_id = ${read.organizationId} and o.id = any(${ids}::bigint[])`.execute(read.db)
  return rows
}

/** What a formula measures of each record: days or hours from receipt to answer, or the number of the observation. */
async function meterOf(read: Read, formula: Formula): Promise<(row: Found) => number | null> {
  const measure = measureIn(formula)
  const meter = elapsedMeter(await businessCalendar(read))
  const context = { meter, serviceCodes: new Map<number, string>(), unitCodes: new Map<number, string>() }
  return row => {
    if (row.kind === 'observation') return row.value
    if (!measure || measure === 'value') return null
    const instants = { receivedAt: row.at.getTime(), dueAt: null, endedAt: row.endedAt?.getTime() ?? null }
    const fact = { ...instants, id: row.id, serviceId: null, unitId: null, channel: '', kind: '', reopened: false }
    const record = new RequestRecord('answered', fact, context)
    return {
      business_days: record.businessDays,
      calendar_days: record.calendarDays,
      business_hours: record.businessHours,
    }[measure]
  }
}

/** The measure of a formula, its own or that of its condition. */
export function measureIn(formula: Formula) {
  if ('measure' in formula) return formula.measure
  return formula.op === 'share' && 'measure' in formula.condition ? formula.condition.measure : undefined
}
