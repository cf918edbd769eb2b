import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import {
  businessDaysBetween,
  isBusinessDay,
  localDate,
  nextBusinessDay,
  whyNotBusinessDay,
  workingIntervalsOn,
} from './index.ts'
import { clock, plainCalendar, wall } from './sample-calendars.ts'

const on = Temporal.PlainDate.from
const flood = { from: '2026-03-24', to: '2026-03-26', name: 'Inundación', legalSource: 'Acuerdo 12/2026' }
const constitution = { name: 'Día de la Constitución', legalSource: 'Ley Federal del Trabajo, art. 74' }
const calendar = plainCalendar({ nonWorkingDays: new Map([['2026-02-02', constitution]]), suspensions: [flood] })

test('a date is not a business day for one of three reasons, each with its legal source', () => {
  assert.equal(whyNotBusinessDay(calendar, on('2026-02-03')), null)
  assert.deepEqual(whyNotBusinessDay(calendar, on('2026-02-01')), {
    reason: 'weekly_rest',
    name: null,
    legalSource: null,
  })
  assert.deepEqual(whyNotBusinessDay(calendar, on('2026-02-02')), { reason: 'non_working_day', ...constitution })
  const { name, legalSource } = flood
  assert.deepEqual(whyNotBusinessDay(calendar, on('2026-03-24')), { reason: 'suspension', name, legalSource })
  assert.deepEqual(
    ['2026-03-23', '2026-03-26', '2026-03-27'].map(date => isBusinessDay(calendar, on(date))),
    [true, false, true],
  )
})

test('the next business day jumps over the weekend and the holiday', () => {
  assert.equal(nextBusinessDay(calendar, on('2026-01-30')).toString(), '2026-02-03')
  assert.equal(nextBusinessDay(calendar, on('2026-02-03')).toString(), '2026-02-04')
})

test('business days between two dates leave out the first and count the last, in both directions', () => {
  const between = (a: string, b: string) => businessDaysBetween(calendar, on(a), on(b))
  assert.equal(between('2026-01-30', '2026-02-03'), 1)
  assert.equal(between('2026-02-03', '2026-02-03'), 0)
  assert.equal(between('2026-02-03', '2026-02-06'), 3)
  assert.equal(between('2026-02-06', '2026-02-03'), -3)
  assert.equal(between('2026-02-02', '2026-02-01'), 0)
})

test('leap days and days before 1970 fall on their weekday', () => {
  assert.equal(isBusinessDay(calendar, on('2024-02-29')), true)
  assert.equal(isBusinessDay(calendar, on('1969-12-31')), true)
  assert.equal(isBusinessDay(calendar, on('1969-12-28')), false)
})

test('working intervals are exact instants and there are none on a day of rest', () => {
  const intervals = workingIntervalsOn(calendar, on('2026-02-03'))
  assert.deepEqual(
    intervals.flatMap(({ opens, closes }) => [wall(calendar, opens), wall(calendar, closes)]),
    ['2026-02-03 08:00', '2026-02-03 12:00', '2026-02-03 13:00', '2026-02-03 17:00'],
  )
  assert.deepEqual(workingIntervalsOn(calendar, on('2026-02-02')), [])
})

test('an office that never closes works 23 hours on the day that loses one and 25 on the day that gains it', () => {
  const allDay = [{ opens: '00:00', closes: '24:00' }]
  const hoursOn = (timeZone: string, date: string) => {
    const always = plainCalendar({ timeZone, weekly: { 6: allDay, 7: allDay } })
    return workingIntervalsOn(always, on(date)).map(({ opens, closes }) => closes.since(opens).total('hours'))[0]
  }
  assert.equal(hoursOn('America/New_York', '2026-03-08'), 23)
  assert.equal(hoursOn('America/Tijuana', '2026-11-01'), 25)
  // In Santiago the clock jumps at midnight: that day begins at one in the morning.
  assert.equal(hoursOn('America/Santiago', '2026-09-06'), 23)
  assert.equal(hoursOn('America/Hermosillo', '2026-03-08'), 24)
})

test('hours that fall in the gap of daylight saving keep their order and end after they begin', () => {
  const night = plainCalendar({
    timeZone: 'America/New_York',
    weekly: { 7: [{ opens: '01:00', closes: '03:30' }] },
  })
  const [shift] = workingIntervalsOn(night, on('2026-03-08'))
  assert.equal(shift!.closes.since(shift!.opens).total('minutes'), 90)
})

test('the date at the office is not the date in Greenwich', () => {
  assert.equal(localDate(calendar, clock(calendar, '2026-02-03 23:59')).toString(), '2026-02-03')
  const kiritimati = plainCalendar({ timeZone: 'Pacific/Kiritimati' })
  assert.equal(localDate(kiritimati, Temporal.Instant.from('2026-02-03T10:00Z')).toString(), '2026-02-04')
})

test('a calendar that cannot be right is refused with the reason', () => {
  const check = (changes: Parameters<typeof plainCalendar>[0]) => () =>
    isBusinessDay(plainCalendar(changes), on('2026-02-03'))
  assert.throws(check({ weekly: {} }), /no working weekday/)
  assert.throws(check({ weekly: { 1: [] } }), /no working weekday/)
  assert.throws(check({ weekly: { 1: [{ opens: '8:00', closes: '17:00' }] } }), /8:00 is not a time of day/)
  assert.throws(check({ weekly: { 1: [{ opens: '17:00', closes: '08:00' }] } }), /weekday 1/)
  assert.throws(check({ suspensions: [{ ...flood, to: '2026-03-01' }] }), /before it begins/)
  assert.throws(check({ nonWorkingDays: new Map([['2026-02-30', constitution]]) }), RangeError)
  assert.throws(check({ timeZone: 'Sonora/Huatabampo' }), RangeError)
})

test('a calendar suspended for ever says so instead of searching for ever', () => {
  const endless = plainCalendar({ suspensions: [{ ...flood, to: '2999-12-31' }] })
  assert.throws(() => nextBusinessDay(endless, on('2026-03-24')), /hundred years/)
})
