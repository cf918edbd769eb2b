import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { received } from '../../../../test/support/cases.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { verdict } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { openCsv } from '../../../platform/sheets/csv-reader.ts'
import { businessCalendar } from '../../organization/index.ts'
import { type ImportOrder, importRequests } from './import-requests.ts'
import { type Mapping, readMapping } from './mapping.ts'
import { verifyVerdicts } from './verify.ts'

const mapping = readMapping(
  JSON.stringify({
    source: 'registro',
    externalId: 'No.',
    opened: { column: 'Recibida', format: 'dd/MM/yyyy HH:mm' },
    promised: { column: 'Para', format: 'dd/MM/yyyy HH:mm' },
    closed: { column: 'Cerrada', format: 'dd/MM/yyyy HH:mm' },
    kind: { column: 'Tipo', values: { Queja: 'complaint', Solicitud: 'request' } },
    channel: { always: 'counter' },
    service: { column: 'Servicio', term: { amount: 10, unit: 'business_days' } },
    unit: { column: 'Dependencia' },
    neighbourhood: { column: 'Colonia' },
    summary: '{Servicio}',
    description: '{Detalle}',
    requester: { name: 'Nombre' },
    verdict: { column: 'Puntual', values: { sí: 'on_time', no: 'late' } },
  }),
  'registro.json',
)
const HEADER = 'No.;Recibida;Para;Cerrada;Tipo;Servicio;Dependencia;Colonia;Detalle;Nombre;Puntual'
const LINES = [
  '1;02/01/2019 09:00;09/01/2019 15:00;08/01/2019 10:00;Queja;Baches;Obras Públicas;Ñahuí;"Dice: ""hoyo""\nfrente a la escuela";María Núñez;sí',
  '2;03/01/2019 09:00;09/01/2019 15:00;09/01/2019 15:00;Solicitud;Árboles caídos;Obras Públicas;Centro;;;sí',
  '3;04/01/2020 09:00;09/01/2020 15:00;09/01/2020 15:01;Queja;Baches;Obras Públicas;Centro;;;no',
  '4;31/02/2020 09:00;;;Queja;Baches;Obras Públicas;Centro;;;',
  '5;05/01/2020 09:00;;;Elogio;Baches;Obras Públicas;Centro;;;',
  '6;06/01/2020 09:00;;;Queja;Baches;Obras Públicas;Centro;;;',
  '7;06/01/2020 09:00;Queja;Baches',
  '8;07/01/2020 09:00;;08/01/2020 09:00;Queja;Baches;Obras Públicas;Centro;;;sí',
]

const house = await openTestHouse()
const organizationId = await house.organizationId('huatabampo')

const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const look = <T>(work: (read: Read) => Promise<T>) => house.owner.read(scope(), work)

async function order(lines: string[], change: Partial<ImportOrder> = {}): Promise<ImportOrder> {
  const latin = Buffer.from([HEADER, ...lines].join('\n'), 'latin1')
  return {
    db: house.house.db,
    scope: scope(),
    destination: { folioPattern: 'HUA-{year}-{sequence:6}-{check}', timeZone: 'America/Hermosillo', locale: 'es-MX' },
    calendar: await house.house.db.read(scope(), businessCalendar),
    mapping,
    rows: (await openCsv(oneChunk(latin))).rows,
    create: new Set(['services', 'units', 'neighbourhoods']),
    dryRun: false,
    file: { name: 'registro.csv', fingerprint: 'a'.repeat(64) },
    ...change,
  }
}

async function* oneChunk(bytes: Buffer) {
  yield bytes
}

const imported = () =>
  look(read =>
    read.db
      .selectFrom('request as r')
      .leftJoin('requester as p', 'p.request_id', 'r.id')
      .select(['r.id', 'r.external_id', 'r.folio', 'r.state', 'r.description', 'r.closed_at', 'p.name'])
      .where('r.organization_id', '=', organizationId)
      .where('r.external_source', '=', 'registro')
      .orderBy('r.external_id')
      .execute(),
  )

