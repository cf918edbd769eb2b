import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { BRANCHES, type Ishikawa } from '../vocabulary.ts'
import { fishbone } from './ishikawa.ts'
import { wrapped } from './wrap.ts'

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 })
const ishikawa = fc.dictionary(
  fc.constantFrom(...BRANCHES),
  fc.array(text, { maxLength: 12 }),
) as fc.Arbitrary<Ishikawa>

test('whatever is written, no line is longer than its room and nothing stands outside the drawing', () => {
  fc.assert(
    fc.property(ishikawa, text, (causes, effect) => {
      const drawn = fishbone(causes, effect)
      for (const { lines, line, label } of drawn.bones) {
        for (const point of [...lines, label, { x: line.x1, y: line.y1 }, { x: line.x2, y: line.y2 }]) {
          assert.ok(point.x >= 0 && point.x <= drawn.width, `x ${point.x}`)
          assert.ok(point.y >= 0 && point.y <= drawn.height, `y ${point.y}`)
        }
        for (const { text: said } of lines) assert.ok([...said].length <= 19)
      }
      assert.equal(drawn.bones.length, 6)
    }),
  )
})

test('a short cause is drawn whole; one that is cut says so, and the list beside the drawing is needed', () => {
  assert.equal(fishbone({ people: ['Una vacante'] }, 'Tarde').isWhole, true)
  assert.equal(fishbone({ people: Array(10).fill('Una vacante en la cuadrilla') }, 'Tarde').isWhole, false)
  assert.equal(
    fishbone({ method: ['El plazo se cuenta desde que el reporte llega a la cuadrilla y no antes'] }, 'T').isWhole,
    false,
  )
})

test('words are kept whole while they fit, and what does not fit ends in three dots', () => {
  assert.deepEqual(wrapped('uno dos tres cuatro', 8, 3), ['uno dos', 'tres', 'cuatro'])
  assert.deepEqual(wrapped('uno dos tres cuatro', 8, 2), ['uno dos', 'tres …'])
  assert.deepEqual(wrapped('', 8, 2), [])
})
