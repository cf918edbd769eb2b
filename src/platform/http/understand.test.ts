import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { LOCALES, type Locale } from '../words/words.ts'
import { atLeastOne, identity, optionalIdentity, optionalText, several, text, wholeNumber } from './fields.ts'
import { refusalWords, understand } from './understand.ts'

/** Fields as forms have them, most without a sentence of their own. */
const form = z.strictObject({
  chosen: z.enum(['one', 'two']),
  either: z.union([z.literal('').transform(() => null), z.enum(['es', 'en'])]),
  row: identity(),
  perhaps: optionalIdentity(),
  rows: several(identity()),
  some: atLeastOne(z.enum(['a', 'b']), 'Falta elegir'),
  count: wholeNumber('Falta el número', 0, 10),
  line: z.string().max(20).regex(/^x/),
  key: z.uuid(),
  mail: z.email(),
  file: z.custom<Buffer>(given => Buffer.isBuffer(given)),
  day: z.iso.date(),
  box: z.boolean(),
})

const OWN = ['Falta elegir', 'Falta el número']

/** Every sentence of the catalogue, with its holes as a pattern. */
function known(locale: Locale): RegExp[] {
  return Object.values(refusalWords(locale)).map(text => {
    const written = typeof text === 'string' ? text : text('#', '#')
    return new RegExp(`^${written.replaceAll('#', '-?[\\d,.]+')}$`)
  })
}

test('whatever is sent, nobody is refused in words that are not of the catalogue', () => {
  fc.assert(
    fc.property(fc.object({ key: fc.constantFrom(...Object.keys(form.shape), 'other'), maxDepth: 1 }), given => {
      for (const locale of LOCALES) {
        const read = understand(form, given, locale)
        const sentences = read.error?.issues.map(issue => issue.message) ?? []
        for (const sentence of sentences)
          assert.ok(
            OWN.includes(sentence) || known(locale).some(words => words.test(sentence)),
            `${sentence} (${JSON.stringify(given)})`,
          )
      }
    }),
  )
})

test('the end of a line counts as one character, as it does below the box', () => {
  for (const field of [text('Falta', 5), optionalText(5)]) {
    assert.equal(understand(field, 'a\r\nb\r\nc', 'es-MX').data, 'a\nb\nc')
    const { error } = understand(field, 'a\r\nb\r\ncd', 'es-MX')
    assert.equal(error?.issues[0]?.message, 'Es demasiado largo: caben 5 caracteres y tiene 6')
  }
})

test('an option that no page offers, and a text that does not fit, say so in the language of the person', () => {
  const told = (locale: Locale) =>
    understand(
      z.object({ a: z.enum(['x']), b: z.string().max(4000) }),
      { a: 'y', b: 'z'.repeat(4001) },
      locale,
    ).error?.issues.map(issue => issue.message)
  assert.deepEqual(told('es-MX'), [
    'Hay que elegir una de las opciones que se ofrecen',
    'Es demasiado largo: caben 4,000 caracteres y tiene 4,001',
  ])
  assert.deepEqual(told('en'), [
    'Choose one of the options that are offered',
    'This is too long: 4,000 characters fit and it has 4,001',
  ])
})
