import assert from 'node:assert/strict'
import test from 'node:test'
import { type Measured, valueText } from './measures.ts'

const measured = (unitOfMeasure: Measured['unitOfMeasure'], target: number): Measured => ({
  ...{ unitOfMeasure, direction: 'higher', formula: null },
  target: { comparator: 'at_least', target },
})

test('a result never reads equal to what was promised when it is not', () => {
  assert.equal(valueText('es-MX', measured('percent', 90), 89.96), '89.96 de cada 100')
  assert.equal(valueText('es-MX', measured('percent', 90), 90.004), '90.004 de cada 100')
  assert.equal(valueText('es-MX', measured('ratio', 0.8), 0.75), '0.75')
  assert.equal(valueText('es-MX', measured('minutes', 11), 10.95), '10.95 minutos')
})

test('a result reads with one decimal where that tells it from what was promised', () => {
  assert.equal(valueText('es-MX', measured('percent', 5), 7.14), '7.1 de cada 100')
  assert.equal(valueText('es-MX', measured('percent', 90), 90), '90 de cada 100')
})
