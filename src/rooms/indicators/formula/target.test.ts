import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { figureText, targetText } from '../figure-words.ts'
import { judge, type Target, UNITS_OF_MEASURE, type UnitOfMeasure } from '../vocabulary.ts'
import { type Direction, type TargetRefusal, validateTarget } from './target.ts'

test('a target is refused with its reason when it is the wrong way round, out of range or promises nothing', () => {
  const refused: [UnitOfMeasure, Direction, Target, TargetRefusal | null][] = [
    ['percent', 'higher', { comparator: 'at_least', target: 90 }, null],
    ['percent', 'higher', { comparator: 'at_most', target: 90 }, 'wrong_way'],
    ['business_days', 'lower', { comparator: 'at_most', target: 10 }, null],
    ['business_days', 'lower', { comparator: 'at_least', target: 10 }, 'wrong_way'],
    ['percent', 'higher', { comparator: 'at_least', target: 101 }, 'outside_percent'],
    ['percent', 'higher', { comparator: 'at_least', target: 0 }, 'never_broken'],
    ['percent', 'lower', { comparator: 'at_most', target: 100 }, 'never_broken'],
    ['score', 'higher', { comparator: 'at_least', target: 5.5 }, 'outside_score'],
    ['minutes', 'lower', { comparator: 'at_most', target: -1 }, 'negative'],
    ['count', 'lower', { comparator: 'at_most', target: 2.5 }, 'not_whole'],
    ['count', 'lower', { comparator: 'at_most', target: 0 }, null],
    ['minutes', 'lower', { comparator: 'between', target: 5 }, 'upper_missing'],
    ['minutes', 'lower', { comparator: 'between', target: 5, upper: 5 }, 'upper_not_above'],
    ['minutes', 'lower', { comparator: 'at_most', target: 5, upper: 9 }, 'upper_unneeded'],
    ['minutes', 'lower', { comparator: 'at_most', target: Number.NaN }, 'not_a_number'],
  ]
  for (const [unit, direction, target, refusal] of refused)
    assert.equal(validateTarget(unit, direction, target), refusal, JSON.stringify(target))
})

test('what can be promised can be kept, and but for equality can be broken', () => {
  const target = fc.record({
    comparator: fc.constantFrom('at_least' as const, 'at_most' as const),
    target: fc.double({ min: -10, max: 110, noNaN: true }),
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...UNITS_OF_MEASURE),
      fc.constantFrom<Direction>('higher', 'lower'),
      target,
      (unit, way, given) => {
        if (validateTarget(unit, way, given) !== null) return
        const verdict = (value: number) => judge({ status: 'measured', value }, given)
        assert.equal(verdict(given.target), 'kept')
        assert.equal(verdict(given.comparator === 'at_least' ? given.target - 1 : given.target + 1), 'broken')
      },
    ),
  )
})

test('a promise that was kept to the digit is kept, whatever machines do when they add', () => {
  const mean = (0.7 + 0.8 + 0.9) / 3
  assert.ok(mean < 0.8, 'the hair that this is about')
  const verdict = (comparator: Target['comparator'], target: number, upper?: number) =>
    judge({ status: 'measured', value: mean }, { comparator, target, upper })
  assert.equal(verdict('at_least', 0.8), 'kept')
  assert.equal(verdict('equal', 0.8), 'kept')
  assert.equal(verdict('between', 0.8, 1), 'kept')
  assert.equal(verdict('at_least', 0.80001), 'broken')
  assert.equal(judge({ status: 'measured', value: 8.4 + 1.6 + 1e-12 }, { comparator: 'at_most', target: 10 }), 'kept')
})

test('a result never reads equal to what was promised when it is not', () => {
  const text = (value: number, target: number) =>
    figureText('es-MX', { ...FIGURE, value }, 'percent', { comparator: 'at_least', target }).value
  assert.equal(text(89.96, 90), '89.96 %')
  assert.equal(text(90, 90), '90 %')
  assert.equal(text(85.55, 90), '85.6 %')
  assert.equal(targetText('es-MX', { comparator: 'at_least', target: 99.995 }, 'percent'), 'al menos 99.995\u00a0%')
})

const FIGURE = { status: 'measured', numerator: null, denominator: null, base: 2500 } as const
