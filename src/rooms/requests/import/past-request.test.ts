import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StartFault } from '../../../platform/config/index.ts'
import { columnsOf, readMapping } from './mapping.ts'
import { rowReader } from './past-request.ts'

const office = [{ opens: '08:00', closes: '15:00' }]
const calendar = {
  timeZone: 'America/Hermosillo',
  weekly: { 1: office, 2: office, 3: office, 4: office, 5: office },
  nonWorkingDays: new Map(),
  suspensions: [],
}
const written = {
  source: 'registro-2019',
  externalId: 'no',
  opened: { column: 'recibida', format: 'dd/MM/yyyy HH:mm' },
  promised: { column: 'para', format: 'dd/MM/yyyy' },
  closed: { column: 'cerrada', format: 'dd/MM/yyyy HH:mm' },
  outcome: { column: 'resultado', values: { Atendida: 'resolved', 'No procede': 'inadmissible' }, otherwise: 'noted' },
  kind: { column: 'tipo', values: { Queja: 'complaint', Solicitud: 'request' } },
  channel: { always: 'counter' },
  summary: '{servicio}: {calle}',
  neighbourhood: { column: 'colonia' },
  latitude: 'lat',
  longitude: 'lon',
}
const mapping = readMapping(JSON.stringify(written), 'equivalencias.json')
const read = rowReader(mapping, calendar)
const row = (cells: Record<string, string>, line = 2) =>
  read({
    line,
    row: line,
    record: { no: '7', recibida: '02/03/2026 09:00', tipo: 'Queja', servicio: 'Bacheo', ...cells },
  })

test('a row becomes the request it was, with its instants in the time zone of the organization', () => {
  const result = row({ para: '09/03/2026', cerrada: '04/03/2026 12:00', resultado: 'Atendida', colonia: 'Centro' })
  assert.ok('request' in result)
  const { request } = result
  assert.equal(request.received_at, '2026-03-02T16:00:00.000Z')
  assert.equal(request.due_at, '2026-03-10T06:59:59.999Z')
  assert.equal(request.state, 'closed')
  assert.equal(request.outcome, 'resolved')
  assert.equal(request.summary, 'Bacheo', 'a separator before an empty column falls away')
})

test('an open row with a promise gets the amber light that its calendar gives', () => {
  const result = row({ para: '09/03/2026' })
  assert.ok('request' in result)
  assert.equal(result.request.state, 'received')
  assert.equal(result.request.warn_at, '2026-03-09T07:00:00.000Z')
})

test('a case that was closed as not proceeding stays so', () => {
  const result = row({ cerrada: '04/03/2026 12:00', resultado: 'No procede' })
  assert.ok('request' in result)
  assert.equal(result.request.state, 'inadmissible')
})

test('what cannot be a request is skipped with its reason and the cell that caused it', () => {
  assert.deepEqual(row({ recibida: '31/02/2026 09:00' }), { skipped: 'bad-opened', value: '31/02/2026 09:00' })
  assert.deepEqual(row({ no: ' ' }), { skipped: 'no-external-id', value: '' })
  assert.deepEqual(row({ tipo: 'Elogio' }), { skipped: 'unknown-value', value: 'tipo: Elogio' })
  assert.deepEqual(row({ servicio: '' }), { skipped: 'no-summary', value: '' })
  assert.deepEqual(row({ lat: '27.1', lon: '900' }), { skipped: 'bad-coordinates', value: '27.1 900' })
  assert.deepEqual(read({ line: 9, row: 9, record: {}, problem: 'too-many-fields' }), {
    skipped: 'too-many-fields',
    value: '',
  })
})

test('what looks odd is kept and pointed at', () => {
  const early = row({ cerrada: '01/03/2026 09:00' })
  assert.ok('request' in early)
  assert.deepEqual(early.oddities, ['closed-before-opened'])
  const long = row({ calle: 'x'.repeat(500) })
  assert.ok('request' in long)
  assert.equal(long.request.summary.length, 200)
  assert.deepEqual(long.oddities, ['text-cut'])
})

test('a column that is written between braces inside a cell is not filled in again', () => {
  const result = row({ servicio: 'Bache {no}' })
  assert.ok('request' in result)
  assert.equal(result.request.summary, 'Bache {no}')
})

test('a mapping that cannot work is refused in one sentence that names the field', () => {
  for (const [change, name] of [
    [{ kind: { always: 'wish' } }, 'kind'],
    [{ opened: { column: 'recibida', format: 'QQ' } }, 'opened'],
    [{ colour: 'red' }, 'colour'],
    [{ source: undefined }, 'source'],
  ] as const)
    assert.throws(
      () => readMapping(JSON.stringify({ ...written, ...change }), 'm.json'),
      (fault: unknown) => fault instanceof StartFault && fault.es.includes(name) && !fault.es.includes('\n'),
    )
  assert.throws(() => readMapping('{', 'm.json'), StartFault)
})

test('every column that a mapping reads can be told before the first row', () => {
  const columns = [
    'no',
    'recibida',
    'para',
    'cerrada',
    'colonia',
    'tipo',
    'resultado',
    'lat',
    'lon',
    'servicio',
    'calle',
  ]
  assert.deepEqual([...columnsOf(mapping)].sort(), columns.sort())
})
