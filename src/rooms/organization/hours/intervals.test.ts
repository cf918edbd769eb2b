import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readIntervals, writeIntervals } from './intervals.ts'

test('hours are read as people write them', () => {
  const day = [
    { opens: '08:00', closes: '14:00' },
    { opens: '16:00', closes: '18:30' },
  ]
  for (const text of ['8:00-14:00, 16:00-18:30', '16:00 a 18:30; 8:00 a 14:00', '8:00–14:00 y 16:00–18:30'])
    assert.deepEqual(readIntervals(text), day, text)
  assert.deepEqual(readIntervals('  '), [])
})

test('what is no hour, ends before it starts or overlaps is told apart', () => {
  assert.equal(readIntervals('de ocho a dos'), 'bad')
  assert.equal(readIntervals('25:00-26:00'), 'bad')
  assert.equal(readIntervals('15:00-08:00'), 'reversed')
  assert.equal(readIntervals('08:00-14:00, 13:00-15:00'), 'overlaps')
})

test('what is written is read back the same', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 8 })
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  fc.assert(
    fc.property(minutes, picked => {
      const times = picked.toSorted((a, b) => a - b).map(clock)
      const day = Array.from({ length: Math.floor(times.length / 2) }, (_, i) => ({
        opens: times[2 * i]!,
        closes: times[2 * i + 1]!,
      }))
      assert.deepEqual(readIntervals(writeIntervals(day)), day)
    }),
  )
})
