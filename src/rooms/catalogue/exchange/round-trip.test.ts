import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import test from 'node:test'
import fc from 'fast-check'
import { typing } from '../../../../test/support/typing.ts'
import { csvStream } from '../../../platform/sheets/csv-writer.ts'
import { readTable } from '../../../platform/sheets/table.ts'
import { xlsxFile, xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { LOCALES, type Locale } from '../../../platform/words/words.ts'
import type { Reading } from '../describe/read.ts'
import { recordSchema } from '../describe/typed.ts'
import type { ServiceFile } from '../draft/service-file.ts'
import type { ServiceRecord } from '../vocabulary.ts'
import { sheetColumns } from './columns.ts'
import { reviewSheet } from './review.ts'

const codes = new Map([
  [1, 'obras'],
  [2, 'tesoreria'],
  [3, 'dif'],
])
const names = new Map([
  [1, 'Obras Públicas'],
  [2, 'Tesorería'],
  [3, 'DIF'],
])
const schema = recordSchema('es-MX', new Set(codes.keys()))
const reading = (locale: Locale): Reading => ({ locale, currency: 'MXN', units: names })

function fileOf(record: ServiceRecord, index: number): ServiceFile {
  const unpublished = { draft: null, draftEditedAt: null, draftEditor: null, retiredAt: null, retiredReason: '' }
  const { name, unitId } = record
  return {
    ...unpublished,
    id: index,
    code: `servicio-${index}`,
    name,
    unitId,
    version: 1,
    active: true,
    published: record,
  }
}

async function reviewed(content: Buffer, services: ServiceFile[], locale: Locale) {
  const table = await readTable(content, 2000)
  const review = reviewSheet(table, {
    services,
    units: { codes, names },
    answering: new Set(codes.keys()),
    reading: reading(locale),
  })
  assert.ok(review !== 'no-code')
  return review
}

const csvOf = (services: ServiceFile[], locale: Locale, options = {}) =>
  buffer(csvStream(rowsOf(services), sheetColumns(locale, codes), options))
const xlsxOf = async (services: ServiceFile[], locale: Locale) =>
  xlsxFile([await xlsxSheet('Servicios', rowsOf(services), sheetColumns(locale, codes))])
const rowsOf = (services: ServiceFile[]) => services.map(({ code, published }) => ({ code, record: published! }))

const catalogues = fc
  .array(typing, { minLength: 1, maxLength: 3 })
  .map(all => all.map(typed => schema.parse(typed)).map(fileOf))
const locale = fc.constantFrom(...LOCALES)

async function unchanged(content: Buffer, services: ServiceFile[], of: Locale) {
  const { rows } = await reviewed(content, services, of)
  assert.deepEqual(
    rows.map(({ outcome, problems, differences }) => ({ outcome, problems, differences })),
    services.map(() => ({ outcome: 'same', problems: [], differences: [] })),
  )
}

test('a CSV of any catalogue, in any language and with any customs of a country, comes back unchanged', async () => {
  const customs = fc.constantFrom({}, { delimiter: ';', decimal: ',' } as const, { bom: false, header: 'key' } as const)
  await fc.assert(
    fc.asyncProperty(catalogues, locale, locale, customs, async (services, written, read, options) =>
      unchanged(await csvOf(services, written, options), services, read),
    ),
    { numRuns: 100 },
  )
})

test('an Excel workbook of any catalogue comes back unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(catalogues, locale, async (services, of) => unchanged(await xlsxOf(services, of), services, of)),
    { numRuns: 12, endOnFailure: true },
  )
})

const one = fileOf(
  schema.parse({
    name: 'Bache',
    unitId: '1',
    kinds: ['request'],
    termAmount: '3',
    termUnit: 'business_days',
    location: 'none',
  }),
  1,
)
const review = (csv: string) => reviewed(Buffer.from(csv), [one], 'es-MX')

test('a sheet with a few columns changes only those, and says what', async () => {
  const { rows } = await review('clave;PLAZO\nservicio-1;5\n')
  assert.equal(rows[0]?.outcome, 'change')
  assert.deepEqual(rows[0]?.differences, [
    { field: 'term', removed: ['3 días hábiles'], added: ['5 días hábiles'], reordered: false },
  ])
})

test('each fault is told by its row and its column, and good rows are not held back', async () => {
  const { rows, unknownColumns } = await review(
    [
      'Clave,Nombre,Dependencia,Plazo,Costo,Monto,Silencio,Notas',
      'servicio-1,Bache,Obras públicas,3,caro,,,x',
      'nuevo,Nuevo,dif,cinco,,mucho,,',
      'Mal Escrita,Otro,dif,1,,,,',
      'otro,Otro,Marte,1,,,,',
      'servicio-1,Bache,obras,3,,,,',
      'limpio,Limpio,DIF,2,Gratuito,,,',
      ',Sin clave,dif,1,,,,',
      'corrido,Corrido,dif,1,,,,,,,sobra',
    ].join('\n'),
  )
  assert.deepEqual(
    rows.map(({ line, outcome, problems }) => [line, outcome, problems.map(({ column }) => column).join()]),
    [
      [2, 'refused', 'Costo'],
      [3, 'refused', 'Plazo,Monto'],
      [4, 'refused', 'Clave'],
      [5, 'refused', 'Dependencia'],
      [6, 'refused', 'Clave'],
      [7, 'create', ''],
      [8, 'refused', 'Clave'],
      [9, 'refused', ''],
    ],
  )
  assert.deepEqual(unknownColumns, ['Notas'])
  assert.match(rows[0]?.problems[0]?.sentence ?? '', /«caro» no es una opción: use gratuito, con costo/)
})

test('a sheet without the column of codes is refused as a whole', async () => {
  const table = await readTable(Buffer.from('Nombre\nBache\n'), 10)
  assert.equal(
    reviewSheet(table, { services: [], units: { codes, names }, answering: new Set(), reading: reading('es-MX') }),
    'no-code',
  )
})

test('what is no sheet, an empty one or one out of proportion is named as what it is', async () => {
  await assert.rejects(readTable(Buffer.from(''), 10), { fault: 'empty' })
  await assert.rejects(readTable(Buffer.from('Clave\n'), 10), { fault: 'empty' })
  await assert.rejects(readTable(Buffer.from('PK\x03\x04 no es un libro'), 10), { fault: 'unreadable' })
  await assert.rejects(readTable(Buffer.from('a\n"sin cerrar\n'), 10), { fault: 'unreadable' })
  await assert.rejects(readTable(Buffer.from('a\n1\n2\n3\n'), 2), { fault: 'too-large' })
  const claims = Buffer.alloc(64)
  claims.write('PK\x01\x02')
  claims.writeUInt32LE(4_000_000_000, 24)
  await assert.rejects(readTable(claims, 10), { fault: 'too-large' })
})
