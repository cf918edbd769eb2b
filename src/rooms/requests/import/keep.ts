/** Keeps a batch of past requests in three statements: what is known is brought up to date, what is new gets its folio. */
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { numbering } from '../receive/numbering.ts'
import type { PastRequest } from './past-request.ts'

/** A past request whose places have been found. */
export interface PlacedRequest extends Omit<PastRequest, 'service' | 'unit' | 'neighbourhood'> {
  service_id: number | null
  unit_id: number | null
  neighbourhood_id: number | null
  locale: string
  tracking_key: string
}

export interface Kept {
  created: number
  updated: number
  unchanged: number
  /** The file says something else, but somebody here has worked on it since: their work stands. */
  workedHere: number
}

export interface Destination {
  source: string
  folioPattern: string
  timeZone: string
}

/** One batch, in the caller's transaction; external identities must not repeat within it. */
export async function keepRequests(write: Write, to: Destination, batch: PlacedRequest[]): Promise<Kept> {
  if (batch.length === 0) return { created: 0, updated: 0, unchanged: 0, workedHere: 0 }
  const months = numberingByMonth(to, batch)
  await lockCounters(write, months)
  const rows = JSON.stringify(batch)
  const known = await bringUpToDate(write, to.source, rows)
  const created = known.known < batch.length ? await create(write, to, rows, JSON.stringify(months)) : 0
  return {
    created,
    updated: known.updated,
    unchanged: known.known - known.updated - known.worked,
    workedHere: known.worked,
  }
}

/** Folios carry the year in which the request was opened, and count on after those already given that year. */
export function numberingByMonth(
  { folioPattern, timeZone }: Omit<Destination, 'source'>,
  batch: readonly { received_at: string }[],
) {
  const times = batch.map(request => request.received_at).sort()
  const monthOf = (iso: string) =>
    Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth()
  const [first, last] = [monthOf(times[0]!), monthOf(times.at(-1)!)]
  const months = []
  for (let month = first; Temporal.PlainYearMonth.compare(month, last) <= 0; month = month.add({ months: 1 })) {
    const middle = month.toPlainDate({ day: 15 }).toZonedDateTime(timeZone).toInstant()
    months.push({ month: month.toString(), ...numbering(folioPattern, middle, timeZone) })
  }
  return months
}

/** Held to the end of the transaction, so that nobody else numbers, or imports the same rows, meanwhile. */
export async function lockCounters(write: Write, months: { counter: number }[]): Promise<void> {
  const counters = [...new Set(months.map(({ counter }) => counter))].sort((a, b) => a - b)
  await sql`insert into folio_counter as c (organization_id, year, last)
    select ${write.organizationId}::bigint, year, 0 from unnest(${counters}::integer[]) as year order by year
    on conflict (organization_id, year) do update set last = c.last`.execute(write.db)
}

const INCOMING = sql`(external_id text, kind text, channel text, state text, outcome text, service_id bigint, unit_id bigint,
  neighbourhood_id bigint, address text, latitude double precision, longitude double precision, summary text,
  description text, requester jsonb, tracking_key text, locale text, received_at timestamptz, due_at timestamptz, warn_at timestamptz,
  closed_at timestamptz)`

/** What an import may change in a request it brought before. */
const COMPARED = [
  ...['kind', 'channel', 'state', 'outcome', 'service_id', 'unit_id', 'neighbourhood_id', 'address', 'latitude'],
  ...['longitude', 'summary', 'description', 'received_at', 'due_at', 'warn_at', 'closed_at'],
]

/** What indicators count, where it changed, as it was and as it is: a past figure can be told again. */
const CHANGED = sql`coalesce((
  select jsonb_object_agg(key, jsonb_build_object('was', was, 'is', now)) from (values
    ('kind', to_jsonb((before).kind), to_jsonb((after).kind)),
    ('channel', to_jsonb((before).channel), to_jsonb((after).channel)),
    ('serviceId', to_jsonb((before).service_id), to_jsonb((after).service_id)),
    ('unitId', to_jsonb((before).unit_id), to_jsonb((after).unit_id)),
    ('receivedAt', to_jsonb((before).received_at), to_jsonb((after).received_at)),
    ('dueAt', to_jsonb((before).due_at), to_jsonb((after).due_at)),
    ('answeredAt', to_jsonb((before).answered_at), to_jsonb((after).answered_at)),
    ('closedAt', to_jsonb((before).closed_at), to_jsonb((after).closed_at))
  ) as compared(key, was, now) where was is distinct from now), '{}')`

