import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const organizationId = await house.organizationId('huatabampo')

const truck = {
  ...{ kind: 'complaint', service: 'camion-de-basura', neighbourhood: 'AVIACION', address: 'Calle Hidalgo 120' },
  description: 'El camión no ha pasado desde el lunes. Las bolsas se quedan frente a la escuela.',
}

async function send(body: object): Promise<{ status: number; answer: Record<string, unknown> }> {
  const response = await fetch(`${house.url}/o/huatabampo/api/v1/requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

const fieldsOf = (answer: Record<string, unknown>) => (answer.errors as { field: string }[]).map(({ field }) => field)

const kept = (folio: unknown) =>
  house.owner.read({ organizationId, actorId: null, now: house.clock.now }, read =>
    read.db
      .selectFrom('request as r')
      .leftJoin('neighbourhood as n', 'n.id', 'r.neighbourhood_id')
      .select(['r.channel', 'r.identity', 'r.summary', 'r.due_at', 'r.step_id', 'n.name as place'])
      .where('r.folio', '=', String(folio))
      .executeTakeFirstOrThrow(),
  )

test('another system files a request and gets its folio and key; it has its term and its first step', async () => {
  const { status, answer } = await send(truck)
  assert.equal(status, 201)
  const request = await kept(answer.folio)
  assert.equal(request.channel, 'api')
  assert.equal(request.identity, 'anonymous')
  assert.equal(request.place, 'Aviación', 'the neighbourhood is known without its accents')
  assert.equal(request.summary, 'El camión no ha pasado desde el lunes.')
  assert.ok(request.due_at && request.step_id)
  const page = await house.anyone().get(new URL(String(answer.url)).pathname)
  assert.equal(page.status, 200)
})

test('who gives a name may ask that it be protected', async () => {
  const requester = { name: 'Persona de prueba', email: 'persona@correo.example' }
  assert.equal((await kept((await send({ ...truck, requester })).answer.folio)).identity, 'named')
  const { answer } = await send({ ...truck, requester, protectIdentity: true })
  assert.equal((await kept(answer.folio)).identity, 'protected')
})

test('the same key, at once or later, gives the same folio and one request', async () => {
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 8 }, () => send({ ...truck, key })))
  const later = await send({ ...truck, key })
  assert.equal(later.status, 200)
  assert.equal(later.answer.repeated, true)
  assert.deepEqual(new Set(answers.map(({ answer }) => answer.folio)), new Set([later.answer.folio]))
  assert.equal(answers.filter(({ status }) => status === 201).length, 1)
})

test('what is wrong is refused with the name of its field, and nothing is kept', async () => {
  for (const [change, field] of [
    [{ service: 'no-existe' }, 'service'],
    [{ kind: 'praise' }, 'kind'],
    [{ kind: 'wish' }, 'kind'],
    [{ description: ' ' }, 'description'],
    [{ description: 'x'.repeat(10_001) }, 'description'],
    [{ neighbourhood: 'Atlántida' }, 'neighbourhood'],
    [{ address: '' }, 'address'],
    [{ latitude: 900, longitude: 0 }, 'latitude'],
    [{ key: 'no-uuid' }, 'key'],
    [{ requester: { email: 'sin-arroba' } }, 'requester.email'],
    [{ service: 'numero-oficial', kind: 'request' }, 'requester'],
  ] as const) {
    const { status, answer } = await send({ ...truck, ...change })
    assert.equal(status, 422, field)
    assert.deepEqual(fieldsOf(answer), [field])
  }
})
