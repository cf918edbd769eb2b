/** Makes a large municipality of so many requests, in stretches of days, each one transaction. */
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { EXAMPLE_PASSWORD, loadExample } from '../../src/examples.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import type { Tools } from '../../src/platform/http/tools.ts'
import { businessCalendar } from '../../src/rooms/organization/index.ts'
import { hashPassword } from '../../src/rooms/people/passwords.ts'
import { governance } from '../../src/rooms/procedures/index.ts'
import { numbering } from '../../src/rooms/requests/receive/numbering.ts'
import { drawRequests, type Stretch } from './draw.ts'
import { layGround } from './ground.ts'
import { findDoers, keepHistory } from './history.ts'
import { largeMunicipality } from './municipality.ts'

export interface SeedOrder {
  ownerUrl: string
  slug: string
  requests: number
  seed: number
  /** Where the calendar of the example begins. */
  from?: Temporal.PlainDate
  until: Temporal.Instant
  /** How many months back everything that happened is kept. */
  historyMonths: number
  files: Tools['files']
  progress?(done: number): void
}

const FROM = Temporal.PlainDate.from('2024-01-01')
const STRETCH = 20_000

/** @returns the identity of the organization, or null when its slug is taken */
export async function seedLoad(order: SeedOrder): Promise<number | null> {
  const owner = openDatabase({ url: order.ownerUrl, poolSize: 1, role: 'owner' })
  const example = largeMunicipality(order.slug)
  const now = order.until
  const password = await hashPassword(EXAMPLE_PASSWORD)
  const organizationId = await loadExample({ owner, files: order.files, now }, example, password)
  if (organizationId === null) {
    await owner.close()
    return null
  }
  await owner.close()
  await fillOrganization(organizationId, { ...order, folioPattern: example.organization.folioPattern })
  return organizationId
}

/** Requests for an organization that has received none yet. */
export async function fillOrganization(
  organizationId: number,
  order: Omit<SeedOrder, 'slug' | 'files'> & { folioPattern: string },
): Promise<void> {
  const owner = openDatabase({ url: order.ownerUrl, poolSize: 1, role: 'owner' })
  const [calendar, rules] = await owner.read({ organizationId, actorId: null, now: order.until }, async read => [
    await businessCalendar(read),
    await governance(read),
  ])
  await owner.close()
  const client = new pg.Client({ connectionString: order.ownerUrl })
  await client.connect()
  try {
    const from = order.from ?? FROM
    await layGround(client, organizationId, { ...order, from, calendar, governance: rules })
    await findDoers(client, organizationId)
    await layNumbering(client, organizationId, from, order)
    const common = await commonOf(client, organizationId, order, calendar.timeZone)
    let done = 0
    for (const [fromDay, toDay] of await stretches(client)) {
      const stretch: Stretch = { ...common, fromDay, toDay }
      await client.query('begin')
      done += await drawRequests(client, stretch, calendar)
      await keepHistory(client, stretch)
      await client.query('commit')
      order.progress?.(done)
    }
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

type Filling = Parameters<typeof fillOrganization>[1]

async function commonOf(client: pg.Client, organizationId: number, order: Filling, timeZone: string) {
  const { rows: neighbourhoods } = await client.query<Stretch['neighbourhoods'][number]>(
    'select id, latitude, longitude from neighbourhood where organization_id = $1 order by id',
    [organizationId],
  )
  // The identities are taken from the sequence in one go, so that live intake goes on after them.
  const { rows } = await client.query<{ first: number }>(
    `select setval(pg_get_serial_sequence('request', 'id'), nextval(pg_get_serial_sequence('request', 'id')) + $1) - $1 as first`,
    [order.requests],
  )
  const historyFrom = order.until.toZonedDateTimeISO(timeZone).subtract({ months: order.historyMonths }).toInstant()
  const until = order.until.toString()
  return {
    organizationId,
    firstId: Number(rows[0]!.first),
    until,
    historyFrom: historyFrom.toString(),
    timeZone,
    neighbourhoods,
  }
}

async function layNumbering(
  client: pg.Client,
  organizationId: number,
  from: Temporal.PlainDate,
  { until, folioPattern }: Filling,
) {
  const years = Array.from(
    { length: until.toZonedDateTimeISO('UTC').year - from.year + 1 },
    (_, index) => from.year + index,
  )
  const prepared = years.map(year => numbering(folioPattern, Temporal.Instant.from(`${year}-06-15T12:00:00Z`), 'UTC'))
  await client.query('create temp table numbering (counter integer, template text, covered text, width integer)')
  await client.query(
    'insert into numbering select * from jsonb_to_recordset($1::jsonb) as r(counter integer, template text, covered text, width integer)',
    [JSON.stringify(prepared)],
  )
  await client.query('insert into folio_counter (organization_id, year, last) select $1, counter, 0 from numbering', [
    organizationId,
  ])
}

/** Whole days, some twenty thousand requests at a time. */
async function stretches(client: pg.Client): Promise<[string, string][]> {
  const { rows } = await client.query<{ first: string; last: string }>(
    `select min(on_day)::text as first, max(on_day)::text as last from arrival group by before / ${STRETCH} order by 1`,
  )
  return rows.map(({ first, last }) => [first, last])
}
