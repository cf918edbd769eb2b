/** Draws the requests of a stretch of days into a temporary table, and puts them into the product's. */
import type pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import * as distributions from '../../src/examples/year/distributions.ts'
import { type BusinessCalendar, deadline } from '../../src/platform/calendar/index.ts'
import { PROSE } from './prose.ts'

export interface Stretch {
  organizationId: number
  /** What the identities of requests begin after. */
  firstId: number
  fromDay: string
  toDay: string
  until: string
  /** From here on everything that happened is kept; before, receipt and closing. */
  historyFrom: string
  timeZone: string
  neighbourhoods: { id: number; latitude: number; longitude: number }[]
}

/** The index, from 1, at which a number between 0 and 1 falls among cumulative shares. */
const among = (die: number, weights: readonly number[]) =>
  `width_bucket(pg_temp.chance(n, ${die}), array[${distributions.cumulative(weights).join(',')}]::float8[]) + 1`
const oneOf = (die: number, texts: readonly string[]) =>
  `(array[${texts.map(text => `'${text}'`).join(',')}])[floor(pg_temp.chance(n, ${die}) * ${texts.length})::integer + 1]`

const channels = Object.entries(distributions.CHANNELS)
const always = channels.filter(([channel]) => distributions.ALWAYS_OPEN.some(open => open === channel))
const channelOf = (entries: [string, number][]) =>
  `(array[${entries.map(([channel]) => `'${channel}'`).join(',')}])[${among(
    1,
    entries.map(([, weight]) => weight),
  )}]`

/** A draw from the normal distribution (Box and Muller 1958). */
const NORMAL = `sqrt(-2 * ln(1 - pg_temp.chance(n, 20))) * cos(2 * pi() * pg_temp.chance(n, 21))`

function drawing(services: number, neighbourhoods: number): string {
  const { DURATION, FORGOTTEN, INADMISSIBLE, ANONYMOUS, WITH_EMAIL, UNRESOLVED } = distributions
  const hour = `case when channel in (${distributions.ALWAYS_OPEN.map(open => `'${open}'`).join(',')}) or closes is null
    then ${among(2, distributions.HOURS.always)} else ${among(2, distributions.HOURS.office)} end - 1`
  return `create temp table drawn as
  with arrived as (
    select a.before + g as n, a.on_day, a.closes,
      case when a.business then ${channelOf(channels).replaceAll('(n,', '(a.before + g,')}
        else ${channelOf(always).replaceAll('(n,', '(a.before + g,')} end as channel
    from arrival a cross join lateral generate_series(1, a.many) as g
    where a.on_day between $1 and $2
  ),
  timed as (
    select n, on_day, closes, channel,
      (on_day + make_interval(hours => ${hour}, secs => floor(pg_temp.chance(n, 3) * 3600))) at time zone $3::text as received_at,
      ${among(4, distributions.zipf(services, distributions.SERVICE_EXPONENT))} - 1 as service_place,
      ${among(5, distributions.zipf(neighbourhoods, distributions.NEIGHBOURHOOD_EXPONENT))} as neighbourhood_place
    from arrived
  ),
  matched as (
    select t.*, o.id as service_id, o.unit_id, o.name as service_name, o.term_amount, o.term_unit,
      o.kinds ->> floor(pg_temp.chance(n, 6) ^ 2 * jsonb_array_length(o.kinds))::integer as kind,
      o.allows_anonymous and pg_temp.chance(n, 7) < ${ANONYMOUS} as anonymous,
      coalesce(received_at > closes, false) as after_hours
    from timed t join offered o on o.place = t.service_place
  )
  select m.n, m.channel, m.received_at, m.service_id, m.unit_id, m.kind, m.term_amount, m.term_unit, m.anonymous,
    e.due_at, e.warn_at, e.account, g.version_id, h.id as neighbourhood_id,
    h.latitude + (pg_temp.chance(n, 8) - 0.5) * 0.004 as latitude, h.longitude + (pg_temp.chance(n, 9) - 0.5) * 0.004 as longitude,
    'Calle ' || ${oneOf(10, PROSE.streets)} || ' ' || (100 + floor(pg_temp.chance(n, 11) * 900)) as address,
    m.service_name || ' ' || ${oneOf(12, PROSE.places)} as summary,
    ${oneOf(13, PROSE.openings)} || ' ' || ${oneOf(14, PROSE.facts)} || ' y ' || ${oneOf(15, PROSE.consequences)} || '. ' || ${oneOf(16, PROSE.endings)} as description,
    ${oneOf(17, PROSE.names)} || ' ' || ${oneOf(18, PROSE.surnames)} || ' ' || ${oneOf(19, PROSE.surnames)} as requester,
    pg_temp.chance(n, 22) < ${WITH_EMAIL} as has_email,
    exp(${DURATION.logMedian} + ${DURATION.logDeviation} * ${NORMAL}) as pace,
    pg_temp.chance(n, 23) < ${FORGOTTEN} as forgotten,
    pg_temp.chance(n, 24) < ${INADMISSIBLE} and exists (select from walk w where w.version_id = g.version_id and w.act = 'decide') as inadmissible,
    pg_temp.chance(n, 25) < ${UNRESOLVED} as unresolved,
    (select translate(string_agg(substr('23456789CDFGHJKMNPQRTWXY', floor(pg_temp.chance(n, 30 + letter) * 24)::integer + 1, 1), '' order by letter), '', '')
      from generate_series(1, 8) as letter) as tracking_key
  from matched m
  left join term_end e using (on_day, term_amount, term_unit, after_hours)
  join governed g on g.kind = m.kind and g.channel = m.channel
  join jsonb_to_recordset($4::jsonb) as h(place integer, id bigint, latitude float8, longitude float8) on h.place = m.neighbourhood_place`
}

