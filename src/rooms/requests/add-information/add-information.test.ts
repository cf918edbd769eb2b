import assert from 'node:assert/strict'
import test from 'node:test'
import { lettersAbout, ROSALBA, received } from '../../../../test/support/cases.ts'
import { casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import type { Receipt } from '../receive/receive.ts'

const house = await openTestHouse()
const { admit, refer, answer, step } = casework(house)

async function add({ folio, tracking_key: key }: Receipt, text: string) {
  const client = house.anyone()
  const page = await client.get(`/o/huatabampo/seguimiento/${folio}/agregar?clave=${key}`)
  return ok(await client.submit(page, { text }))
}

const added = async ({ id }: Receipt) =>
  (await lettersAbout(house, id)).filter(({ subject }) => subject.includes('agregó información'))

test('whoever the case waits for is told that the citizen added something, without what it says', async () => {
  const request = await received(house, { identity: 'protected', requester: ROSALBA })
  await add(request, 'Soy Rosalba, vivo enfrente.')
  const [letter, ...more] = await added(request)
  assert.deepEqual([letter?.recipient, more], ['secretaria@huatabampo.example', []])
  assert.match(letter?.body ?? '', /interno\/solicitudes\/\d+/)
  assert.doesNotMatch(letter?.body ?? '', /vivo enfrente/)
})

test('while units have it their liaisons are told, once however much is added in a row', async () => {
  const request = await received(house)
  await admit(request.id)
  ok(await refer('capturista', request.id, ['alumbrado', 'parques']))
  await add(request, 'Ya son dos lámparas.')
  await add(request, 'Y ahora tres.')
  const told = () => added(request).then(letters => letters.map(({ recipient }) => recipient).sort())
  const both = ['enlace.alumbrado@huatabampo.example', 'enlace.parques@huatabampo.example']
  assert.deepEqual(await told(), both)
  house.clock.advance({ minutes: 11 })
  await add(request, 'Ya se apagó toda la calle.')
  assert.deepEqual(await told(), [...both, ...both].sort())
})

test('what is sent after the case was closed meanwhile is not lost in silence', async () => {
  const request = await received(house)
  const client = house.anyone()
  const page = await client.get(`/o/huatabampo/seguimiento/${request.folio}/agregar?clave=${request.tracking_key}`)
  await admit(request.id)
  ok(await refer('capturista', request.id, ['alumbrado']))
  ok(await answer('enlace.alumbrado', request.id, 'Se cambió el foco.'))
  ok(await step('capturista', request.id, 'reported', 'Reparada'))
  ok(await step('interdireccional', request.id, 'acknowledged'))
  const late = ok(await client.submit(page, { text: 'Sigue apagada.' }))
  assert.match(late.root.text, /No agregamos lo que escribiste: el asunto se cerró/)
  assert.deepEqual(await added(request), [])
})
