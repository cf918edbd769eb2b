import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BusinessCalendar, deadline, type Pause, type Term } from './index.ts'
import { clock, colombianCalendar, plainCalendar, wall } from './sample-calendars.ts'

const calendar = plainCalendar()
const flood = { from: '2026-02-05', to: '2026-02-10', name: 'Inundación', legalSource: 'Acuerdo 12/2026' }
const days = (amount: number): Term => ({ amount, unit: 'business_days' })
const naturalDays = (amount: number): Term => ({ amount, unit: 'calendar_days' })
const hours = (amount: number): Term => ({ amount, unit: 'business_hours' })
const months = (amount: number): Term => ({ amount, unit: 'months' })

function dueOn(
  on: BusinessCalendar,
  received: string,
  term: Term,
  ...pauses: [string, string | null][]
): string | null {
  return deadline(on, clock(on, received), term, pausesOf(on, pauses)).dueOn?.toString() ?? null
}

function dueAt(
  on: BusinessCalendar,
  received: string,
  term: Term,
  ...pauses: [string, string | null][]
): string | null {
  return wall(on, deadline(on, clock(on, received), term, pausesOf(on, pauses)).dueAt)
}

function pausesOf(on: BusinessCalendar, pauses: [string, string | null][]): Pause[] {
  return pauses.map(([from, to]) => ({ from: clock(on, from), to: to === null ? null : clock(on, to) }))
}

test('terms of Ley 1755 end on the dates counted by hand on the Colombian calendar', async () => {
  const colombia = await colombianCalendar('2026-07-13')
  const counted: Record<string, Record<number, string>> = {
    '2018-03-23': { 5: '2018-04-03', 10: '2018-04-10', 15: '2018-04-17', 30: '2018-05-09' },
    '2018-12-20': { 5: '2018-12-28', 10: '2019-01-08', 15: '2019-01-15', 30: '2019-02-05' },
    '2026-03-20': { 5: '2026-03-30', 10: '2026-04-08', 15: '2026-04-15', 30: '2026-05-07' },
    '2026-06-26': { 5: '2026-07-06', 10: '2026-07-13', 15: '2026-07-21', 30: '2026-08-12' },
    '2026-12-18': { 5: '2026-12-28', 10: '2027-01-05', 15: '2027-01-13', 30: '2027-02-03' },
  }
  for (const [received, terms] of Object.entries(counted))
    for (const [amount, due] of Object.entries(terms))
      assert.equal(dueOn(colombia, `${received} 10:00`, days(Number(amount))), due, `${received} + ${amount}`)
})

test('the holiday declared for 13 July 2026 moves the ten days of a petition of 26 June to the 14th', async () => {
  assert.equal(dueOn(await colombianCalendar(), '2026-06-26 10:00', days(10)), '2026-07-14')
})

test('a term in days lasts until the end of the due date', () => {
  assert.equal(dueAt(calendar, '2026-02-02 10:00', days(3)), '2026-02-05 23:59')
  const { dueAt: due } = deadline(calendar, clock(calendar, '2026-02-02 10:00'), days(3))
  assert.equal(due!.add({ milliseconds: 1 }).equals(clock(calendar, '2026-02-06 00:00')), true)
})

test('what arrives after closing, or on a day of rest, counts as received on the next business day', () => {
  assert.equal(dueOn(calendar, '2026-02-06 16:59', days(1)), '2026-02-09')
  assert.equal(dueOn(calendar, '2026-02-06 17:00', days(1)), '2026-02-09')
  assert.equal(dueOn(calendar, '2026-02-06 17:01', days(1)), '2026-02-10')
  assert.equal(dueOn(calendar, '2026-02-07 10:00', days(1)), '2026-02-10')
  assert.equal(dueOn(calendar, '2026-02-06 06:00', days(1)), '2026-02-09')
})

test('a calendar may count what arrives after hours from the same day', () => {
  const lenient = plainCalendar({ afterHours: 'same-day' })
  assert.equal(dueOn(lenient, '2026-02-06 23:00', days(1)), '2026-02-09')
  assert.equal(dueOn(lenient, '2026-02-07 10:00', days(1)), '2026-02-09')
})

test('a term of zero ends with the day of receipt, and in hours when the office works', () => {
  assert.equal(dueAt(calendar, '2026-02-06 10:00', days(0)), '2026-02-06 23:59')
  assert.equal(dueAt(calendar, '2026-02-06 18:00', days(0)), '2026-02-09 23:59')
  assert.equal(dueAt(calendar, '2026-02-06 10:00', hours(0)), '2026-02-06 10:00')
  assert.equal(dueAt(calendar, '2026-02-06 12:30', hours(0)), '2026-02-06 13:00')
})

test('calendar days count every day and move off a final day of rest, unless the calendar says not to', () => {
  assert.equal(dueOn(calendar, '2026-02-02 10:00', naturalDays(5)), '2026-02-09')
  assert.equal(dueOn(calendar, '2026-02-02 10:00', naturalDays(4)), '2026-02-06')
  assert.equal(dueOn(plainCalendar({ restDayEnd: 'same-day' }), '2026-02-02 10:00', naturalDays(5)), '2026-02-07')
})

test('months go from date to date, to the end of shorter months, leap years included', () => {
  assert.equal(dueOn(calendar, '2024-01-31 10:00', months(1)), '2024-02-29')
  assert.equal(dueOn(calendar, '2023-01-31 10:00', months(1)), '2023-02-28')
  assert.equal(dueOn(calendar, '2025-11-30 10:00', months(3)), '2026-03-02')
  assert.equal(dueOn(calendar, '2025-12-15 10:00', months(1)), '2026-01-15')
  assert.equal(dueOn(calendar, '2026-02-06 10:00', months(0)), '2026-02-06')
})

