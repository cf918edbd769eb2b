import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
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
