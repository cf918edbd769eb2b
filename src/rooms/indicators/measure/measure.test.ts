import assert from 'node:assert/strict'
import test from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, type Planted, plantRequests } from '../../../../test/support/requests.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addIndicator, figuresOf, freeze, type IndicatorDraft, measure, observe, readingsOf } from '../index.ts'
import type { Period } from '../vocabulary.ts'

const house = await openTestHouse({ now: '2026-10-05T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const QUARTER: Period = { startsOn: '2026-07-01', endsOn: '2026-09-30' }

function work<T>(act: (write: Write) => Promise<T>, actorId: number | null = null): Promise<T> {
  return house.house.db.write({ organizationId, actorId, now: house.clock.now }, act)
}

let folio = 0
/** A request due on a day of August, answered or not. */
const promised = (more: Partial<Planted>): Planted => ({
  ...PLAIN,
  folio: `T-${++folio}`,
  receivedAt: '2026-08-03T17:00:00Z',
  dueAt: '2026-08-10T23:59:59Z',
  ...more,
})

const ON_TIME: IndicatorDraft = {
  code: 'en-plazo',
  name: 'Solicitudes respondidas en plazo',
  unitOfMeasure: 'percent',
  direction: 'higher',
  formula: { op: 'share', condition: { is: 'on_time' }, of: { population: 'due' } },
  effectiveFrom: '2026-01-01',
}
const aPerson = async () => {
  const [row] = await house.owner.statement<{ id: number }>({
    text: 'select id from account where organization_id = $1 order by id limit 1',
    values: [organizationId],
  })
  return row!.id
}

test('of what was promised for a quarter, the share on time is read with its numerator and its base', async () => {
  await plantRequests(house, 'huatabampo', [
    promised({ answeredAt: '2026-08-10T23:59:59Z' }),
    promised({ answeredAt: '2026-08-11T00:00:00Z' }),
    promised({}),
    promised({ dueAt: null, answeredAt: '2026-08-04T17:00:00Z' }),
  ])
  const id = await work(write => addIndicator(write, ON_TIME))
  const [figure] = await work(write => figuresOf(write, [id], [QUARTER]))
  assert.deepEqual(
    [figure?.numerator, figure?.denominator, figure?.base, figure?.status, figure?.standing],
    [1, 3, 3, 'measured', 'live'],
  )
})

test('a measurement keeps its records; what changes later makes another one until the period is frozen, and then only a person with a reason', async () => {
  const id = await work(write => addIndicator(write, { ...ON_TIME, code: 'en-plazo-2' }))
  const [first] = await work(write => measure(write, [id], QUARTER))
  assert.deepEqual([first?.numerator, first?.denominator, first?.standing], [1, 3, 'measured'])
  const [again] = await work(write => measure(write, [id], QUARTER))
  assert.equal(again?.measurementId, first?.measurementId)
  await plantRequests(house, 'huatabampo', [promised({ answeredAt: '2026-08-05T17:00:00Z' })])
  const [second] = await work(write => measure(write, [id], QUARTER))
  assert.deepEqual([second?.numerator, second?.denominator], [2, 4])
  const [frozen] = await work(write => freeze(write, [id], QUARTER, 'charter-report', 1))
  assert.equal(frozen?.standing, 'frozen')
  await plantRequests(house, 'huatabampo', [promised({})])
  const [still] = await work(write => measure(write, [id], QUARTER))
  assert.deepEqual([still?.denominator, still?.standing], [4, 'frozen'])
  const [today] = await work(write => readingsOf(write, [id], [QUARTER]))
  assert.equal(today?.denominator, 5)
  const unsigned = await work(write => measure(write, [id], QUARTER, { reason: 'Faltaba una solicitud' }))
  assert.equal(unsigned[0]?.denominator, 4)
  const person = await aPerson()
  const [corrected] = await work(write => measure(write, [id], QUARTER, { reason: 'Faltaba una solicitud' }), person)
  assert.deepEqual([corrected?.denominator, corrected?.standing], [5, 'frozen'])
  const rows = await house.owner.statement<{ number: number; reason: string; records: string[] }>({
    text: 'select number, reason, records from measurement where organization_id = $1 and indicator_id = $2 order by number',
    values: [organizationId, id],
  })
  assert.deepEqual(
    rows.map(row => [row.number, row.reason, row.records.length]),
    [
      [1, '', 3],
      [2, 'changed-since', 4],
      [3, 'Faltaba una solicitud', 5],
    ],
  )
})

test('what was observed is measured too, a repeated one is kept once, and nothing observed is no data', async () => {
  const id = await work(write =>
    addIndicator(write, {
      ...ON_TIME,
      code: 'satisfaccion',
      unitOfMeasure: 'score',
      formula: { op: 'mean', measure: 'value', of: { population: 'satisfaction' } },
    }),
  )
  const [before] = await work(write => figuresOf(write, [id], [QUARTER]))
  assert.deepEqual([before?.status, before?.value], ['no_data', null])
  const rating = (value: number, externalId: string) => ({
    source: 'satisfaction' as const,
    at: Temporal.Instant.from('2026-08-20T17:00:00Z'),
    value,
    externalSource: 'urna',
    externalId,
  })
  assert.equal((await work(write => observe(write, [rating(5, 'a'), rating(2, 'b')]))).length, 2)
  assert.equal((await work(write => observe(write, [rating(5, 'a')]))).length, 0)
  const [figure] = await work(write => figuresOf(write, [id], [QUARTER]))
  assert.deepEqual([figure?.value, figure?.base, figure?.numerator], [3.5, 2, 7])
})

test('an indicator whose service is no longer offered says that its source is gone, and that is no pass', async () => {
  const draft: IndicatorDraft = {
    ...ON_TIME,
    code: 'sin-fuente',
    unitOfMeasure: 'count',
    formula: { op: 'count', of: { population: 'received', services: ['no-existe'] } },
  }
  const id = await work(write => addIndicator(write, draft))
  const [figure] = await work(write => figuresOf(write, [id], [QUARTER]))
  assert.deepEqual([figure?.status, figure?.value], ['source_missing', null])
})