test('a rehearsal tells what would happen and keeps nothing', async () => {
  const tally = await importRequests(await order(LINES, { dryRun: true, batchSize: 2 }))
  assert.equal(tally.created, 5)
  assert.deepEqual(tally.made.neighbourhoods, ['Ñahuí'])
  assert.deepEqual(await imported(), [])
})

test('without leave to create, a row that mentions what does not exist here is skipped', async () => {
  const tally = await importRequests(await order(LINES, { dryRun: true, create: new Set() }))
  assert.equal(tally.created, 0)
  assert.equal(tally.skipped['unknown-service']?.count, 5)
})

test('a file in Latin-1 with semicolons and a line break in a cell is imported, and every skipped row has its reason and line', async () => {
  const tally = await importRequests(await order(LINES))
  assert.equal(tally.read, 8)
  assert.equal(tally.created, 5)
  assert.deepEqual(tally.skipped, {
    'bad-opened': { count: 1, examples: [{ line: 6, value: '31/02/2020 09:00' }] },
    'unknown-value': { count: 1, examples: [{ line: 7, value: 'Tipo: Elogio' }] },
    'too-few-fields': { count: 1, examples: [{ line: 9, value: '' }] },
  })
  const [first, second, third] = await imported()
  assert.equal(first?.description, 'Dice: "hoyo"\nfrente a la escuela')
  assert.equal(first?.name, 'María Núñez')
  assert.match(first!.folio, /^HUA-2019-000001-\d$/)
  assert.match(second!.folio, /^HUA-2019-000002-\d$/)
  assert.match(third!.folio, /^HUA-2020-000001-\d$/, 'each year counts from one')
})

test('each imported case tells its receipt and its closing at the instants at which they happened', async () => {
  const [first] = await imported()
  const events = await look(read =>
    read.db
      .selectFrom('event')
      .select(['name', 'at'])
      .where('subject', '=', 'request')
      .where('subject_id', '=', first!.id)
      .orderBy('id')
      .execute(),
  )
  assert.deepEqual(
    events.map(({ name, at }) => [name, at.toISOString()]),
    [
      ['request.received', '2019-01-02T16:00:00.000Z'],
      ['request.closed', '2019-01-08T17:00:00.000Z'],
    ],
  )
})

test('importing the same file again changes nothing', async () => {
  const before = await imported()
  const tally = await importRequests(await order(LINES))
  assert.equal(tally.created, 0)
  assert.equal(tally.unchanged, 5)
  assert.deepEqual(await imported(), before)
})

test('a case that was closed there since is closed here, under the folio it has', async () => {
  const before = await imported()
  const closed = LINES.map(line => line.replace('6;06/01/2020 09:00;;;', '6;06/01/2020 09:00;;10/01/2020 09:00;'))
  const tally = await importRequests(await order(closed, { file: { name: 'b.csv', fingerprint: 'b'.repeat(64) } }))
  assert.equal(tally.updated, 1)
  const after = (await imported()).find(request => request.external_id === '6')
  assert.equal(after?.state, 'closed')
  assert.equal(after?.folio, before.find(request => request.external_id === '6')?.folio)
})

test('a case on which somebody here has worked keeps their work', async () => {
  const [first] = await imported()
  const { id: clerk } = await look(read => read.db.selectFrom('account').select('id').executeTakeFirstOrThrow())
  await house.owner.write({ ...scope(), actorId: clerk }, write =>
    write.event({ name: 'request.noted', subject: 'request', subjectId: first!.id }),
  )
  const changed = [LINES[0]!.replace('hoyo', 'bache')]
  const tally = await importRequests(await order(changed, { file: { name: 'c.csv', fingerprint: 'c'.repeat(64) } }))
  assert.equal(tally.workedHere, 1)
  assert.equal((await imported())[0]?.description, first?.description)
})

