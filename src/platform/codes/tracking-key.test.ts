import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { printedTrackingKey, readTrackingKey, trackingKey } from './tracking-key.ts'

const keys = Array.from({ length: 2000 }, trackingKey)

test('a tracking key has eight characters that cannot be confused and spells no words', () => {
  for (const key of keys) assert.match(key, /^[2-9CDFGHJKMNPQRTWXY]{8}$/)
})

test('two thousand keys are all different and use the whole alphabet', () => {
  assert.equal(new Set(keys).size, keys.length)
  assert.equal(new Set(keys.join('')).size, 24)
})

test('a key is read as it is printed, in lower case, with blanks, and with letters that look like its digits', () => {
  for (const key of keys.slice(0, 50)) {
    assert.equal(readTrackingKey(printedTrackingKey(key)), key)
    assert.equal(readTrackingKey(` ${key.toLowerCase()} `), key)
    assert.equal(readTrackingKey(key.replaceAll('5', 's').replaceAll('2', 'Z').replaceAll('8', 'b')), key)
  }
})

test('what is not a key is not read as one', () => {
  for (const text of ['', 'K7QW3MP', 'K7QW3MPXX', 'K7QW3MPA', '１２３４５６７８', "' or 1=1"]) {
    assert.equal(readTrackingKey(text), undefined)
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => [undefined, 8].includes(readTrackingKey(text)?.length)))
})
