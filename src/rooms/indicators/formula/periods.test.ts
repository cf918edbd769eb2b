import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { FREQUENCIES } from '../vocabulary.ts'
import { periodMonths, periodName, periodShort } from './period-words.ts'
import {
  frequencyOf,
  nextPeriod,
  periodCode,
  periodOf,
  periodOfCode,
  periodsOf,
  previousPeriod,
  yearBefore,
} from './periods.ts'

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map(days => new Date(Date.UTC(1960, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const frequency = fc.constantFrom(...FREQUENCIES)
const dayAfter = (text: string) => new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10)

test('a quarter has its months, its ends and its place in the year', () => {
  const quarter = periodOf('quarterly', '2024-08-15')
  assert.deepEqual(quarter, { startsOn: '2024-07-01', endsOn: '2024-09-30' })
  assert.equal(periodMonths('es-MX', quarter), 'julio–septiembre 2024')
  assert.equal(periodName('es-MX', quarter), '3.er trimestre de 2024')
  assert.equal(periodName('en', quarter), '3rd quarter of 2024')
  assert.equal(periodCode(quarter), '2024-T3')
})

test('months, halves, years and odd stretches are said in words too', () => {
  const names = ['2024-02', '2024-T2', '2024-S2', '2024', '2024-05-03_2024-06-09'].map(code =>
    periodName('es-CO', periodOfCode(code)!),
  )
  assert.deepEqual(names, [
    'febrero de 2024',
    '2.º trimestre de 2024',
    '2.º semestre de 2024',
    'año 2024',
    'del vie 3 may 2024 al dom 9 jun 2024',
  ])
})

test('every day lies in one period of each frequency, and periods follow without gap or overlap', () => {
  fc.assert(
    fc.property(frequency, day, (often, on) => {
      const period = periodOf(often, on)
      assert.ok(period.startsOn <= on && on <= period.endsOn)
      assert.equal(nextPeriod(often, period).startsOn, dayAfter(period.endsOn))
      assert.deepEqual(previousPeriod(often, nextPeriod(often, period)), period)
      assert.equal(frequencyOf(period), often)
    }),
  )
})

test('the periods between two days are all those with some day in between', () => {
  fc.assert(
    fc.property(frequency, day, day, (often, a, b) => {
      const [from, to] = [a, b].sort() as [string, string]
      const periods = periodsOf(often, from, to)
      assert.deepEqual(periods[0], periodOf(often, from))
      assert.deepEqual(periods.at(-1), periodOf(often, to))
      for (const [index, period] of periods.slice(1).entries()) {
        assert.equal(period.startsOn, dayAfter(periods[index]!.endsOn))
      }
    }),
    { numRuns: 30 },
  )
  assert.deepEqual(periodsOf('monthly', '2024-03-01', '2024-02-29'), [])
})

test('an address of a period is read back, and nonsense is none', () => {
  fc.assert(
    fc.property(frequency, day, (often, on) =>
      assert.deepEqual(periodOfCode(periodCode(periodOf(often, on))), periodOf(often, on)),
    ),
  )
  for (const nonsense of ['', '24-T1', '2024-T5', '2024-13', '2024-02-30_2024-03-01', '2024-03-02_2024-03-01'])
    assert.equal(periodOfCode(nonsense), null)
})

test('a quarter is compared with the same of the year before, leap years included', () => {
  assert.deepEqual(yearBefore({ startsOn: '2024-01-01', endsOn: '2024-03-31' }), {
    startsOn: '2023-01-01',
    endsOn: '2023-03-31',
  })
  assert.deepEqual(yearBefore(periodOf('monthly', '2024-02-10')), { startsOn: '2023-02-01', endsOn: '2023-02-28' })
  assert.deepEqual(yearBefore({ startsOn: '2024-02-05', endsOn: '2024-02-29' }), {
    startsOn: '2023-02-05',
    endsOn: '2023-02-28',
  })
})

test('where little fits a period is named shortly, in the language of the page', () => {
  const shown = FREQUENCIES.map(often => periodOf(often, '2016-05-10'))
  const said = (locale: 'es-MX' | 'en') => shown.map(period => periodShort(locale, period)).sort()
  assert.deepEqual(said('es-MX'), ['1.er sem. 2016', '2.º trim. 2016', '2016', 'may 2016'])
  assert.deepEqual(said('en'), ['2016', 'H1 2016', 'May 2016', 'Q2 2016'])
})
