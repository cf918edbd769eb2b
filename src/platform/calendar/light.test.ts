import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termLight, verdict, warnAt } from './index.ts'
import { clock, plainCalendar, wall } from './sample-calendars.ts'

const calendar = plainCalendar()
const at = (local: string) => clock(calendar, local)

test('the light goes from green to amber to red, and the due instant itself is not yet red', () => {
  const [amber, due] = [at('2026-02-19 00:00'), at('2026-02-20 23:59')]
  assert.equal(termLight(due, at('2026-02-18 23:59'), amber), 'within')
  assert.equal(termLight(due, amber, amber), 'soon')
  assert.equal(termLight(due, due, amber), 'soon')
  assert.equal(termLight(due, due.add({ milliseconds: 1 }), amber), 'overdue')
})

test('without a due date there is no light, and without an amber moment there is no amber', () => {
  assert.equal(termLight(null, at('2026-02-18 10:00'), null), 'none')
  assert.equal(termLight(at('2026-02-20 23:59'), at('2026-02-20 10:00'), null), 'within')
})

test('what is closed at the due instant is on time and a millisecond later is late', () => {
  const due = at('2026-02-20 17:00')
  assert.equal(verdict(due, due), 'on_time')
  assert.equal(verdict(due.add({ milliseconds: 1 }), due), 'late')
  assert.equal(verdict(due, null), 'no_promise')
})

test('a promise made as a date turns amber when a fifth of its business days is left', () => {
  // Ten business days from Monday 2 to Monday 16 February: the last two are Friday 13 and Monday 16.
  assert.equal(wall(calendar, warnAt(calendar, at('2026-02-02 10:00'), at('2026-02-16 15:00'))), '2026-02-13 00:00')
  // Three days: at least one, the due date.
  assert.equal(wall(calendar, warnAt(calendar, at('2026-02-02 10:00'), at('2026-02-05 15:00'))), '2026-02-05 00:00')
})

test('a promise for the year 9999, as imported lists have it, is worked out at once', () => {
  const amber = warnAt(calendar, at('2026-02-02 10:00'), at('9999-12-31 15:00'))
  assert.equal(termLight(at('9999-12-31 15:00'), at('2026-02-20 10:00'), amber), 'within')
})

test('a promise within the same day or over a weekend is amber from the start', () => {
  assert.equal(wall(calendar, warnAt(calendar, at('2026-02-02 10:00'), at('2026-02-02 15:00'))), '2026-02-02 10:00')
  assert.equal(wall(calendar, warnAt(calendar, at('2026-02-06 10:00'), at('2026-02-08 15:00'))), '2026-02-06 10:00')
})