/** What became of each by now: how far it has got on its way, and when it was closed. */
const FATE = `create temp table fate as
  with paced as (
    select d.*, w.many,
      date_trunc('second', received_at + greatest(interval '20 minutes',
        (due_at - received_at) * pace * case when inadmissible then 0.3 else 1 end)) as ends_at,
      case when inadmissible then (select place from walk x where x.version_id = d.version_id and x.act = 'decide') else w.many end as steps
    from drawn d join walk w on w.version_id = d.version_id and w.place = 1
  )
  select p.*, not forgotten and ends_at <= $1::timestamptz as closed,
    least(case when forgotten then pg_temp.chance(n, 26) else extract(epoch from $1::timestamptz - received_at)
      / extract(epoch from ends_at - received_at) end, 1)::float8 as progress,
    row_number() over (order by received_at, n) as rank
  from paced p`

export async function drawRequests(client: pg.Client, stretch: Stretch, calendar: BusinessCalendar): Promise<number> {
  const { fromDay, toDay, timeZone, until } = stretch
  const { rows } = await client.query<{ services: number }>('select count(*)::integer as services from offered')
  const places = JSON.stringify(stretch.neighbourhoods.map((each, index) => ({ place: index + 1, ...each })))
  await client.query('drop table if exists drawn, fate')
  await client.query({
    text: drawing(rows[0]!.services, stretch.neighbourhoods.length),
    values: [fromDay, toDay, timeZone, places],
  })
  await countHours(client, calendar)
  await client.query({ text: FATE, values: [until] })
  await client.query('analyze fate')
  return keepRequests(client, stretch)
}

/** Terms in hours depend on the minute of receipt: the engine counts each one. */
async function countHours(client: pg.Client, calendar: BusinessCalendar): Promise<void> {
  const { rows } = await client.query<{ n: number; received_at: Date; term_amount: number }>(
    `select n, received_at, term_amount from drawn where term_unit = 'business_hours'`,
  )
  const counted = rows.map(({ n, received_at, term_amount: amount }) => {
    const receivedAt = Temporal.Instant.fromEpochMilliseconds(received_at.getTime())
    const { dueAt, warnAt, account } = deadline(calendar, receivedAt, { amount, unit: 'business_hours' })
    return { n, due_at: dueAt!.toString(), warn_at: warnAt!.toString(), account }
  })
  await client.query(
    `update drawn d set due_at = c.due_at, warn_at = c.warn_at, account = c.account
     from jsonb_to_recordset($1::jsonb) as c(n bigint, due_at timestamptz, warn_at timestamptz, account jsonb) where c.n = d.n`,
    [JSON.stringify(counted)],
  )
}

async function keepRequests(client: pg.Client, { organizationId, firstId, historyFrom, timeZone }: Stretch) {
  const { rowCount } = await client.query(
    `with counted as (
      select f.*, y.template, y.covered, y.width, c.last,
        row_number() over (partition by y.counter order by f.rank) as number
      from fate f
      join numbering y on y.counter = extract(year from f.received_at at time zone $4)
      join folio_counter c on c.organization_id = $1 and c.year = y.counter
    )
    insert into request (organization_id, id, folio, tracking_key, kind, channel, state, service_id, unit_id, neighbourhood_id,
      address, latitude, longitude, summary, description, identity, locale, received_at, captured_at, term_amount, term_unit,
      due_at, warn_at, due_account, answered_at, closed_at, outcome, version_id, step_id)
    select $1, $2 + n, written_folio(template, covered, width, last + number), tracking_key, kind, channel,
      case when closed and inadmissible then 'inadmissible' when closed then 'closed' else w.state end,
      service_id, unit_id, neighbourhood_id, address, latitude, longitude, summary, description,
      case when anonymous then 'anonymous' else 'named' end, 'es-MX', received_at, received_at, term_amount, term_unit,
      due_at, warn_at,
      case when received_at >= $3 then account || jsonb_build_object('receivedAt', to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end,
      case when closed or w.state = 'answered' then least(ends_at, received_at + (ends_at - received_at) * 0.9) end,
      case when closed then ends_at end,
      case when not closed then null when inadmissible then 'inadmissible' when unresolved then 'unresolved' else 'resolved' end,
      counted.version_id, case when not closed then w.step_id end
    from counted join walk w on w.version_id = counted.version_id and w.place = least(1 + floor(progress * steps), steps)
    order by rank`,
    [organizationId, firstId, historyFrom, timeZone],
  )
  await client.query(
    `update folio_counter c set last = c.last + f.many
     from (select extract(year from received_at at time zone $2)::integer as year, count(*) as many from fate group by 1) f
     where c.organization_id = $1 and c.year = f.year`,
    [organizationId, timeZone],
  )
  return rowCount ?? 0
}
