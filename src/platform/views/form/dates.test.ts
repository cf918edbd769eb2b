import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isoDate, isoTime } from './dates.ts'

test('a day is read as a picker sends it and as people write it', () => {
  for (const text of ['2026-12-08', '8/12/2026', '08/12/2026', '8-12-2026', '8.12.2026', ' 8 12 2026 '])
    assert.equal(isoDate(text), '2026-12-08', text)
})

test('days that do not exist are not dates', () => {
  for (const text of [
    '31/02/2026',
    '29/02/2025',
    '0/1/2026',
    '2026-13-01',
    '12/31/2026',
    '8/12/26',
    'mañana',
    '',
    '0000-01-01',
    '1/1/0000',
  ])
    assert.equal(isoDate(text), undefined, text)
  assert.equal(isoDate('29/02/2024'), '2024-02-29')
})

test('every day of four centuries comes back the same from both ways of writing it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), date => {
      const iso = date.toISOString().slice(0, 10)
      assert.equal(isoDate(iso), iso)
      assert.equal(isoDate(iso.split('-').reverse().join('/')), iso)
    }),
  )
})

test('a time is read with 24 hours or with a.m. and p.m.', () => {
  assert.deepEqual(
    ['14:30', '14.30', '9:05', '2:30 pm', '2:30 p. m.', '12:00 am', '12:15 PM', '23:59:59'].map(isoTime),
    ['14:30', '14:30', '09:05', '14:30', '14:30', '00:00', '12:15', '23:59'],
  )
  for (const text of ['24:00', '12:60', '13:00 pm', '0:10 am', 'a las tres', ''])
    assert.equal(isoTime(text), undefined, text)
})
