import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { anyFacts, anyFormula } from '../../../../test/support/formulas.ts'
import { evaluate } from './evaluate.ts'

test('a figure is the same in whatever order its facts come', () => {
  fc.assert(
    fc.property(anyFormula, anyFacts, fc.infiniteStream(fc.nat()), (formula, facts, keys) => {
      const shuffled = facts.map(fact => ({ fact, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
      assert.deepEqual(
        evaluate(
          formula,
          shuffled.map(({ fact }) => fact),
        ),
        evaluate(formula, facts),
      )
    }),
    { numRuns: 500 },
  )
})

test('the parts of a whole add up to it: records, what was counted, and of how many', () => {
  fc.assert(
    fc.property(anyFormula, anyFacts, fc.integer({ min: 2, max: 4 }), (formula, facts, parts) => {
      const whole = evaluate(formula, facts)
      const pieces = Array.from({ length: parts }, (_, part) =>
        evaluate(
          formula,
          facts.filter(fact => fact.id % parts === part),
        ),
      )
      const sum = (of: (piece: typeof whole) => number | null) =>
        pieces.reduce((all, piece) => all + (of(piece) ?? 0), 0)
      assert.equal(
        sum(piece => piece.base),
        whole.base,
      )
      assert.equal(
        sum(piece => piece.numerator),
        whole.numerator ?? 0,
      )
      assert.equal(
        sum(piece => piece.denominator),
        whole.denominator ?? 0,
      )
      assert.deepEqual(
        pieces.flatMap(piece => piece.records).sort((a, b) => a - b),
        whole.records,
      )
    }),
    { numRuns: 500 },
  )
})

test('every figure leads to its records: what is counted is among them, and the base is how many they are', () => {
  fc.assert(
    fc.property(anyFormula, anyFacts, (formula, facts) => {
      const { records, counted, base, value, status, numerator, denominator } = evaluate(formula, facts)
      const known = new Set(records)
      assert.ok(counted.every(id => known.has(id)))
      assert.equal(base, records.length)
      assert.equal(known.size, records.length)
      assert.equal(status === 'measured', value !== null)
      if (formula.op === 'share' && value !== null) assert.ok(value >= 0 && value <= 100)
      if (formula.op === 'share') assert.deepEqual([numerator, denominator], [counted.length, base])
    }),
    { numRuns: 500 },
  )
})
