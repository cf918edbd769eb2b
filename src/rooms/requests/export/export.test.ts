import assert from 'node:assert/strict'
import test from 'node:test'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { openTestHouse } from '../../../../test/support/house.ts'
import { groundOf, PLAIN, type Planted, plantRequests } from '../../../../test/support/requests.ts'
import { KINDS } from '../vocabulary.ts'

const house = await openTestHouse({ examples: ['huatabampo', 'metepec'] })
const ground = await groundOf(house, 'huatabampo')
const path = '/o/huatabampo/interno/solicitudes'

const all: Planted[] = Array.from({ length: 130 }, (_, i) => ({
  ...PLAIN,
  folio: `HUA-2026-${String(i + 1).padStart(6, '0')}-0`,
  kind: KINDS[i % KINDS.length]!,
  serviceId: ground.services[i % 5]!,
  unitId: ground.units[i % 3]!,
  summary: i === 7 ? '=HYPERLINK("http://malo.example")' : `Lámpara ${i}`,
  description: i === 8 ? 'comillas "dobles", comas,\ny renglones' : '',
  receivedAt: `2026-11-${String(1 + (i % 9)).padStart(2, '0')}T18:00:00Z`,
  requester: i === 3 ? { name: 'Persona de prueba', email: 'p@correo.example', telephone: '6421234567' } : null,
}))
await plantRequests(house, 'huatabampo', all)
await plantRequests(house, 'metepec', [{ ...PLAIN, folio: 'MET-1', summary: 'Ajena' }])

type Line = Record<string, string>
async function csv(who: string, query: string): Promise<Line[]> {
  const client = await house.as(who)
  const file = await client.download(`${path}/exportar.csv?${query}`)
  assert.equal(file.status, 200)
  assert.match(file.headers.get('content-disposition') ?? '', /solicitudes-2026-11-17\.csv/)
  return parse(file.body, { columns: true, bom: true, relax_quotes: false })
}

async function screen(who: string, query: string): Promise<string[]> {
  const client = await house.as(who)
  const folios: string[] = []
  let address: string | undefined = `${path}?${query}`
  while (address) {
    const seen = await client.get(address)
    folios.push(...seen.all('table th[scope="row"] .cv-folio').map(cell => cell.text.trim()))
    address = seen.root.querySelector('a[rel="next"]')?.getAttribute('href')?.replaceAll('&amp;', '&')
  }
  return folios
}

test('a file has exactly the rows of the screen, all pages, in the same order', async () => {
  for (const query of [
    '',
    'tipo=complaint',
    'q=lampara',
    `servicio=${ground.services[1]}&desde=2026-11-04`,
    'orden=vence',
  ]) {
    const lines = await csv('auditoria', query)
    assert.deepEqual(
      lines.map(line => line.Folio),
      await screen('auditoria', query),
      query,
    )
  }
  assert.equal((await csv('auditoria', '')).length, 130)
})

test('instants are written at the clock of the organization and words in its language', async () => {
  const [line] = await csv('auditoria', `q=${all[0]!.folio}`)
  assert.equal(line?.Recibida, '2026-11-01 11:00:00')
  assert.equal(line?.Tipo, 'Solicitud')
  assert.equal(line?.Canal, 'Ventanilla')
})

test('personal data go only into the file of who may see them on screen', async () => {
  const asker = `q=${all[3]!.folio}`
  const [seen] = await csv('capturista', asker)
  assert.equal(seen?.Nombre, 'Persona de prueba')
  assert.equal(seen?.Teléfono, '6421234567')
  for (const who of ['auditoria', 'calidad', 'control', 'informatica']) {
    const [line] = await csv(who, asker)
    assert.ok(line && !('Nombre' in line) && !('Descripción' in line), who)
    assert.ok(!JSON.stringify(line).includes('Persona'), who)
  }
})

test('text that a spreadsheet would run is written as text, and quotes and line ends survive', async () => {
  const [formula] = await csv('capturista', `q=${all[7]!.folio}`)
  assert.equal(formula?.Asunto, `'${all[7]!.summary}`)
  const [quoted] = await csv('capturista', `q=${all[8]!.folio}`)
  assert.equal(quoted?.Descripción, all[8]!.description)
})

test('the workbook has the same rows, with dates that a spreadsheet understands', async () => {
  const client = await house.as('coordinacion')
  const file = await client.download(`${path}/exportar.xlsx?tipo=complaint`)
  assert.equal(file.status, 200)
  const [sheet] = await readXlsx(file.body)
  const [head, ...rows] = sheet!.data
  assert.deepEqual(
    rows.map(row => row[0]),
    await screen('coordinacion', 'tipo=complaint'),
  )
  const received = rows[0]?.[head!.indexOf('Recibida')]
  assert.ok(received instanceof Date)
  // Excel keeps days as fractions, exact only to a few milliseconds.
  assert.equal(new Date(Math.round(received.getTime() / 1000) * 1000).toISOString().slice(11), '11:00:00.000Z')
})

test('a list too long for a workbook is told in a sentence, and its CSV is whole', async () => {
  await plantRequests(house, 'huatabampo', [{ ...PLAIN, channel: 'radio', folio: 'R-0' }])
  await house.owner.statement({
    text: `insert into request (organization_id, folio, tracking_key, kind, channel, state, summary, identity, locale, received_at, captured_at)
      select organization_id, 'R-' || n, 'K-' || n, kind, channel, state, summary, identity, locale, received_at, captured_at
      from request, generate_series(1, 20000) as n where folio = 'R-0'`,
    values: [],
  })
  const client = await house.as('coordinacion')
  const seen = await client.get(`${path}/exportar.xlsx?canal=radio`)
  assert.equal(seen.path, `${path}?canal=radio`)
  assert.match(seen.text, /hasta 20,000 solicitudes/)
  assert.equal((await csv('coordinacion', 'canal=radio')).length, 20_001)
})

test('a liaison takes no list away, nor does who has no account', async () => {
  const liaison = await house.as('enlace.alumbrado')
  assert.equal((await liaison.get(`${path}/exportar.csv`)).status, 403)
  assert.ok(!(await liaison.get(path)).html.includes('exportar.csv'))
  assert.match((await house.anyone().get(`${path}/exportar.csv`)).path, /\/entrar/)
})

test('a file has nothing of another organization', async () => {
  assert.deepEqual(await csv('auditoria', 'situacion=all&q=ajena'), [])
})
