import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../../../test/support/house.ts'
import { deadline, localDate, type TermUnit } from '../../platform/calendar/index.ts'
import type { Read } from '../../platform/db/handles.ts'
import { toInstant } from '../../platform/db/time.ts'
import { commitmentsToJudge } from '../../rooms/charters/index.ts'
import { reportLines, reportsOf } from '../../rooms/charters/report/report.queries.ts'
import { isIntact } from '../../rooms/charters/report/signed-content.ts'
import { figuresOf, judge, periodsOf, proveAll } from '../../rooms/indicators/index.ts'
import { businessCalendar } from '../../rooms/organization/index.ts'

const house = await openTestHouse({ examples: ['metepec'], withYear: true, now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('metepec')
const scope = { organizationId, actorId: null, now: house.clock.now }
const read = <T>(look: (handle: Read) => Promise<T>): Promise<T> => house.house.db.read(scope, look)
const quarters = periodsOf('quarterly', '2024-01-01', '2024-12-31')

const requests = await read(({ db }) =>
  db.selectFrom('request').selectAll().where('organization_id', '=', organizationId).orderBy('id').execute(),
)

test('thousands of requests came in during 2024, a trickle after it, and the current quarter is not empty', () => {
  const during = requests.filter(({ received_at }) => received_at.getUTCFullYear() === 2024)
  const recent = requests.filter(({ received_at }) => received_at >= new Date('2026-10-01T06:00:00Z'))
  assert.ok(during.length > 8000 && during.length < 12_000, `${during.length} in 2024`)
  assert.ok(recent.length > 30, `${recent.length} this quarter`)
  assert.ok(
    requests.every(({ received_at, closed_at }) => (closed_at ?? received_at) <= new Date('2026-11-17T17:00:00Z')),
  )
})

test('every due date is the one that the engine counts from receipt, or from the day it was reopened', async () => {
  const calendar = await read(businessCalendar)
  for (const { received_at, reopened_at, term_amount, term_unit, due_at } of requests.filter(
    (_, index) => index % 20 === 0,
  )) {
    const term = { amount: term_amount!, unit: term_unit as TermUnit }
    const { dueAt } = deadline(calendar, toInstant(reopened_at ?? received_at), term)
    assert.equal(due_at && toInstant(due_at).toString(), dueAt?.toString())
  }
})

test('each case walks its procedure in order, and what happened tells the same instants as the case', async () => {
  const { rows } = await wrong()
  assert.deepEqual(rows, [])
})

/** Cases whose steps go back in time, or whose answer and end are not those that the events tell. */
async function wrong() {
  const text = `
    select r.id from request r
    where r.organization_id = $1 and (
      exists (select from request_step s where s.organization_id = $1 and s.request_id = r.id and s.done_at < s.opened_at)
      or r.answered_at is distinct from (select max(e.at) from event e where e.organization_id = $1 and e.subject = 'request'
        and e.subject_id = r.id and e.name = 'request.answered' and e.at >= coalesce(r.reopened_at, r.received_at))
      or r.closed_at is distinct from (select max(e.at) from event e where e.organization_id = $1 and e.subject = 'request'
        and e.subject_id = r.id and e.name = 'request.closed' and e.at >= coalesce(r.reopened_at, r.received_at)))`
  return { rows: await house.owner.statement<{ id: number }>({ text, values: [organizationId] }) }
}

test('every quarter of 2024 can be reported: most promises kept, some broken, some without data', async () => {
  for (const period of quarters) {
    const promises = await read(handle => commitmentsToJudge(handle, period))
    const ids = promises.map(({ indicatorId }) => indicatorId)
    const figures = new Map(
      (await read(handle => figuresOf(handle, ids, [period]))).map(each => [each.indicatorId, each]),
    )
    const verdicts = promises.map(({ indicatorId, target }) => judge(figures.get(indicatorId)!, target))
    const many = (verdict: string) => verdicts.filter(each => each === verdict).length
    assert.equal(verdicts.length, 324)
    assert.ok(many('kept') > 240, `${period.startsOn}: ${many('kept')} kept`)
    assert.ok(many('broken') > 5 && many('broken') < 60, `${period.startsOn}: ${many('broken')} broken`)
    assert.ok([...figures.values()].every(({ standing }) => standing !== 'live'))
  }
})

test('the events of the year prove every figure that was measured of it', async () => {
  const account = await read(proveAll)
  assert.deepEqual(
    account.periods.map(({ same }) => same),
    Array(11).fill(324),
  )
  assert.deepEqual(account.different, [])
})

test('whoever found that a promise was not kept is told with their position', async () => {
  const judged = await read(({ db }) =>
    db
      .selectFrom('event')
      .select(['actor_id', 'position_id'])
      .where('organization_id', '=', organizationId)
      .where('name', '=', 'charter.judged')
      .execute(),
  )
  assert.ok(judged.length > 0)
  assert.deepEqual(
    judged.filter(({ actor_id, position_id }) => actor_id !== null && position_id === null),
    [],
  )
})

test('nothing is received at the counter on a day without work', async () => {
  const calendar = await read(businessCalendar)
  const counter = requests.filter(({ channel }) => channel === 'counter')
  const days = new Set(counter.map(({ received_at }) => localDate(calendar, toInstant(received_at)).dayOfWeek))
  assert.deepEqual([...days].sort(), [1, 2, 3, 4, 5])
})

test('what was missed in 2024 was mended to the end by two different people, and what was missed last quarter stands at several steps', async () => {
  const cases = await read(({ db }) =>
    db.selectFrom('nonconformity').selectAll().where('organization_id', '=', organizationId).execute(),
  )
  const old = cases.filter(({ detected_at }) => detected_at < new Date('2026-01-01'))
  const recent = cases.filter(({ detected_at }) => detected_at >= new Date('2026-01-01'))
  assert.ok(old.length > 40, `${old.length} in the year`)
  assert.deepEqual(new Set(old.map(({ state }) => state)), new Set(['effective']))
  assert.deepEqual(new Set(old.map(({ origin }) => origin)), new Set(['commitment', 'claim']))
  assert.ok(new Set(recent.map(({ state }) => state)).size >= 3, recent.map(({ state }) => state).join())
  const text = `select count(*)::int as n from effect_verification v join corrective_action a
    on a.organization_id = v.organization_id and a.nonconformity_id = v.nonconformity_id and a.done_by = v.verified_by
    where v.organization_id = $1`
  const [same] = await house.owner.statement<{ n: number }>({ text, values: [organizationId] })
  assert.equal(same?.n, 0)
})

test('the reports of the first three quarters are signed for most charters over frozen figures, and intact', async () => {
  for (const [index, period] of quarters.entries()) {
    const lines = await read(handle => reportLines(handle, period))
    const signed = lines.filter(({ state }) => state === 'signed')
    assert.equal(lines.length, 54)
    assert.equal(signed.length, [54, 53, 50, 0][index])
    for (const { charterId } of signed.slice(0, 5)) {
      const [report] = await read(handle => reportsOf(handle, charterId, period))
      assert.ok(report && isIntact(report))
      assert.match(report.narrative.summary ?? '', /^Se cumplieron \d de 6 compromisos/)
    }
  }
})

test('the first two quarters of this year are signed too, with that of all the charters; the third waits for its users', async () => {
  for (const [index, period] of periodsOf('quarterly', '2026-01-01', '2026-09-30').entries()) {
    const lines = await read(handle => reportLines(handle, period))
    assert.equal(lines.filter(({ state }) => state === 'signed').length, [54, 53, 0][index])
    const [together] = await read(handle => reportsOf(handle, null, period))
    if (index === 2) assert.equal(together, undefined)
    else assert.ok(together?.state === 'signed' && isIntact(together) && together.signedBy)
  }
})

test('mystery and on-site visits are drawn for the days of this quarter still to come, each with somebody to make it', async () => {
  const visits = await read(({ db }) =>
    db
      .selectFrom('visit')
      .select(['kind', 'planned_on', 'visitor_id'])
      .where('organization_id', '=', organizationId)
      .execute(),
  )
  assert.deepEqual(new Set(visits.map(({ kind }) => kind)), new Set(['mystery', 'site']))
  assert.equal(visits.length, 20)
  assert.ok(visits.every(({ planned_on, visitor_id }) => planned_on > '2026-11-17' && visitor_id !== null))
})
