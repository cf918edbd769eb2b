import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addIndicator, measure } from '../index.ts'
import { periodShown } from './period-shown.ts'

const house = await openTestHouse({ now: '2026-10-05T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const work = <T>(act: (write: Write) => Promise<T>): Promise<T> =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, act)
const last = { startsOn: '2026-07-01', endsOn: '2026-09-30' }
const indicator = (code: string) =>
  work(write =>
    addIndicator(write, {
      ...{ code, name: code, unitOfMeasure: 'count', direction: 'higher', effectiveFrom: '2016-01-01' },
      formula: { op: 'count', of: { population: 'received' } },
    }),
  )

test('an indicator that was brought from the past opens with its last measured period, and one in use with the last that ended', async () => {
  const [past, used, never] = [await indicator('de-antes'), await indicator('en-uso'), await indicator('nunca-medido')]
  const old = { startsOn: '2016-10-01', endsOn: '2016-12-31' }
  const before = { startsOn: '2026-04-01', endsOn: '2026-06-30' }
  await work(write => measure(write, [past], old))
  await work(write => measure(write, [used], before))
  assert.deepEqual(await work(write => periodShown(write, past, last)), old)
  assert.deepEqual(await work(write => periodShown(write, used, last)), last)
  assert.deepEqual(await work(write => periodShown(write, never, last)), last)
})
