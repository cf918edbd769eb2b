import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { anyFormula } from '../../../../test/support/formulas.ts'
import { unitsOf } from './units.ts'

test('every formula can be told in some unit, which is that of what it counts or measures', () => {
  fc.assert(
    fc.property(anyFormula, formula => {
      const units = unitsOf(formula)
      assert.ok(units.length > 0)
      if (formula.op === 'count') assert.deepEqual(units, ['count'])
      if ('measure' in formula && formula.measure !== 'value') assert.deepEqual(units, [formula.measure])
    }),
  )
  assert.deepEqual(unitsOf({ op: 'mean', measure: 'value', of: { population: 'waiting' } }), ['minutes'])
  assert.deepEqual(unitsOf({ op: 'median', measure: 'value', of: { population: 'satisfaction' } }), ['score'])
  assert.deepEqual(unitsOf({ op: 'mean', measure: 'value', of: { population: 'site_visit' } }), ['ratio'])
})
