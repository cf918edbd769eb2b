import assert from 'node:assert/strict'
import test from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { type BusinessCalendar, deadline, type Term } from '../../../platform/calendar/index.ts'
import { termText } from '../../../platform/words/terms.ts'
import { termAccount } from './term-account.ts'

const hours = [{ opens: '08:00', closes: '15:00' }]
const calendar: BusinessCalendar = {
  timeZone: 'America/Hermosillo',
  weekly: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
  nonWorkingDays: new Map([['2026-11-16', { name: 'Revolución Mexicana', legalSource: 'LFT, artículo 74' }]]),
  suspensions: [],
}
const account = (receivedAt: string, term: Term) =>
  termAccount(deadline(calendar, Temporal.Instant.from(receivedAt), term).account, 'es-MX')

test('the account of a term names the first day, the days not counted with their source, and the end', () => {
  assert.deepEqual(account('2026-11-12T17:00:00Z', { amount: 5, unit: 'business_days' }), [
    'Se recibió el jueves 12 de noviembre de 2026.',
    'El plazo es de 5 días hábiles y el primero que cuenta es el viernes 13 de noviembre de 2026.',
    'No se cuentan 2 días de descanso semanal.',
    'No se cuenta el lun 16 nov 2026: Revolución Mexicana (LFT, artículo 74).',
    'Vence al terminar el viernes 20 de noviembre de 2026.',
  ])
})

test('what arrives after closing says on which day it counts as received', () => {
  assert.match(
    account('2026-11-13T23:30:00Z', { amount: 1, unit: 'business_days' })[0]!,
    /viernes 13 .* fuera del horario de atención: cuenta como recibida el martes 17/,
  )
})

test('what arrives on a holiday says that nobody works that day, and which day it is by law', () => {
  const told = account('2026-11-16T16:00:00Z', { amount: 1, unit: 'business_days' })
  assert.match(told[0]!, /lunes 16 .* no se trabaja: cuenta como recibida el martes 17/)
  assert.ok(told.includes('No se cuenta el lun 16 nov 2026: Revolución Mexicana (LFT, artículo 74).'), told.join('\n'))
})

test('a term of calendar days that ends on a holiday says which, and to which day it moves', () => {
  const told = account('2026-11-12T17:00:00Z', { amount: 4, unit: 'calendar_days' })
  assert.ok(told.includes('No se cuenta el lun 16 nov 2026: Revolución Mexicana (LFT, artículo 74).'), told.join('\n'))
  assert.match(told.join(' '), /El último día no es hábil: pasa al martes 17/)
})

test('a term in hours ends at an hour', () => {
  assert.equal(
    account('2026-11-12T17:00:00Z', { amount: 2, unit: 'business_hours' }).at(-1),
    'Vence el jueves 12 de noviembre de 2026 a las 12:00.',
  )
})

test('one of anything is said in singular', () => {
  assert.equal(termText('es-MX', 1, 'business_days'), '1 día hábil')
  assert.equal(termText('es-CO', 15, 'calendar_days'), '15 días calendario')
})
