import assert from 'node:assert/strict'
import test from 'node:test'
import type { Formula } from '../vocabulary.ts'
import { evaluate, readRecord, recordKindOf } from './evaluate.ts'
import type { Fact } from './facts.ts'

let next = 1
const fact = (some: Partial<Fact>): Fact => ({
  id: next++,
  population: 'due',
  service: null,
  unit: null,
  channel: null,
  kind: null,
  onTime: null,
  answered: false,
  reopened: false,
  ...some,
})
const many = (n: number, some: Partial<Fact>) => Array.from({ length: n }, () => fact(some))
const onTime: Formula = { op: 'share', condition: { is: 'on_time' }, of: { population: 'due' } }

test('the share on time leaves out what had no promise, above and below the line', () => {
  const facts = [...many(9, { onTime: true }), fact({ onTime: false }), ...many(5, { onTime: null })]
  const { numerator, denominator, value, base, counted } = evaluate(onTime, facts)
  assert.deepEqual([numerator, denominator, value, base, counted.length], [9, 10, 90, 10, 9])
})

test('without records there is no data, which is not zero and not a pass', () => {
  assert.deepEqual(evaluate(onTime, many(3, { onTime: null })), {
    numerator: 0,
    denominator: 0,
    value: null,
    base: 0,
    status: 'no_data',
    over: false,
    records: [],
    counted: [],
  })
  const mean: Formula = { op: 'mean', measure: 'value', of: { population: 'waiting' } }
  assert.equal(evaluate(mean, []).status, 'no_data')
})

test('a count of none is zero: that nobody complained is a figure', () => {
  const { value, status } = evaluate({ op: 'count', of: { population: 'claim' } }, [])
  assert.deepEqual([value, status], [0, 'measured'])
})

const declared: Formula = { op: 'declared', times: 100 }
const given = (numerator: number, denominator: number) => fact({ population: 'declared', numerator, denominator })

test('a half-year is its sums divided, 36.67 %, and not the mean of its quarters', () => {
  const { value, numerator, denominator } = evaluate(declared, [given(8, 10), given(3, 20)])
  assert.deepEqual([value?.toFixed(4), numerator, denominator], ['36.6667', 11, 30])
})

test('with nothing planned the efficiency does not apply; with more done than planned it passes 100 and is pointed out', () => {
  const none = evaluate(declared, [given(0, 0)])
  assert.deepEqual([none.value, none.status, none.base], [null, 'not_applicable', 1])
  const above = evaluate(declared, [given(12, 10)])
  assert.deepEqual([above.value, above.status, above.over], [120, 'measured', true])
  assert.equal(evaluate(declared, []).status, 'no_data')
})

test('a request not answered yet was not answered within five days, and stays in the base', () => {
  const within: Formula = {
    op: 'share',
    condition: { measure: 'business_days', comparison: '<=', than: 5 },
    of: { population: 'received' },
  }
  const received = { population: 'received' as const }
  const facts = [fact({ ...received, businessDays: 3, answered: true }), fact({ ...received, businessDays: null })]
  assert.deepEqual([evaluate(within, facts).value, evaluate(within, facts).base], [50, 2])
})

test('an answer without a mark is no mark', () => {
  const satisfied: Formula = {
    op: 'share',
    condition: { measure: 'value', comparison: '>=', than: 4 },
    of: { population: 'satisfaction' },
  }
  const facts = [5, 4, 2, null].map(value => fact({ population: 'satisfaction', value }))
  assert.deepEqual([evaluate(satisfied, facts).numerator, evaluate(satisfied, facts).denominator], [2, 3])
})

test('lists narrow what is looked at: this service, these channels, these kinds', () => {
  const of = {
    population: 'received',
    services: ['agua'],
    channels: ['web', 'counter'],
    kinds: ['complaint'],
  } as const
  const right = { population: 'received', service: 'agua', channel: 'web', kind: 'complaint' } as const
  const facts = [
    fact(right),
    fact({ ...right, service: 'bache' }),
    fact({ ...right, channel: null }),
    fact({ ...right, kind: 'claim' }),
    fact({ ...right, population: 'answered' }),
  ]
  const chosen = { ...of, services: [...of.services], channels: [...of.channels], kinds: [...of.kinds] }
  assert.deepEqual(evaluate({ op: 'count', of: chosen }, facts).records, [facts[0]?.id])
})

test('mean, median and percentile speak of what was measured', () => {
  const facts = [3, 10, 4, 8, null].map(value => fact({ population: 'waiting', value }))
  const of = { population: 'waiting' } as const
  assert.equal(evaluate({ op: 'mean', measure: 'value', of }, facts).value, 6.25)
  assert.equal(evaluate({ op: 'median', measure: 'value', of }, facts).value, 6)
  const percentile = evaluate({ op: 'percentile', p: 90, measure: 'value', of }, facts)
  assert.deepEqual([percentile.value, percentile.base, percentile.numerator], [10, 4, null])
})

test('a ratio of claims to answers keeps both records apart though their numbers are equal', () => {
  const formula: Formula = {
    op: 'ratio',
    numerator: { population: 'claim' },
    denominator: { population: 'answered' },
    times: 100,
  }
  const facts = [
    fact({ id: 7, population: 'claim', value: 1 }),
    fact({ id: 7, population: 'answered' }),
    fact({ id: 9, population: 'answered' }),
  ]
  const { value, records, counted } = evaluate(formula, facts)
  assert.deepEqual([value, records, counted], [50, [-7, 7, 9], [-7]])
  assert.equal(recordKindOf(formula), 'mixed')
  assert.deepEqual(readRecord('mixed', -7), { kind: 'observation', id: 7 })
  assert.equal(evaluate(formula, facts.slice(0, 1)).status, 'not_applicable')
})
