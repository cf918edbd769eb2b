import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { type CsvRow, CsvUnreadable } from './csv.ts'
import { openCsv } from './csv-reader.ts'

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(content: string | Buffer, size = 65_536) {
  const table = await openCsv(inPieces(Buffer.from(content), size))
  const rows: CsvRow[] = []
  for await (const row of table.rows) rows.push(row)
  return { table, rows, records: rows.map(row => Object.values(row.record)) }
}

const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'read',
    error => (error instanceof CsvUnreadable ? `${error.fault} ${error.line ?? ''}`.trim() : String(error)),
  )

test('accents in Latin-1 that come after megabytes of plain letters are read right', async () => {
  const plain = 'folio,colonia\n' + Array.from({ length: 40_000 }, (_, row) => `${row},Centro\n`).join('')
  const { table, rows } = await read(
    Buffer.concat([Buffer.from(plain), iconv.encode('1,Ñuñoa – «Peña» €5\n', 'windows-1252')]),
  )
  assert.equal(rows.at(-1)!.record.colonia, 'Ñuñoa – «Peña» €5')
  assert.equal(rows.at(-1)!.line, 40_002)
  assert.deepEqual([...table.encodings], ['windows-1252'])
})

test('UTF-8 with and without mark, Latin-1 and UTF-16 all give the same table, however the bytes arrive', async () => {
  const text = 'año;colonia\r\n2026;Ñuñoa\r\n2025;"Peña; «Ávila»\r\nNorte"\r\n'
  const expected = [
    ['2026', 'Ñuñoa'],
    ['2025', 'Peña; «Ávila»\nNorte'],
  ]
  for (const [encoding, mark] of [
    ['utf-8', ''],
    ['utf-8', 'efbbbf'],
    ['windows-1252', ''],
    ['utf-16le', 'fffe'],
    ['utf-16be', 'feff'],
  ]) {
    const bytes = Buffer.concat([Buffer.from(mark!, 'hex'), iconv.encode(text, encoding!)])
    for (const size of [1, 2, 3, 7, 1000]) {
      const { table, records } = await read(bytes, size)
      assert.deepEqual(
        [table.header, records, [...table.encodings]],
        [['año', 'colonia'], expected, [encoding]],
        `${encoding} by ${size}`,
      )
    }
  }
})

test('two files of different letters pasted together are both read', async () => {
  const { table, records } = await read(
    Buffer.concat([Buffer.from('a\nñ1\n'), iconv.encode('ñ2\n', 'windows-1252'), Buffer.from('ñ3')]),
  )
  assert.deepEqual(records.flat(), ['ñ1', 'ñ2', 'ñ3'])
  assert.deepEqual([...table.encodings].sort(), ['utf-8', 'windows-1252'])
})

test('two kinds of letters in one line are both read', async () => {
  const latin = (text: string) => iconv.encode(text, 'windows-1252')
  const { records } = await read(
    Buffer.concat([latin('a,b\nATENCIÓN,«PERÚ»\nATENCIÓN '), Buffer.from('NÚÑEZ – €'), latin(',Ñº\n')]),
  )
  assert.deepEqual(records, [
    ['ATENCIÓN', '«PERÚ»'],
    ['ATENCIÓN NÚÑEZ – €', 'Ñº'],
  ])
})

test('the line told is the one an editor shows and the row that of a spreadsheet, with line ends inside quotes and empty lines between', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['a,b', '1,"x', '', 'y"', '', '2,"z', 'w"', '', '', '3,4', ''].join(end)
    assert.deepEqual(
      (await read(text)).rows.map(row => row.line),
      [2, 6, 10],
      JSON.stringify(end),
    )
    assert.deepEqual(
      (await read(`sep=,${end}${text}`)).rows.map(row => row.line),
      [3, 7, 11],
    )
    assert.deepEqual(
      (await read(text)).rows.map(one => one.row),
      [2, 4, 7],
      'a spreadsheet shows a cell of several lines in one row',
    )
  }
})

test('the delimiter is found, even when another one is frequent inside the texts', async () => {
  for (const delimiter of [',', ';', '\t', '|']) {
    const lines = [
      ['id', 'texto', 'monto'],
      ['1', 'uno, dos, tres', '1,5'],
      ['2', 'a; b', '2,5'],
      ['3', 'c | d', '3,5'],
    ]
    const text = lines
      .map(line => line.map(field => (field.includes(delimiter) ? `"${field}"` : field)).join(delimiter))
      .join('\n')
    const { table, records } = await read(text)
    assert.equal(table.delimiter, delimiter)
    assert.deepEqual(records, lines.slice(1))
  }
  assert.equal((await read('only\none\n')).table.delimiter, ',')
})

test('records with too few or too many fields are given and marked, not lost', async () => {
  const { rows } = await read('a,b,c\n1,2\n1,2,3,4\n1,2,3\n')
  assert.deepEqual(
    rows.map(row => row.problem),
    ['too-few-fields', 'too-many-fields', undefined],
  )
  assert.deepEqual(rows[0]!.record, { a: '1', b: '2', c: '' })
})

test('empty and repeated column names are told apart', async () => {
  assert.deepEqual((await read(' a ,,a,__proto__\n1,2,3,4\n')).table.header, ['a', 'column 2', 'a (2)', '__proto__'])
  assert.equal(Object.keys((await read('__proto__,b\n1,2\n')).rows[0]!.record)[0], '__proto__')
})

test('a quote that is never closed tells the line where it begins; an empty file says that it is empty', async () => {
  assert.equal(await faultOf(read('a,b\n1,2\n"x,4\n5,6\n7,8\n')), 'quote-not-closed 3')
  assert.equal(await faultOf(read(`a\n1\n"x\n${'5,6\n'.repeat(300_000)}`)), 'quote-not-closed 3')
  assert.equal(await faultOf(read('')), 'empty')
  assert.equal(await faultOf(read('\ufeff\n\n')), 'empty')
  assert.equal(await faultOf(read(Buffer.alloc(5_000_000, 'x'))), 'line-too-long')
})

test('a quote in the middle of a text without quotes is part of the text', async () => {
  assert.deepEqual((await read('a,b\nTubo de 2" roto,x\n')).records, [['Tubo de 2" roto', 'x']])
})

test('the bytes read grow to the size of the file, and leaving early closes the source', async () => {
  const bytes = Buffer.from('a,b\n' + '1,2\n'.repeat(60_000))
  const { table } = await read(bytes)
  assert.equal(table.bytesRead, bytes.length)
  let closed = false
  async function* source() {
    try {
      yield* inPieces(bytes, 65_536)
    } finally {
      closed = true
    }
  }
  const early = await openCsv(source())
  for await (const row of early.rows) if (row.line > 10) break
  await pause(1)
  assert.ok(closed && early.bytesRead < bytes.length)
})

test('whatever the fields hold, what was written as CSV is read back', async () => {
  const field = fc
    .string({ unit: fc.constantFrom('a', 'ñ', '€', '"', ',', ';', '\n', ' ', '😀', '1'), maxLength: 8 })
    .map(text => text.trim())
  const table = fc.array(fc.tuple(field, field, fc.constant('x')), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (lines, size) => {
      const text = stringify([['a', 'b', 'c'], ...lines], { quoted: true })
      assert.deepEqual((await read(text, size)).records, lines)
    }),
  )
})
