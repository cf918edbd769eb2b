import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { cumulative, shared, zipf } from '../../src/examples/year/distributions.ts'
import { deadline, verdict } from '../../src/platform/calendar/index.ts'
import { toInstant } from '../../src/platform/db/time.ts'
import { businessCalendar } from '../../src/rooms/organization/index.ts'
import { openTestHouse } from '../../test/support/house.ts'
import { seedLoad } from './load.ts'

const until = Temporal.Instant.from('2026-11-17T06:00:00Z')
const house = await openTestHouse({ examples: [] })
const seed = (slug: string, number: number) =>
  seedLoad({
    ...{ ownerUrl: house.databaseUrl, slug, requests: 1500, seed: number, until, historyMonths: 12 },
    files: house.house.tools.files,
  })
const id = (await seed('grande', 42))!
const requestsOf = (organizationId: number) =>
  house.owner.read({ organizationId, actorId: null, now: until }, read =>
    read.db.selectFrom('request').selectAll().where('organization_id', '=', organizationId).orderBy('id').execute(),
  )
const requests = await requestsOf(id)

test('the municipality has as many requests as asked for, each with a folio of its own', () => {
  assert.equal(requests.length, 1500)
  assert.equal(new Set(requests.map(request => request.folio)).size, 1500)
})

test('every due date is the one that the engine counts', async () => {
  const calendar = await house.owner.read({ organizationId: id, actorId: null, now: until }, businessCalendar)
  for (const { received_at, term_amount, term_unit, due_at, warn_at } of requests) {
    const term = { amount: term_amount!, unit: term_unit as 'business_days' }
    const counted = deadline(calendar, toInstant(received_at), term)
    assert.equal(due_at && toInstant(due_at).toString(), counted.dueAt?.toString())
    assert.equal(warn_at && toInstant(warn_at).toString(), counted.warnAt?.toString())
  }
})

test('most requests are closed, some late, few still open, and nothing happens after the end', () => {
  const closed = requests.filter(request => request.closed_at)
  const late = closed.filter(({ closed_at, due_at }) => verdict(toInstant(closed_at!), toInstant(due_at!)) === 'late')
  assert.ok(closed.length > 1400 && closed.length < 1500, `${closed.length} closed`)
  assert.ok(late.length / closed.length > 0.08 && late.length / closed.length < 0.25, `${late.length} late`)
  assert.ok(closed.every(({ closed_at }) => closed_at!.getTime() <= until.epochMilliseconds))
})

test('an open case of the last year waits at exactly one step of its procedure', async () => {
  const active = await house.owner.read({ organizationId: id, actorId: null, now: until }, read =>
    read.db
      .selectFrom('request_step')
      .select(['request_id', 'step_id'])
      .where('organization_id', '=', id)
      .where('state', '=', 'active')
      .execute(),
  )
  const yearAgo = until.toZonedDateTimeISO('UTC').subtract({ months: 11 }).epochMilliseconds
  const open = requests.filter(({ closed_at, received_at }) => !closed_at && received_at.getTime() > yearAgo)
  assert.ok(open.length > 0)
  for (const request of open)
    assert.deepEqual(
      active.filter(step => step.request_id === request.id).map(step => step.step_id),
      [request.step_id],
    )
})

test('the same seed makes the same municipality and another seed another', async () => {
  const telling = (list: typeof requests) =>
    list.map(({ summary, received_at, closed_at, channel }) => [summary, received_at, closed_at, channel])
  assert.deepEqual(telling(await requestsOf((await seed('otra', 42))!)), telling(requests))
  assert.notDeepEqual(telling(await requestsOf((await seed('tercera', 7))!)), telling(requests))
})

test('an organization that exists is left as it is', async () => {
  assert.equal(await seed('grande', 42), null)
})

test('a total is shared in whole numbers that add up to it, and shares end below one', () => {
  const parts = shared(1000, zipf(37, 0.9))
  assert.equal(
    parts.reduce((sum, part) => sum + part, 0),
    1000,
  )
  assert.ok(parts[0]! > parts[36]!)
  const ends = cumulative([1, 1, 2])
  assert.deepEqual(ends, [0.25, 0.5])
})
