import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { drawLots, type Frame } from './draw.ts'

const frames = fc.record({
  services: fc
    .uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 })
    .map(ids => ids.toSorted((a, b) => a - b).map(id => ({ id, unitId: id % 7 }))),
  days: fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 })
    .map(days =>
      days.toSorted((a, b) => a - b).map(day => new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10)),
    ),
}) satisfies fc.Arbitrary<Frame>
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 2 })

test('the same seed and frame give the same visits to whoever draws again', () => {
  fc.assert(
    fc.property(frames, seeds, fc.integer({ min: 1, max: 100 }), (frame, seed, wanted) => {
      assert.deepEqual(drawLots(frame, seed, wanted), drawLots(structuredClone(frame), seed, wanted))
    }),
  )
})

test('as many as wanted, on days of the frame, and no service twice before all came out once', () => {
  fc.assert(
    fc.property(frames, seeds, fc.integer({ min: 1, max: 100 }), (frame, seed, wanted) => {
      const lots = drawLots(frame, seed, wanted)
      assert.equal(lots.length, wanted)
      const times = new Map(frame.services.map(({ id }) => [id, 0]))
      for (const { serviceId, plannedOn } of lots) {
        assert.ok(frame.days.includes(plannedOn))
        times.set(serviceId, times.get(serviceId)! + 1)
      }
      assert.ok(Math.max(...times.values()) - Math.min(...times.values()) <= 1)
    }),
  )
})

test('every service has the same chance of coming out', () => {
  const frame = { services: [1, 2, 3, 4].map(id => ({ id, unitId: 1 })), days: ['2026-01-05'] }
  const times = new Map<number, number>()
  for (let seed = 1; seed <= 4000; seed++) {
    const [lot] = drawLots(frame, seed * 7919, 1)
    times.set(lot!.serviceId, (times.get(lot!.serviceId) ?? 0) + 1)
  }
  // Binomial(4000, 1/4): five standard deviations are 137.
  for (const n of times.values()) assert.ok(Math.abs(n - 1000) < 137, String(n))
})

test('nothing is drawn from an empty frame', () => {
  assert.deepEqual(drawLots({ services: [], days: ['2026-01-05'] }, 1, 3), [])
  assert.deepEqual(drawLots({ services: [{ id: 1, unitId: 1 }], days: [] }, 1, 3), [])
})
