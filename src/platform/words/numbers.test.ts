import assert from 'node:assert/strict'
import test from 'node:test'
import { changeText, fixedText, numberText, percentText } from './numbers.ts'

test('a number is rounded to the decimals asked for, without zeros that say nothing', () => {
  assert.equal(numberText('es-MX', 1234.56), '1,235')
  assert.equal(numberText('es-MX', 1234.56, 1), '1,234.6')
  assert.equal(numberText('es-MX', 22, 1), '22')
  assert.equal(numberText('es-CO', 1234.56, 1), '1.234,6')
})

test('a share is told to one decimal, also where it is zero', () => {
  assert.equal(fixedText('es-MX', 22, 1), '22.0')
  assert.equal(fixedText('es-MX', 22.04, 1), '22.0')
})

test('a share of one is told in percent', () => {
  assert.equal(percentText('es-MX', 0.942), '94.2\u00a0%')
  assert.equal(percentText('es-CO', 0.942), '94,2\u00a0%')
  assert.equal(percentText('en', 1), '100\u00a0%')
})

test('a difference carries its sign, and none where there is no difference', () => {
  assert.deepEqual(
    [3.24, -1, 0].map(value => changeText('en', value)),
    ['+3.2', '−1', '0'],
  )
})
