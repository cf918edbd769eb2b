import assert from 'node:assert/strict'
import { buffer, text } from 'node:stream/consumers'
import test from 'node:test'
import readXlsxFile, { readSheet } from 'read-excel-file/node'
import { Temporal } from 'temporal-polyfill'
import type { Column } from './column.ts'
import { csvStream } from './csv-writer.ts'
import { SheetTooLarge, xlsxFile, xlsxSheet } from './xlsx-writer.ts'

interface Case {
  folio: string
  description: string | null
  days: number | null
  share: number
  received: Temporal.PlainDate | null
  answered: Temporal.ZonedDateTime | null
}

const columns: Column<Case>[] = [
  { key: 'folio', label: 'Folio', kind: 'text', value: row => row.folio },
  { key: 'description', label: 'Descripción', kind: 'text', width: 40, value: row => row.description },
  { key: 'days', label: 'Días', kind: 'number', value: row => row.days },
  { key: 'share', label: 'Avance', kind: 'percent', value: row => row.share },
  { key: 'received', label: 'Recibida', kind: 'date', value: row => row.received },
  { key: 'answered', label: 'Contestada', kind: 'datetime', value: row => row.answered },
]
const cases: Case[] = [
  {
    folio: 'HUA-1',
    description: 'Bache, "grande"\nen la calle Iñiguez',
    days: -1.5,
    share: 0.945,
    received: Temporal.PlainDate.from('2026-11-20'),
    answered: Temporal.Instant.from('2026-11-21T05:30:00Z').toZonedDateTimeISO('America/Hermosillo'),
  },
  { folio: 'HUA-2', description: null, days: null, share: 1, received: null, answered: null },
]

const described = (description: string): Case => ({ ...cases[1]!, description })

test('a CSV carries accents, quotes, dates and the wall clock of the organization', async () => {
  assert.equal(
    String(await buffer(csvStream(cases, columns))),
    '\ufeffFolio,Descripción,Días,Avance,Recibida,Contestada\r\n' +
      'HUA-1,"Bache, ""grande""\nen la calle Iñiguez",-1.5,0.945,2026-11-20,2026-11-20 22:30:00\r\n' +
      'HUA-2,,,1,,\r\n',
  )
})

test('a cell of several lines is one cell for every reader', async () => {
  assert.match(await text(csvStream([described('uno\ndos')], columns)), /,"uno\ndos",/)
})

test('open data has the names for programs and no mark; Colombian Excel gets semicolons and decimal commas', async () => {
  const open = await text(csvStream(cases, columns, { header: 'key', bom: false }))
  assert.ok(open.startsWith('folio,description,days,share,received,answered\r\n'))
  assert.ok((await text(csvStream(cases, columns, { delimiter: ';', decimal: ',' }))).includes(';-1,5;0,945;'))
})

test('a text that a spreadsheet would run as a formula is shown instead; negative numbers stay numbers', async () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝']) {
    const csv = await text(csvStream([described(`${start}HYPERLINK("http://evil")`)], columns))
    assert.match(csv, new RegExp(`,"?'${start === '+' ? '\\+' : start}HYPERLINK`))
  }
  assert.ok((await text(csvStream(cases, columns))).includes(',-1.5,'))
})

test('rows are asked for as they are taken, and a failure of the source reaches the reader', async () => {
  let asked = 0
  async function* endless() {
    for (;;) {
      asked++
      yield cases[0]!
    }
  }
  const stream = csvStream(endless(), columns)
  for await (const _ of stream) if (asked > 500) break
  assert.ok(asked < 50_000)
  async function* failing() {
    yield cases[0]!
    throw new Error('connection lost')
  }
  await assert.rejects(text(csvStream(failing(), columns)), /connection lost/)
})

test('an XLSX has typed cells that read back as numbers, dates and text', async () => {
  const file = await xlsxFile([await xlsxSheet('Solicitudes', cases, columns)])
  const [head, first, second] = await readSheet(file)
  assert.deepEqual(head, ['Folio', 'Descripción', 'Días', 'Avance', 'Recibida', 'Contestada'])
  assert.deepEqual(first, [
    'HUA-1',
    'Bache, "grande"\nen la calle Iñiguez',
    -1.5,
    0.945,
    new Date('2026-11-20T00:00:00Z'),
    new Date('2026-11-20T22:30:00Z'),
  ])
  assert.deepEqual(second, ['HUA-2', null, null, 1, null, null])
})

test('a formula, control characters, half an emoji and an endless text do not break an XLSX', async () => {
  const rows = ['=1+1', 'a\u0000\u0008b\uffff', 'x\ud83d', '<b>&amp;</b>', '😀'.repeat(20_000)].map(described)
  const read = (await readSheet(await xlsxFile([await xlsxSheet('x', rows, columns)])))
    .slice(1)
    .map(row => String(row[1]))
  assert.deepEqual(read.slice(0, 4), ['=1+1', 'ab', 'x', '<b>&amp;</b>'])
  assert.ok(read[4]!.length <= 32_767 && read[4]!.endsWith('…'))
})

test('a text that a plain object answers to, such as the trade of a builder in Spanish, comes back as it was written', async () => {
  const texts = Object.getOwnPropertyNames(Object.prototype)
  assert.ok(texts.includes('constructor'))
  const [, ...rows] = await readSheet(await xlsxFile([await xlsxSheet('Casos', texts.map(described), columns)]))
  assert.deepEqual(
    rows.map(([, description]) => description),
    texts,
  )
})

test('sheet names are cut to what Excel takes and never collide', async () => {
  const names = ['Obras/Públicas: [2026]*?', 'Obras Públicas 2026', 'x'.repeat(50), 'X'.repeat(50), "''", '']
  const file = await xlsxFile(await Promise.all(names.map(name => xlsxSheet(name, cases, columns))))
  const sheets = (await readXlsxFile(file)).map(({ sheet }) => sheet)
  assert.deepEqual(sheets, [
    'Obras Públicas 2026',
    'Obras Públicas 2026 (2)',
    'x'.repeat(31),
    `${'X'.repeat(27)} (2)`,
    'Sheet',
    'Sheet (2)',
  ])
})

test('more rows than a workbook should hold are refused by name, before memory is full', async () => {
  function* endless() {
    for (;;) yield cases[1]!
  }
  await assert.rejects(xlsxSheet('x', endless(), columns), SheetTooLarge)
})
