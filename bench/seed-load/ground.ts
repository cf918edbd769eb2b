/** Temporary tables that the drawing joins: days with their share of requests, services, due dates, who does which step. */
import type pg from 'pg'
import type { Temporal } from 'temporal-polyfill'
import * as distributions from '../../src/examples/year/distributions.ts'
import { type BusinessCalendar, isBusinessDay } from '../../src/platform/calendar/index.ts'
import { type Governance, governing } from '../../src/rooms/procedures/index.ts'
import { CHANNELS, KINDS, type Kind, stateAt } from '../../src/rooms/requests/vocabulary.ts'
import { closingTime, dueDates } from './terms.ts'

export interface Plan {
  requests: number
  seed: number
  from: Temporal.PlainDate
  until: Temporal.Instant
  calendar: BusinessCalendar
  governance: Governance
}

interface Service {
  id: number
  unit_id: number
  name: string
  kinds: Kind[]
  term_amount: number
  term_unit: string
  allows_anonymous: boolean
}

export async function layGround(client: pg.Client, organizationId: number, plan: Plan): Promise<void> {
  const { rows: services } = await client.query<Service>(
    `select id, unit_id, name, kinds, term_amount, term_unit, allows_anonymous from service
     where organization_id = $1 and active order by id`,
    [organizationId],
  )
  // Numbers between 0 and 1 that depend only on the seed, the request and what is being decided.
  await client.query(`create function pg_temp.chance(number bigint, die integer) returns double precision
    language sql immutable parallel safe
    as $$ select (hashint8extended(number, ${plan.seed} * 1000 + die) & 9007199254740991) / 9007199254740992.0 $$`)
  const days = daysOf(plan)
  await table(client, 'arrival', 'on_day date, many integer, before bigint, business boolean, closes timestamptz', days)
  const offered = services.map((service, index) => ({ place: index, ...service }))
  const columns =
    'place integer, id bigint, unit_id bigint, name text, kinds jsonb, term_amount integer, term_unit text, allows_anonymous boolean'
  await table(client, 'offered', columns, offered)
  await table(
    client,
    'term_end',
    'term_amount integer, term_unit text, on_day date, after_hours boolean, due_at timestamptz, warn_at timestamptz, account jsonb',
    ends(plan, services),
  )
  await table(client, 'governed', 'kind text, channel text, version_id bigint', governed(plan.governance))
  await table(
    client,
    'walk',
    'version_id bigint, place integer, many integer, step_id bigint, key text, next_key text, act text, position_id bigint, outcome text, state text',
    walks(plan.governance),
  )
  await client.query('create index on term_end (on_day, term_amount, term_unit, after_hours)')
  await client.query('analyze arrival; analyze offered; analyze term_end; analyze governed; analyze walk')
}

async function table(client: pg.Client, name: string, columns: string, rows: object[]): Promise<void> {
  await client.query(`create temp table ${name} (${columns})`)
  for (let at = 0; at < rows.length; at += 5000)
    await client.query(`insert into ${name} select * from jsonb_to_recordset($1::jsonb) as r(${columns})`, [
      JSON.stringify(rows.slice(at, at + 5000)),
    ])
}

function daysOf({ from, until, calendar, requests }: Plan) {
  const last = until.toZonedDateTimeISO(calendar.timeZone).toPlainDate().subtract({ days: 1 })
  const days = Array.from({ length: from.until(last).days + 1 }, (_, days) => from.add({ days }))
  const weights = days.map(day =>
    distributions.dayWeight(
      day.dayOfWeek,
      day.month,
      day.year - from.year,
      day.dayOfWeek < 6 && !isBusinessDay(calendar, day),
    ),
  )
  let before = 0
  return distributions.shared(requests, weights).map((many, index) => {
    const day = days[index]!
    const row = { on_day: day.toString(), many, before, business: isBusinessDay(calendar, day) }
    before += many
    return { ...row, closes: closingTime(calendar, day)?.toString() ?? null }
  })
}

function ends({ from, until, calendar }: Plan, services: Service[]) {
  const terms = [...new Set(services.map(service => `${service.term_amount} ${service.term_unit}`))]
    .filter(term => !term.endsWith('business_hours'))
    .map(term => term.split(' '))
    .map(([amount, unit]) => ({ amount: Number(amount), unit: unit as 'business_days' }))
  const last = until.toZonedDateTimeISO(calendar.timeZone).toPlainDate()
  const days = Array.from({ length: from.until(last).days + 1 }, (_, days) => from.add({ days }))
  return dueDates(calendar, terms, days)
}

/** The rules by service are left out: the municipality of the example has none. */
function governed(governance: Governance) {
  return KINDS.flatMap(kind =>
    CHANNELS.map(channel => ({
      kind,
      channel,
      version_id: governing(governance, { kind, channel, serviceId: null })?.versionId ?? null,
    })),
  )
}

/** The straight way through each procedure: what a case walks when nothing is returned. */
function walks({ procedures }: Governance) {
  return procedures.flatMap(({ versionId, steps }) => {
    const way = [steps[0]!]
    for (let next = way[0]; next; ) {
      const onward = next.exits[0]?.toStepId
      next = steps.find(step => step.id === onward)
      if (next) way.push(next)
    }
    return way.map((step, index) => {
      const done = way.slice(0, index).map(({ act }) => act)
      const state = stateAt(step.act, { referred: done.includes('refer'), answered: done.includes('attend') })
      return {
        ...{
          version_id: versionId,
          place: index + 1,
          many: way.length,
          step_id: step.id,
          key: step.key,
          act: step.act,
        },
        ...{ next_key: way[index + 1]?.key ?? null, position_id: step.position?.id ?? null },
        ...{ outcome: step.exits[0]?.outcome ?? 'done', state },
      }
    })
  })
}
