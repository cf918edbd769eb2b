import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { openTestHouse } from '../../../../test/support/house.ts'
import { promiseLights } from '../../../../test/support/promised-lights.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { commitmentsToJudge } from '../index.ts'
import { bindsOn, type Span } from './binding.ts'
import { publishedPromises } from './promises.queries.ts'
import { promisesIn, recordOf } from './show.queries.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const { charterId } = await promiseLights(house)
const organizationId = await house.organizationId('huatabampo')
const scope = { organizationId, actorId: null, now: house.clock.now }
const look = <T>(see: (read: Read) => Promise<T>) => house.house.db.read(scope, see)

await house.owner.write(scope, write =>
  write.db
    .insertInto('charter_suspension')
    .values([
      {
        organization_id: organizationId,
        charter_id: charterId,
        starts_on: '2026-03-10',
        ends_on: '2026-04-05',
        reason: 'Obras',
      },
      { organization_id: organizationId, charter_id: charterId, starts_on: '2026-11-01', reason: 'Inundación' },
    ])
    .execute(),
)

const day = fc
  .date({ min: new Date('2025-11-01'), max: new Date('2027-01-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test('a promise binds from its first day to its last, both included, but for the days of a suspension', () => {
  const suspensions: Span[] = [{ from: '2026-03-10', to: '2026-04-05' }]
  const promise = { from: '2026-01-01', to: '2026-06-30', suspensions }
  const binding = [
    '2025-12-31',
    '2026-01-01',
    '2026-03-09',
    '2026-03-10',
    '2026-04-05',
    '2026-04-06',
    '2026-06-30',
    '2026-07-01',
  ]
  assert.deepEqual(
    binding.map(on => bindsOn(promise, on)),
    [false, true, true, false, false, true, true, false],
  )
  assert.equal(bindsOn({ ...promise, to: null }, '2099-01-01'), true)
})

test('whatever the day, the page tells as binding what the follow-up judges', async () => {
  const record = await look(read => recordOf(read, charterId, 0))
  await fc.assert(
    fc.asyncProperty(day, async on => {
      const judged = await look(read => commitmentsToJudge(read, { startsOn: on, endsOn: on }, charterId))
      const expected = judged.map(({ commitmentId, target }) => ({ commitmentId, target }))
      const asked = await look(read => publishedPromises(read, { from: on, to: on }, charterId))
      for (const known of [asked, promisesIn(record, charterId)])
        assert.deepEqual(
          known.filter(promise => bindsOn(promise, on)).map(({ commitmentId, target }) => ({ commitmentId, target })),
          expected,
        )
    }),
    { numRuns: 40, examples: [['2026-04-05'], ['2026-04-06'], ['2026-08-14'], ['2026-08-15'], ['2026-11-01']] },
  )
})
