import assert from 'node:assert/strict'
import test from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { receivedAt } from './received-at.ts'

const now = Temporal.Instant.from('2026-11-17T17:00:00Z')
const read = (date: string, time: string, timeZone = 'America/New_York') => {
  const at = receivedAt(date, time, timeZone, now)
  return 'instant' in at ? at.instant.toString() : at.wrong
}

test('a day and an hour are those of the town hall’s own clock', () => {
  assert.equal(read('16/11/2026', '14:30', 'America/Hermosillo'), '2026-11-16T21:30:00Z')
  assert.equal(read('2026-11-16', '2:30 pm', 'America/Bogota'), '2026-11-16T19:30:00Z')
})

test('an hour that clocks jumped over in spring is refused', () => {
  assert.equal(read('2026-03-08', '02:30'), 'gap')
  assert.equal(read('2026-03-08', '02:30', 'America/Tijuana'), 'gap')
  assert.equal(read('2026-03-08', '02:30', 'America/Hermosillo'), '2026-03-08T09:30:00Z')
})

test('an hour that clocks showed twice in autumn is the first of the two', () => {
  assert.equal(read('2026-11-01', '01:30'), '2026-11-01T05:30:00Z')
})

test('days and hours that do not exist, and those still to come, are told apart', () => {
  assert.equal(read('31/02/2026', '10:00'), 'date')
  assert.equal(read('', '10:00'), 'date')
  assert.equal(read('16/11/2026', '25:00'), 'time')
  assert.equal(read('17/11/2026', '12:01'), 'future')
  assert.equal(read('17/11/2026', '12:00'), now.toString())
})
