import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import {
  type BusinessCalendar,
  businessDaysBetween,
  type Deadline,
  deadline,
  isBusinessDay,
  localDate,
  type Pause,
  TERM_UNITS,
  type Term,
  workingIntervalsOn,
} from './index.ts'

const ZONES = ['America/New_York', 'America/Santiago', 'America/Tijuana', 'America/Hermosillo', 'America/Bogota']
const FROM = Date.parse('2024-01-01T00:00Z')
const TO = Date.parse('2026-12-31T00:00Z')
const law = { name: 'Acuerdo', legalSource: 'Cabildo' }

const instants = fc.integer({ min: FROM, max: TO }).map(ms => Temporal.Instant.fromEpochMilliseconds(ms))
const dates = fc.integer({ min: FROM / 86_400_000, max: TO / 86_400_000 }).map(day => isoDate(day))
const hours = fc.constantFrom(
  [],
  [{ opens: '08:00', closes: '15:00' }],
  [
    { opens: '09:00', closes: '13:30' },
    { opens: '15:00', closes: '18:45' },
  ],
  [{ opens: '00:00', closes: '24:00' }],
)
const working = hours.filter(intervals => intervals.length > 0)
const suspensions = fc
  .tuple(dates, fc.nat({ max: 20 }))
  .map(([from, days]) => ({ from, to: Temporal.PlainDate.from(from).add({ days }).toString(), ...law }))
const calendars: fc.Arbitrary<BusinessCalendar> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  weekly: fc.record({ 1: working, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours }),
  nonWorkingDays: fc.array(dates, { maxLength: 60 }).map(days => new Map(days.map(day => [day, law]))),
  suspensions: fc.array(suspensions, { maxLength: 2 }),
  afterHours: fc.constantFrom('next-business-day', 'same-day'),
  restDayEnd: fc.constant('next-business-day'),
})
const unstopped = calendars.map(calendar => ({ ...calendar, suspensions: [] }))
const terms: fc.Arbitrary<Term> = fc.record({ amount: fc.nat({ max: 40 }), unit: fc.constantFrom(...TERM_UNITS) })
const pauses: fc.Arbitrary<Pause> = fc
  .tuple(instants, fc.option(fc.nat({ max: 20 * 86_400_000 }), { nil: null, freq: 9 }))
  .map(([from, length]) => ({ from, to: length === null ? null : from.add({ milliseconds: length }) }))
const pauseLists = fc.array(pauses, { maxLength: 3 })

function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** A stopped term has no end: it is later than every other. */
function end(deadline: Deadline): number {
  return deadline.dueAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY
}

function holds<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void {
  fc.assert(property, { numRuns: 200 })
}

test('a longer term never ends earlier', () => {
  holds(
    fc.property(
      calendars,
      instants,
      terms,
      fc.nat({ max: 10 }),
      pauseLists,
      (calendar, receivedAt, term, more, stops) => {
        const longer = { ...term, amount: term.amount + more }
        assert.ok(
          end(deadline(calendar, receivedAt, longer, stops)) >= end(deadline(calendar, receivedAt, term, stops)),
        )
      },
    ),
  )
})

test('what is received later is never due earlier', () => {
  // Months are left out where the clock stops: the 30th and the 31st share one end, whatever stopped between them.
  const counted = terms.filter(({ unit }) => unit !== 'months')
  const later = fc.nat({ max: 10 * 86_400_000 })
  holds(
    fc.property(calendars, instants, counted, later, pauseLists, (calendar, receivedAt, term, ms, stops) => {
      const after = receivedAt.add({ milliseconds: ms })
      assert.ok(end(deadline(calendar, after, term, stops)) >= end(deadline(calendar, receivedAt, term, stops)))
    }),
  )
  holds(
    fc.property(unstopped, instants, terms, later, (calendar, receivedAt, term, ms) => {
      const after = receivedAt.add({ milliseconds: ms })
      assert.ok(end(deadline(calendar, after, term)) >= end(deadline(calendar, receivedAt, term)))
    }),
  )
})

