import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { formatFolio, readFolio } from './folio.ts'
import { folioPatternProblem } from './folio-pattern.ts'

const HUA = 'HUA-{year}-{sequence:6}-{check}'
const written = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 9_999_999 }))
  .map(([year, sequence]) => ({ numbers: { year, sequence }, folio: formatFolio(HUA, { year, sequence }) }))

test('a folio carries the letters of the organization, the year, the padded number and a check digit', () => {
  assert.match(formatFolio(HUA, { year: 2026, sequence: 123 }), /^HUA-2026-000123-[0-9]$/)
  assert.equal(formatFolio('{sequence:4}/{year:2}', { year: 2026, sequence: 7 }), '0007/26')
  assert.match(
    formatFolio('of.{year}{month}.{sequence:3}', { year: 2026, month: 3, sequence: 12 }),
    /^OF\.202603\.012$/,
  )
})

test('number one million is not cut to six digits', () => {
  assert.match(formatFolio(HUA, { year: 2026, sequence: 1_000_000 }), /^HUA-2026-1000000-[0-9]$/)
})

test('what was written is read back with its year and number', () => {
  fc.assert(
    fc.property(written, ({ numbers, folio }) => {
      assert.deepEqual(readFolio(folio, [HUA]), { valid: true, folio, pattern: HUA, numbers })
    }),
  )
})

test('a folio is understood as people type it on a phone', () => {
  const folio = formatFolio(HUA, { year: 2026, sequence: 1012 })
  const check = folio.at(-1)
  for (const typed of [
    folio.toLowerCase(),
    `  hua 2026 001012 ${check} `,
    `hua2026001012${check}`,
    `HUA–2O26–OOlOI2–${check}`,
    `2026-001012-${check}`,
    `hua-2026-1012-${check}`,
    `Húa / 2026 / 001012 / ${check}`,
    `HUA-2026-001012${check}`,
  ]) {
    assert.deepEqual(readFolio(typed, [HUA]), {
      valid: true,
      folio,
      pattern: HUA,
      numbers: { year: 2026, sequence: 1012 },
    })
  }
})

test('letters that look like digits in the letters of the organization are understood too', () => {
  const pattern = 'SOL-{sequence:5}-{check}'
  const folio = formatFolio(pattern, { sequence: 42 })
  assert.equal(readFolio(folio.replace('SOL', 's0l'), [pattern]).valid, true)
})

test('a mistyped digit is told apart from something that is no folio', () => {
  const folio = formatFolio(HUA, { year: 2026, sequence: 123 })
  const mistyped = folio.replace('000123', '000132')
  assert.deepEqual(readFolio(mistyped, [HUA]), { valid: false, reason: 'check-digit' })
  assert.deepEqual(readFolio('Juan Pérez', [HUA]), { valid: false, reason: 'shape' })
  assert.deepEqual(readFolio(' - ', [HUA]), { valid: false, reason: 'empty' })
  assert.deepEqual(readFolio(folio.replace('HUA', 'MET'), [HUA]), { valid: false, reason: 'shape' })
})

test('folios written under a former pattern are still read', () => {
  const former = '{sequence:4}/{year}'
  const reading = readFolio('17/2019', [HUA, former])
  assert.deepEqual(reading, { valid: true, folio: '0017/2019', pattern: former, numbers: { year: 2019, sequence: 17 } })
})

test('any single wrong digit in a folio is refused', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ folio }, where, shift) => {
      const places = [...folio.matchAll(/[0-9]/g)].map(match => match.index)
      const at = places[where % places.length]!
      const wrong = (Number(folio[at]) + shift) % 10
      return !readFolio(folio.slice(0, at) + wrong + folio.slice(at + 1), [HUA]).valid
    }),
  )
})

test('no text whatsoever makes the reader fail', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      text => typeof readFolio(text, [HUA]).valid === 'boolean',
    ),
  )
})

test('the year zero and the thirteenth month are not folios', () => {
  for (const typed of ['0000/01/0001', '2026/13/0001', '2026/00/0001', '2026/01/0000']) {
    assert.deepEqual(readFolio(typed, ['{year}/{month}/{sequence:4}']), { valid: false, reason: 'shape' })
  }
})

test('a pattern that cannot be used says why', () => {
  assert.equal(folioPatternProblem(HUA), undefined)
  assert.equal(folioPatternProblem('HUA-{year}'), 'no-sequence')
  assert.equal(folioPatternProblem('{sequence}-{sequence}'), 'repeated-field')
  assert.equal(folioPatternProblem('{sequence}-{mayor}'), 'unknown-field')
  assert.equal(folioPatternProblem('{sequence:40}'), 'bad-width')
  assert.equal(folioPatternProblem('{sequence}-ñ'), 'bad-character')
  assert.equal(folioPatternProblem('{check}-{sequence}'), 'check-not-last')
  assert.equal(folioPatternProblem('{month}-{sequence}'), 'month-without-year')
})

test('a folio without the year its pattern asks for is not written', () => {
  assert.throws(() => formatFolio(HUA, { sequence: 1 }), RangeError)
  assert.throws(() => formatFolio(HUA, { sequence: 0, year: 2026 }), RangeError)
})