test('an import that is interrupted goes on after its last batch and ends with the account of the whole file', async () => {
  const many = Array.from({ length: 50 }, (_, n) => `k${n};01/02/2021 09:00;;;Queja;Baches;Obras Públicas;Centro;;;`)
  const file = { name: 'd.csv', fingerprint: 'd'.repeat(64) }
  const whole = await order(many, { file, batchSize: 10 })
  const cut = async function* () {
    let given = 0
    for await (const row of whole.rows) {
      if (++given > 25) throw new Error('power cut')
      yield row
    }
  }
  await assert.rejects(importRequests({ ...whole, rows: cut() }), /power cut/)
  const tally = await importRequests(await order(many, { file, batchSize: 10 }))
  assert.equal(tally.resumedAfter, 20)
  assert.equal(tally.read, 50)
  assert.equal(tally.created, 50)
})

test('a second row of the same case corrects the first', async () => {
  const twice = [
    'z;01/02/2021 09:00;;;Queja;Baches;Obras Públicas;Centro;uno;;',
    'z;01/02/2021 09:00;;;Queja;Baches;Obras Públicas;Centro;dos;;',
  ]
  const tally = await importRequests(await order(twice, { file: { name: 'e.csv', fingerprint: 'e'.repeat(64) } }))
  assert.deepEqual([tally.created, tally.updated], [1, 1])
})

test('the verdict here is compared with that of the former system, case by case', async () => {
  const confusion = await verifyVerdicts(house.house.db, scope(), mapping, (await order(LINES)).rows)
  assert.deepEqual(confusion.counts.on_time, { on_time: 2, late: 0, no_promise: 1, open: 0 })
  assert.deepEqual(confusion.counts.late, { on_time: 0, late: 1, no_promise: 0, open: 0 })
  assert.deepEqual(confusion.disagreements, [])
  const wrong: Mapping = { ...mapping, verdict: { column: 'Puntual', values: { sí: 'late', no: 'late' } } }
  const { disagreements } = await verifyVerdicts(house.house.db, scope(), wrong, (await order(LINES)).rows)
  assert.deepEqual(
    disagreements.map(({ line }) => line),
    [2, 4],
  )
})

test('the verdict in SQL is the verdict in code, to the millisecond', async () => {
  const due = Temporal.Instant.from('2026-03-05T10:00:00Z')
  for (const [closed, promised] of [
    [due, due],
    [due.add({ milliseconds: 1 }), due],
    [due.subtract({ milliseconds: 1 }), due],
    [due, null],
  ] as const) {
    const { rows } = await look(read =>
      sql<{
        said: string
      }>`select verdict(${closed.toString()}::timestamptz, ${promised?.toString() ?? null}::timestamptz) as said`.execute(
        read.db,
      ),
    )
    assert.equal(rows[0]?.said, verdict(closed, promised))
  }
})

test('an imported request shows the number it had where it came from, and is found by that whole number', async () => {
  const [first] = await imported()
  const board = '/o/huatabampo/interno/solicitudes'
  const coordinator = await house.as('coordinacion')
  const found = await coordinator.get(`${board}?q=${first?.external_id}`)
  assert.deepEqual(
    found.all('main tbody .cv-folio').map(folio => folio.text.trim()),
    [first?.folio],
  )
  const page = await coordinator.get(`${board}/${first?.id}`)
  assert.match(page.text, new RegExp(`Número en el sistema de origen\\s*${first?.external_id} \\(registro\\)`))
  const capturedHere = await received(house, { service: 'bache' })
  assert.doesNotMatch((await coordinator.get(`${board}/${capturedHere.id}`)).text, /sistema de origen/)
  const liaison = await house.as('enlace.alumbrado')
  const others = await liaison.get(`${board}?q=${first?.external_id}`)
  assert.ok(
    !others.text.includes(first?.folio ?? ''),
    'who may not see the case does not find it by that number either',
  )
})
