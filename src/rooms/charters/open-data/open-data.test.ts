import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { LIGHTS, promiseLights } from '../../../../test/support/promised-lights.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
await promiseLights(house)
const root = '/o/huatabampo'

interface Data {
  fields: { key: string; meaning: string }[]
  rows: Record<string, string | number | null>[]
}

test('each row is a promise in a period since measuring began: what was promised then, what came out, and whether it was kept', async () => {
  const { body, headers } = await house.anyone().download(`${LIGHTS}/datos.json`)
  const { rows } = JSON.parse(body.toString()) as Data
  const told = rows.map(row => [row.period_start, row.target, row.numerator, row.denominator, row.value, row.judgement])
  assert.deepEqual(told, [
    ['2026-10-01', 97, 0, 0, null, ''],
    ['2026-07-01', 90, 19, 20, 95, 'kept'],
    ['2026-04-01', 90, 8, 10, 80, 'broken'],
  ])
  assert.equal(headers.get('access-control-allow-origin'), '*')
})

test('every field of the data is explained where they are downloaded', async () => {
  const { fields } = JSON.parse((await house.anyone().download(`${root}/cartas/datos.json`)).body.toString()) as Data
  const page = await house.anyone().get(`${root}/datos-abiertos`)
  for (const { key, meaning } of fields) {
    assert.ok(meaning.length > 5, key)
    assert.ok(page.text.includes(meaning), key)
  }
})

test('the sheet for spreadsheets has the same rows, and its head is the names of the fields', async () => {
  const { body } = await house.anyone().download(`${root}/cartas/datos.csv`)
  const [head, ...rows] = body.toString().replace('\ufeff', '').trim().split('\r\n')
  assert.match(head ?? '', /^charter_code,charter_title,charter_state,unit_code,unit,services,commitment/)
  assert.equal(rows.length, 3)
  assert.match(rows[1] ?? '', /^alumbrado-publico,.*,19,20,95,20,measured,kept,live$/)
})

test('no name, address or telephone of anybody who asked is among the data', async () => {
  const { body } = await house.anyone().download(`${root}/cartas/datos.csv`)
  assert.doesNotMatch(body.toString(), /@|\d{3} \d{3} \d{4}|HUA-2026|L-0/)
})

test('other catalogues find where the data are', async () => {
  const { body, headers } = await house.anyone().download(`${root}/datos-abiertos/cartas.jsonld`)
  assert.equal(headers.get('content-type'), 'application/ld+json; charset=utf-8')
  const dataset = JSON.parse(body.toString()) as Record<string, unknown>
  assert.equal(dataset['@type'], 'dcat:Dataset')
  assert.match(JSON.stringify(dataset['dcat:distribution']), /cartas\/datos\.csv/)
})
