import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './index.ts'
import { clock, plainCalendar } from './sample-calendars.ts'

const constitution = { name: 'Día de la Constitución', legalSource: 'Ley Federal del Trabajo, art. 74' }
const calendar = plainCalendar({ nonWorkingDays: new Map([['2026-02-02', constitution]]) })
const rest = { reason: 'weekly_rest', name: null, legalSource: null }

test('the account tells why the receipt moved, what was skipped and when it is due, in plain data', () => {
  const { account } = deadline(calendar, clock(calendar, '2026-01-30 18:20'), { amount: 5, unit: 'business_days' }, [
    { from: clock(calendar, '2026-02-05 10:00'), to: clock(calendar, '2026-02-06 09:00') },
  ])
  assert.deepEqual(account, {
    term: { amount: 5, unit: 'business_days' },
    timeZone: 'America/Hermosillo',
    receivedAt: '2026-01-31T01:20:00Z',
    receivedOn: '2026-01-30',
    effectiveOn: '2026-02-03',
    moved: [
      { from: '2026-01-30', to: '2026-01-30', days: 1, reason: 'after_hours', name: null, legalSource: null },
      { from: '2026-01-31', to: '2026-02-01', days: 2, ...rest },
      { from: '2026-02-02', to: '2026-02-02', days: 1, reason: 'non_working_day', ...constitution },
    ],
    firstDay: '2026-02-04',
    startsAt: null,
    skipped: [
      { from: '2026-02-05', to: '2026-02-06', days: 2, reason: 'pause', name: null, legalSource: null },
      { from: '2026-02-07', to: '2026-02-08', days: 2, ...rest },
    ],
    pauses: [{ from: '2026-02-05T17:00:00Z', to: '2026-02-06T16:00:00Z' }],
    rolled: [],
    dueOn: '2026-02-12',
    dueAt: '2026-02-13T06:59:59.999Z',
  })
  assert.deepEqual(JSON.parse(JSON.stringify(account)), account)
})

test('the account of calendar days tells on which day of rest they ended and where they moved', () => {
  const { account } = deadline(calendar, clock(calendar, '2026-01-26 10:00'), { amount: 5, unit: 'calendar_days' })
  assert.deepEqual(account.rolled, [
    { from: '2026-01-31', to: '2026-02-01', days: 2, ...rest },
    { from: '2026-02-02', to: '2026-02-02', days: 1, reason: 'non_working_day', ...constitution },
  ])
  assert.equal(account.dueOn, '2026-02-03')
})

test('the account of hours tells when the clock started', () => {
  const { account } = deadline(calendar, clock(calendar, '2026-01-30 12:10'), { amount: 6, unit: 'business_hours' })
  assert.equal(account.startsAt, '2026-01-30T20:00:00.000Z')
  assert.equal(account.firstDay, '2026-01-30')
  assert.deepEqual(
    account.skipped.map(({ reason, days }) => [reason, days]),
    [
      ['weekly_rest', 2],
      ['non_working_day', 1],
    ],
  )
  assert.equal(account.dueAt, '2026-02-03T17:00:00.000Z')
})

test('the account of a stopped term keeps the open pause and has no due date', () => {
  const { account } = deadline(calendar, clock(calendar, '2026-02-03 10:00'), { amount: 5, unit: 'business_days' }, [
    { from: clock(calendar, '2026-02-05 10:00'), to: null },
  ])
  assert.deepEqual(account.pauses, [{ from: '2026-02-05T17:00:00Z', to: null }])
  assert.equal(account.dueOn, null)
  assert.equal(account.firstDay, '2026-02-04')
})