test('a term never ends on a day without work', () => {
  holds(
    fc.property(calendars, instants, terms, pauseLists, (calendar, receivedAt, term, stops) => {
      const { dueOn } = deadline(calendar, receivedAt, term, stops)
      assert.ok(dueOn === null || isBusinessDay(calendar, dueOn))
    }),
  )
})

test('adding a holiday never shortens a term', () => {
  const counted = terms.filter(({ unit }) => unit !== 'months')
  const longer = (calendar: BusinessCalendar, receivedAt: Temporal.Instant, term: Term, holiday: string) => {
    const more = { ...calendar, nonWorkingDays: new Map([...calendar.nonWorkingDays, [holiday, law]]) }
    assert.ok(end(deadline(more, receivedAt, term)) >= end(deadline(calendar, receivedAt, term)))
  }
  holds(fc.property(calendars, instants, counted, dates, longer))
  holds(fc.property(unstopped, instants, terms, dates, longer))
})

test('a pause never shortens a term, nor does a longer one', () => {
  holds(
    fc.property(calendars, instants, terms, pauseLists, pauses, (calendar, receivedAt, term, stops, pause) => {
      const without = end(deadline(calendar, receivedAt, term, stops))
      const paused = end(deadline(calendar, receivedAt, term, [...stops, pause]))
      const longer = { from: pause.from, to: pause.to?.add({ hours: 30 }) ?? null }
      assert.ok(paused >= without)
      assert.ok(end(deadline(calendar, receivedAt, term, [...stops, longer])) >= paused)
    }),
  )
})

test('nothing counts as received before it was, nor is due before, and amber comes no later than red', () => {
  holds(
    fc.property(calendars, instants, terms, (calendar, receivedAt, term) => {
      const { effectiveOn, dueAt, dueOn, warnAt } = deadline(calendar, receivedAt, term)
      assert.ok(Temporal.PlainDate.compare(effectiveOn, localDate(calendar, receivedAt)) >= 0)
      assert.ok(Temporal.Instant.compare(dueAt!, receivedAt) >= 0)
      assert.ok(Temporal.Instant.compare(warnAt!, dueAt!) <= 0)
      assert.ok(localDate(calendar, dueAt!.subtract({ milliseconds: 1 })).equals(dueOn!) || term.amount === 0)
    }),
  )
})

test('between the effective receipt and the due date lie as many business days as the term has', () => {
  holds(
    fc.property(calendars, instants, fc.integer({ min: 1, max: 60 }), (calendar, receivedAt, amount) => {
      const { effectiveOn, dueOn } = deadline(calendar, receivedAt, { amount, unit: 'business_days' })
      assert.equal(businessDaysBetween(calendar, effectiveOn, dueOn!), amount)
    }),
  )
})

test('the working time between receipt and end is exactly the hours of the term', () => {
  holds(
    fc.property(calendars, instants, fc.integer({ min: 1, max: 400 }), (calendar, receivedAt, quarters) => {
      const { dueAt, dueOn } = deadline(calendar, receivedAt, { amount: quarters / 4, unit: 'business_hours' })
      const [from, to] = [receivedAt.epochMilliseconds, dueAt!.epochMilliseconds]
      let worked = 0
      for (
        let date = localDate(calendar, receivedAt);
        Temporal.PlainDate.compare(date, dueOn!) <= 0;
        date = date.add({ days: 1 })
      )
        for (const { opens, closes } of workingIntervalsOn(calendar, date))
          worked += Math.max(0, Math.min(closes.epochMilliseconds, to) - Math.max(opens.epochMilliseconds, from))
      assert.equal(worked, (quarters / 4) * 3_600_000)
    }),
  )
})

test('the account adds up: counted, skipped and rolled days fill the time from the receipt to the due date', () => {
  holds(
    fc.property(
      calendars,
      instants,
      fc.integer({ min: 1, max: 40 }),
      pauseLists,
      (calendar, receivedAt, amount, stops) => {
        const { effectiveOn, dueOn, account } = deadline(calendar, receivedAt, { amount, unit: 'calendar_days' }, stops)
        if (dueOn === null) return
        const skipped = [...account.skipped, ...account.rolled].reduce((sum, { days }) => sum + days, 0)
        assert.equal(effectiveOn.until(dueOn).days, amount + skipped)
      },
    ),
  )
})
