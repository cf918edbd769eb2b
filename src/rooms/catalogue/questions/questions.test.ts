import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { freeCode } from './questions.ts'

test('a question gets a short name from its words, without accents', () => {
  assert.equal(freeCode('¿Qué tan grande es el bache?', []), 'que_tan_grande_es_el_bache')
  assert.equal(freeCode('¿Desde cuándo?', ['desde_cuando']), 'desde_cuando_2')
  assert.equal(freeCode('¿?', []), 'pregunta')
})

test('every short name fits its column and no two are the same', () => {
  const shape = /^[a-z][a-z0-9_]{0,39}$/
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 12 }), labels => {
      const codes: string[] = []
      for (const label of labels) codes.push(freeCode(label, codes))
      return codes.every(code => shape.test(code)) && new Set(codes).size === codes.length
    }),
  )
})
