import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { median } from './median.ts'

test('the median is that of the values written one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), values => {
      const tally = new Map<number, number>()
      for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1)
      const sorted = values.toSorted((a, b) => a - b)
      const half = sorted.length / 2
      const expected = sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
      assert.equal(median(tally), expected)
    }),
  )
})

test('of nothing there is no median', () => {
  assert.equal(median(new Map()), null)
  assert.equal(median(new Map([[3, 0]])), null)
})
