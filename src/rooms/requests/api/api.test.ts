import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const api = `${house.url}/o/huatabampo/api/v1`

type Json = Record<string, unknown>

async function get(path: string): Promise<{ status: number; body: Json }> {
  const response = await fetch(`${api}${path}`)
  return { status: response.status, body: (await response.json()) as Json }
}

async function send(body: unknown) {
  const response = await fetch(`${api}/requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Json }
}

test('a system learns what it may ask for, with the questions to answer', async () => {
  const { body } = await get('/services')
  const services = body.services as { code: string; questions: { code: string; required: boolean }[] }[]
  const pothole = services.find(service => service.code === 'bache')
  assert.ok(pothole?.questions.some(question => question.code === 'tamano' && question.required))
  assert.ok(((await get('/neighbourhoods')).body.neighbourhoods as Json[]).some(place => place.name === 'Centro'))
})

test('what a system filed it can follow with folio and key, and nothing without them', async () => {
  const filed = await send({
    kind: 'request',
    service: 'bache',
    description: 'Bache',
    neighbourhood: 'Centro',
    address: 'Hidalgo 1',
    answers: { tamano: 'Como un plato' },
    requester: { name: 'Persona de prueba', email: 'persona@correo.example' },
  })
  assert.equal(filed.status, 201, JSON.stringify(filed.body))
  const { folio, key } = filed.body as { folio: string; key: string }
  const seen = await get(`/requests/${folio}?key=${key.toLowerCase()}`)
  assert.deepEqual([seen.status, seen.body.state, seen.body.dueAt], [200, 'received', '2026-12-02T06:59:59.999Z'])
  assert.ok(!JSON.stringify(seen.body).includes('Persona de prueba'))
  for (const path of [
    `/requests/${folio}`,
    `/requests/${folio}?key=CCCCCCCC`,
    '/requests/HUA-2026-999999-1?key=CCCCCCCC',
  ])
    assert.equal((await get(path)).status, 404)
})

test('halves of letters, NUL and control characters never reach the database', async () => {
  const { status, body } = await send(
    '{"kind":"suggestion","description":"Más \\ud83d sombra\\u0000 en\\u0007 la plaza 🌳","address":"\\udc00"}',
  )
  assert.equal(status, 201, JSON.stringify(body))
  const seen = await get(`/requests/${body.folio}?key=${body.key}`)
  assert.equal(seen.body.summary, 'Más  sombra en la plaza 🌳')
})

test('the key may come in the header, where other systems put it, and must be a key', async () => {
  const repeated = async (key: string) => {
    const response = await fetch(`${api}/requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ kind: 'suggestion', description: 'Más bancas' }),
    })
    return { status: response.status, body: (await response.json()) as Json }
  }
  const key = randomUUID()
  const [first, second] = [await repeated(key), await repeated(key)]
  assert.deepEqual([first.status, second.status], [201, 200])
  assert.equal(second.body.folio, first.body.folio)
  assert.equal((await repeated('otra')).status, 422)
})

test('what is no request at all is refused with the fields that need mending, or as not understood', async () => {
  for (const wrong of [
    {},
    [],
    { kind: 'request' },
    { kind: 'x', description: 'y' },
    { kind: 'request', description: 'a'.repeat(10_001) },
  ])
    assert.equal((await send(wrong)).status, 422, JSON.stringify(wrong).slice(0, 50))
  assert.equal((await send('{"kind":')).status, 400)
})

test('the interface describes itself, every path with its fields', async () => {
  const { body } = await get('/openapi.json')
  assert.equal(body.openapi, '3.1.0')
  const paths = body.paths as Record<string, Record<string, Json>>
  assert.deepEqual(Object.keys(paths).toSorted(), [
    '/api/v1/neighbourhoods',
    '/api/v1/requests',
    '/api/v1/requests/{folio}',
    '/api/v1/services',
  ])
  assert.ok(JSON.stringify(paths['/api/v1/requests']?.post?.requestBody).includes('description'))
})
