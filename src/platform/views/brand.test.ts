import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { brandStylesheet, contrast, parseColor, readableOn } from './brand.ts'

const color = fc.integer({ min: 0, max: 0xffffff }).map(number => `#${number.toString(16).padStart(6, '0')}`)

test('contrast is that of the WCAG definition: known pairs', () => {
  assert.equal(contrast('#000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#fff').toFixed(2), '4.48')
  assert.equal(contrast('#5b3a8e', '#ffffff').toFixed(1), '8.6')
  assert.equal(contrast('#ffb81c', '#1d1b22').toFixed(1), '9.8')
})

test('every state of the identity can be read on its own wash', () => {
  for (const [ink, wash] of [
    ['#0b6b3a', '#e5f4ea'],
    ['#7a4b00', '#fdf0d5'],
    ['#a61b1b', '#fbe9e7'],
    ['#55505f', '#eeecf2'],
  ] as const) {
    assert.ok(contrast(ink, wash) >= 4.5, `${ink} on ${wash}`)
  }
})

test('any colour an organization chooses ends readable with white, and is only darkened when it had to be', () => {
  fc.assert(
    fc.property(color, chosen => {
      const readable = readableOn(chosen)
      assert.ok(contrast(readable.color, '#ffffff') >= 7)
      assert.equal(readable.darkened, contrast(chosen, '#ffffff') < 7)
      if (!readable.darkened) assert.equal(readable.color, chosen)
    }),
  )
})

test('a text that is no colour is refused, and never reaches a stylesheet', () => {
  for (const text of ['red', '#12345', 'rgb(0,0,0)', '#fff;}body{display:none', '']) {
    assert.equal(parseColor(text), undefined)
    assert.throws(() => readableOn(text), RangeError)
    assert.equal(brandStylesheet({ color: text }), '')
  }
  assert.match(brandStylesheet({ color: '#ffb81c' }), /^:root\{--cv-brand:#[0-9a-f]{6};.*\}\n$/)
})