async function bringUpToDate(write: Write, source: string, rows: string) {
  const columns = (of: string) => sql.join(COMPARED.map(column => sql.ref(`${of}.${column}`)))
  const { organizationId } = write
  const { rows: counted } = await sql<{ known: number; updated: number; worked: number }>`
    with incoming as (select * from jsonb_to_recordset(${rows}::jsonb) as i ${INCOMING}),
    known as (
      select r.id, r.closed_at is null as was_open, r as before, (${columns('r')}) is distinct from (${columns('i')}) as differs,
        i.external_id
      from incoming i
      join request r on r.organization_id = ${organizationId} and r.external_source = ${source} and r.external_id = i.external_id
    ),
    worked as (
      select k.id from known k where k.differs and exists (
        select from event e where e.organization_id = ${organizationId} and e.subject = 'request' and e.subject_id = k.id
          and e.actor_id is not null)
    ),
    updated as (
      update request r set (${sql.join(COMPARED.map(column => sql.ref(column)))}) = row(${columns('i')}), answered_at = i.closed_at
      from known k join incoming i using (external_id)
      where r.organization_id = ${organizationId} and r.id = k.id and k.differs and k.id not in (select id from worked)
      returning r.id, r.state, r.closed_at, r.outcome, k.was_open, r as after, k.before
    ),
    told as (
      insert into event (organization_id, at, name, subject, subject_id, data)
      select ${organizationId}::bigint, closed_at, 'request.closed', 'request', id,
        jsonb_strip_nulls(jsonb_build_object('as', state, 'outcome', outcome, 'source', ${source}::text))
      from updated where was_open and closed_at is not null
      union all
      select ${organizationId}::bigint, ${toDate(write.now)}::timestamptz, 'request.corrected', 'request', id,
        jsonb_build_object('source', ${source}::text) || ${CHANGED} from updated
    )
    select (select count(*) from known) as known, (select count(*) from updated) as updated,
      (select count(*) from worked) as worked`.execute(write.db)
  return counted[0]!
}

async function create(write: Write, { source, timeZone }: Destination, rows: string, months: string): Promise<number> {
  const { organizationId } = write
  const { rows: counted } = await sql<{ created: number }>`
    with incoming as (
      select i.*, n.* from jsonb_to_recordset(${rows}::jsonb) as i ${INCOMING}
      join jsonb_to_recordset(${months}::jsonb) as n(month text, counter integer, template text, covered text, width integer)
        on n.month = to_char(i.received_at at time zone ${timeZone}, 'YYYY-MM')
      where not exists (select from request r where r.organization_id = ${organizationId}
        and r.external_source = ${source} and r.external_id = i.external_id)
    ),
    fresh as (
      select *, row_number() over (partition by counter order by received_at, external_id) as place,
        count(*) over (partition by counter) as many
      from incoming
    ),
    taken as (
      update folio_counter c set last = c.last + f.many
      from (select distinct counter, many from fresh) f
      where c.organization_id = ${organizationId} and c.year = f.counter
      returning c.year, c.last - f.many as before
    ),
    created as (
      insert into request (organization_id, folio, tracking_key, kind, channel, state, service_id, unit_id, neighbourhood_id,
        address, latitude, longitude, summary, description, identity, locale, received_at, captured_at, due_at, warn_at,
        closed_at, answered_at, outcome, external_source, external_id)
      select ${organizationId}, written_folio(template, covered, width, before + place), tracking_key, kind, channel, state,
        service_id, unit_id, neighbourhood_id, address, latitude, longitude, summary, description,
        case when requester is null then 'anonymous' else 'named' end, locale, received_at, ${toDate(write.now)}::timestamptz,
        due_at, warn_at, closed_at, closed_at, outcome, ${source}, external_id
      from fresh join taken on taken.year = fresh.counter
      order by received_at, external_id
      returning id, external_id, kind, channel, state, received_at, closed_at, outcome
    ),
    named as (
      insert into requester (organization_id, request_id, name, email, telephone)
      select ${organizationId}, c.id, f.requester ->> 'name', f.requester ->> 'email', f.requester ->> 'telephone'
      from created c join fresh f using (external_id) where f.requester is not null
    ),
    told as (
      insert into event (organization_id, at, name, subject, subject_id, data)
      select ${organizationId}, at, name, 'request', id, data from (
        select received_at as at, 'request.received' as name, id, 1 as place,
          jsonb_build_object('channel', channel, 'kind', kind, 'source', ${source}::text) as data from created
        union all
        select closed_at, 'request.closed', id, 2,
          jsonb_strip_nulls(jsonb_build_object('as', state, 'outcome', outcome, 'source', ${source}::text)) from created
        where closed_at is not null
      ) happened order by id, place
    )
    select count(*) as created from created`.execute(write.db)
  return counted[0]!.created
}
