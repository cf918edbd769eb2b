import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { checkDigit, endsInCheckDigit } from './check-digit.ts'

const digits = fc.stringMatching(/^[0-9]{1,16}$/)
const complete = digits.map(text => text + checkDigit(text))

test('the worked example of the literature, 572, takes the check digit 4', () => {
  assert.equal(checkDigit('572'), 4)
  assert.ok(endsInCheckDigit('5724'))
  assert.ok(!endsInCheckDigit('5742'))
})

test('a number with its check digit is always recognized', () => {
  fc.assert(fc.property(complete, text => endsInCheckDigit(text)))
})

test('one mistyped digit is always caught', () => {
  fc.assert(
    fc.property(complete, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, where, shift) => {
      const at = where % text.length
      const wrong = (Number(text[at]) + shift) % 10
      return !endsInCheckDigit(text.slice(0, at) + wrong + text.slice(at + 1))
    }),
  )
})

test('two neighbouring digits swapped are always caught', () => {
  fc.assert(
    fc.property(complete, fc.nat(), (text, where) => {
      const at = where % (text.length - 1)
      fc.pre(text[at] !== text[at + 1])
      return !endsInCheckDigit(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2))
    }),
  )
})

test('every pair of digits, swapped after every possible beginning, is caught', () => {
  for (let beginning = 0; beginning < 1000; beginning++) {
    for (let pair = 0; pair < 100; pair++) {
      const [a, b] = String(pair).padStart(2, '0')
      if (a === b) continue
      assert.notEqual(checkDigit(`${beginning}${a}${b}`), checkDigit(`${beginning}${b}${a}`))
    }
  }
})

test('letters, blanks and an empty text have no check digit', () => {
  for (const text of ['', '12a', ' 1', '١٢']) assert.throws(() => checkDigit(text), RangeError)
  assert.ok(!endsInCheckDigit('0'))
})