test('hours use up the working intervals exactly, over lunch, nights and weekends', () => {
  assert.equal(dueAt(calendar, '2026-02-06 11:30', hours(1)), '2026-02-06 13:30')
  assert.equal(dueAt(calendar, '2026-02-06 16:00', hours(2)), '2026-02-09 09:00')
  assert.equal(dueAt(calendar, '2026-02-06 13:00', hours(4)), '2026-02-06 17:00')
  assert.equal(dueAt(calendar, '2026-02-07 20:00', hours(0.5)), '2026-02-09 08:30')
})

test('hours are real hours on the night the clock changes', () => {
  const allDay = [{ opens: '00:00', closes: '24:00' }]
  const always = plainCalendar({
    timeZone: 'America/Tijuana',
    weekly: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
  })
  assert.equal(dueAt(always, '2026-03-07 20:00', hours(8)), '2026-03-08 05:00')
  assert.equal(dueAt(always, '2026-10-31 20:00', hours(8)), '2026-11-01 03:00')
})

test('no term runs during a suspension, in any unit', () => {
  const suspended = plainCalendar({ suspensions: [flood] })
  assert.equal(dueOn(suspended, '2026-02-02 10:00', days(3)), '2026-02-11')
  assert.equal(dueOn(suspended, '2026-02-02 10:00', naturalDays(3)), '2026-02-11')
  assert.equal(dueOn(suspended, '2026-02-02 10:00', months(1)), '2026-03-09')
  assert.equal(dueAt(suspended, '2026-02-04 16:00', hours(2)), '2026-02-11 09:00')
  assert.equal(dueOn(suspended, '2026-02-06 10:00', days(1)), '2026-02-12')
})

test('the days touched by a pause do not count: the term resumes the day after the petition is completed', () => {
  assert.equal(dueOn(calendar, '2026-02-02 10:00', days(3)), '2026-02-05')
  assert.equal(dueOn(calendar, '2026-02-02 10:00', days(3), ['2026-02-04 11:00', '2026-02-10 09:00']), '2026-02-12')
  assert.equal(dueOn(calendar, '2026-02-02 10:00', days(3), ['2026-02-04 00:00', '2026-02-10 00:00']), '2026-02-11')
  assert.equal(
    dueOn(calendar, '2026-02-02 10:00', naturalDays(3), ['2026-02-03 09:00', '2026-02-03 10:00']),
    '2026-02-06',
  )
})

test('a pause that opens on the due date saves it, and one after it changes nothing', () => {
  assert.equal(dueOn(calendar, '2026-02-02 10:00', days(3), ['2026-02-05 16:00', '2026-02-06 10:00']), '2026-02-09')
  assert.equal(dueOn(calendar, '2026-02-02 10:00', days(3), ['2026-02-06 00:00', null]), '2026-02-05')
})

test('pauses stop the hours to the minute, however they overlap', () => {
  assert.equal(
    dueAt(calendar, '2026-02-06 08:00', hours(3), ['2026-02-06 09:00', '2026-02-06 10:30']),
    '2026-02-06 13:30',
  )
  const overlapping: [string, string][] = [
    ['2026-02-06 09:30', '2026-02-06 10:30'],
    ['2026-02-06 09:00', '2026-02-06 10:00'],
  ]
  assert.equal(dueAt(calendar, '2026-02-06 08:00', hours(3), ...overlapping), '2026-02-06 13:30')
})

test('while a pause is open the term has no end', () => {
  for (const term of [days(3), naturalDays(3), months(1), hours(20)])
    assert.equal(dueAt(calendar, '2026-02-02 10:00', term, ['2026-02-03 09:00', null]), null)
  assert.equal(dueAt(calendar, '2026-02-02 10:00', hours(1), ['2026-02-03 09:00', null]), '2026-02-02 11:00')
  assert.equal(dueOn(calendar, '2026-02-02 10:00', naturalDays(5), ['2026-02-08 09:00', null]), null)
})

test('the light turns amber when a fifth of the term is left, at least one business day', () => {
  const amber = (term: Term) => wall(calendar, deadline(calendar, clock(calendar, '2026-02-02 10:00'), term).warnAt)
  assert.equal(amber(days(15)), '2026-02-19 00:00') // due on the 23rd: 19, 20 and 23 are left
  assert.equal(amber(days(5)), '2026-02-09 00:00')
  assert.equal(amber(days(1)), '2026-02-03 00:00')
  assert.equal(amber(days(0)), '2026-02-02 00:00')
  assert.equal(amber(naturalDays(10)), '2026-02-11 00:00')
  assert.equal(amber(hours(10)), '2026-02-03 10:00')
})

test('amber never waits for a day on which nobody works', () => {
  const strict = plainCalendar({ restDayEnd: 'same-day' })
  const { warnAt, dueOn: due } = deadline(strict, clock(strict, '2026-02-02 10:00'), naturalDays(6))
  assert.equal(due!.toString(), '2026-02-08')
  assert.equal(wall(strict, warnAt), '2026-02-06 00:00')
})

test('what cannot be counted is refused', () => {
  const received = clock(calendar, '2026-02-02 10:00')
  for (const term of [days(-1), days(1.5), months(0.5), hours(Number.NaN), days(Number.POSITIVE_INFINITY)])
    assert.throws(() => deadline(calendar, received, term), /cannot be counted/)
  assert.throws(() => deadline(calendar, received, days(1_000_000)), /hundred years/)
  assert.throws(() => deadline(plainCalendar({ weekly: {} }), received, days(1)), /no working weekday/)
  assert.throws(
    () => dueOn(calendar, '2026-02-02 10:00', days(1), ['2026-02-04 10:00', '2026-02-03 10:00']),
    /pause ends/,
  )
})
