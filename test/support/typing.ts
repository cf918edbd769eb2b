/** Records as anybody might type them, for properties that must hold of all. */
import fc from 'fast-check'
import type { Typed } from '../../src/rooms/catalogue/describe/typed.ts'
import { KINDS, LOCATIONS, SERVICE_CHANNELS } from '../../src/rooms/catalogue/vocabulary.ts'

/** What people type: words of any script, blanks, bullets, bars and signs that spreadsheets run. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '- ',
    '• ',
    '2) ',
    '\t',
    '\u0007',
    '\ud83d',
    "'",
    '"',
    'ñ',
    ' ',
    '  ',
    'Acta',
    '@',
    '_x0041_',
  ),
)
const oneLine = fc.array(piece, { maxLength: 4 }).map(all =>
  all
    .join('')
    .replace(/[<|\n\r]/g, '')
    .slice(0, 60),
)
const manyLines = fc.array(oneLine, { maxLength: 4 }).map(all => all.join('\n'))
const documents = fc
  .array(fc.tuple(oneLine, fc.constantFrom('', 'original', '2 copias', 'Original y 1 copia', 'copia'), oneLine), {
    maxLength: 3,
  })
  .map(all => all.map(([name, form, note]) => `Acta ${name} | ${form} | ${note}`).join('\n'))
const places = fc
  .array(fc.tuple(oneLine, oneLine), { maxLength: 3 })
  .map(all => all.map(pair => pair.join('|')).join('\n'))

export const typing: fc.Arbitrary<Typed> = fc.record({
  ...{ name: oneLine.map(text => `Acta ${text}`), purpose: oneLine, need: oneLine, unitId: fc.constantFrom('1', '2') },
  ...{
    keywords: manyLines,
    tags: oneLine,
    kinds: fc.subarray([...KINDS], { minLength: 1 }),
    termAmount: fc.nat(3650).map(String),
  },
  ...{ termUnit: fc.constantFrom('months', 'business_days'), location: fc.constantFrom(...LOCATIONS) },
  ...{ anonymous: fc.constantFrom('', 'yes'), cases: manyLines, requirements: manyLines, documents, steps: manyLines },
  ...{
    result: oneLine,
    cost: fc.constant('paid'),
    costAmount: fc.nat(9_999_999).map(cents => String(cents / 100)),
    costText: oneLine,
  },
  ...{
    costBasis: oneLine,
    silence: fc.constant('negative'),
    silenceBasis: oneLine.map(text => `Art. 1 ${text}`),
    validity: oneLine,
  },
  ...{ channels: fc.subarray([...SERVICE_CHANNELS]), places, unitIds: fc.subarray(['1', '2', '3']), hours: oneLine },
  ...{ formUrl: fc.webUrl(), telephone: oneLine, email: fc.constant('a@b.example'), contactNote: oneLine },
  ...{ criteria: manyLines, legalBasis: manyLines },
})
