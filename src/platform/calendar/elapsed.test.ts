import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { businessDaysBetween, localDate, workingIntervalsOn } from './days.ts'
import { elapsedMeter } from './elapsed.ts'
import { colombianCalendar } from './sample-calendars.ts'

const calendar = await colombianCalendar()

const instants = fc
  .integer({ min: Date.parse('2024-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') })
  .map(at => Temporal.Instant.fromEpochMilliseconds(at))

const pairs = fc.tuple(instants, instants).map(pair => pair.toSorted(Temporal.Instant.compare))

test('business days taken are those that a term would count, in any order of asking', () => {
  const meter = elapsedMeter(calendar)
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const walked = businessDaysBetween(calendar, localDate(calendar, from!), localDate(calendar, to!))
      assert.equal(meter.businessDays(from!.epochMilliseconds, to!.epochMilliseconds), walked)
    }),
  )
})

test('business hours taken are the hours of the door between the two instants', () => {
  const meter = elapsedMeter(calendar)
  const short = fc.tuple(instants, fc.integer({ min: 0, max: 20 * 86_400_000 }))
  fc.assert(
    fc.property(short, ([from, long]) => {
      const [a, b] = [from.epochMilliseconds, from.epochMilliseconds + long]
      let open = 0
      const last = localDate(calendar, Temporal.Instant.fromEpochMilliseconds(b))
      for (let day = localDate(calendar, from); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
        for (const { opens, closes } of workingIntervalsOn(calendar, day))
          open += Math.max(0, Math.min(b, closes.epochMilliseconds) - Math.max(a, opens.epochMilliseconds))
      assert.ok(Math.abs(meter.businessHours(a, b) - open / 3_600_000) < 1e-9)
    }),
  )
})

test('what ends before it begins took nothing', () => {
  const meter = elapsedMeter(calendar)
  const at = Date.parse('2026-11-17T17:00:00Z')
  assert.deepEqual(
    [meter.businessDays(at, at - 1), meter.calendarDays(at, at - 1e9), meter.businessHours(at, 0)],
    [0, 0, 0],
  )
})
