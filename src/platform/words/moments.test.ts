import assert from 'node:assert/strict'
import test from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { dayAt, moments } from './moments.ts'

const afternoon = Temporal.Instant.from('2026-12-08T21:30:00Z')

test('a date is written as people say it in each language', () => {
  assert.equal(moments('es-MX', 'America/Hermosillo').longDate(afternoon), 'martes 8 de diciembre de 2026')
  assert.equal(moments('es-CO', 'America/Bogota').longDate(afternoon), 'martes 8 de diciembre de 2026')
  assert.equal(moments('en', 'America/Hermosillo').longDate(afternoon), 'Tuesday 8 December 2026')
})

test('lists carry a short date with the hour of the organization, not of the server', () => {
  assert.equal(moments('es-MX', 'America/Hermosillo').moment(afternoon), 'mar 8 dic 2026, 14:30')
  assert.equal(
    moments('es-CO', 'America/Bogota').moment(new Date(afternoon.epochMilliseconds)),
    'mar 8 dic 2026, 16:30',
  )
})

test('a day without an hour stays the same day everywhere', () => {
  assert.equal(moments('es-MX', 'America/Tijuana').date('2026-12-08'), 'mar 8 dic 2026')
  assert.equal(moments('es-MX', 'Asia/Tokyo').longDate('2026-12-08'), 'martes 8 de diciembre de 2026')
})

test('an instant of the last minute of the day belongs to that day', () => {
  const last = Temporal.Instant.from('2026-12-09T06:59:59.999Z')
  assert.equal(moments('es-MX', 'America/Hermosillo').date(last), 'mar 8 dic 2026')
})

test('months and weekdays are called by their names', () => {
  const say = moments('es-MX', 'America/Hermosillo')
  assert.equal(say.month('2026-12'), 'diciembre de 2026')
  assert.equal(say.monthName('2026-01-01'), 'enero')
  assert.equal(say.weekday(1), 'lunes')
  assert.equal(say.weekday(7), 'domingo')
  assert.equal(moments('en', 'America/Hermosillo').month('2026-12'), 'December 2026')
})

test('the day of an instant is the one of the place', () => {
  assert.equal(dayAt('America/Hermosillo', Temporal.Instant.from('2026-12-09T06:59:59Z')), '2026-12-08')
})
