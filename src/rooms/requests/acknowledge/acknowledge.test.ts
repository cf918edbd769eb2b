import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import { openTestHouse } from '../../../../test/support/house.ts'
import { forgetDrafts } from '../file/forget-drafts.job.ts'
import { acknowledgeReceipt } from './acknowledge.job.ts'

const house = await openTestHouse()
const organizationId = await house.organizationId('huatabampo')
const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const { db, tools } = house.house
const root = '/o/huatabampo'
const photograph = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#0b6b3a' } })
  .jpeg()
  .toBuffer()

async function upToPhotographs() {
  const client = house.anyone()
  let page = await client.submit(await client.get(`${root}/pedir/otro`), { kind: 'suggestion' })
  page = await client.submit(page, {})
  page = await client.submit(page, { description: 'Más árboles en la plaza.' })
  page = await client.submit(
    page,
    {},
    {
      form: 'form[enctype]',
      files: [{ field: 'photographs', name: 'plaza.jpg', content: photograph }],
    },
  )
  return { client, page }
}

async function filed(identity: string) {
  const { client, page } = await upToPhotographs()
  let next = await client.submit(page, { identity })
  if (identity !== 'anonymous') next = await client.submit(next, { name: 'Ana', email: 'ana@correo.example' })
  await client.submit(next)
  return house.owner.read(scope(), read =>
    read.db.selectFrom('request').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
  )
}

const run = (request: number) =>
  db.write(scope(), write => acknowledgeReceipt.run(write, { organization: organizationId, request }, tools))
const letters = () => house.owner.read(scope(), read => read.db.selectFrom('mail_message').selectAll().execute())

test('whoever left an address is written to once, with folio, key and the way to follow it', async () => {
  const request = await filed('named')
  await run(request.id)
  await run(request.id)
  const [letter, ...more] = await letters()
  assert.deepEqual(more, [])
  assert.equal(letter?.recipient, 'ana@correo.example')
  assert.equal(letter.subject, `Recibimos tu sugerencia ${request.folio}`)
  assert.ok(letter.body.includes(request.folio))
  assert.ok(
    letter.body.includes(
      `http://carta.example/o/huatabampo/seguimiento/${request.folio}?clave=${request.tracking_key}`,
    ),
  )
})

test('nobody is written to about an anonymous request', async () => {
  const before = (await letters()).length
  await run((await filed('anonymous')).id)
  assert.equal((await letters()).length, before)
})

test('a draft is forgotten after seven days with its photographs; what became a request stays', async () => {
  const { page } = await upToPhotographs()
  const count = () =>
    house.owner.read(scope(), async read => ({
      drafts: (await read.db.selectFrom('intake_draft').select('id').execute()).length,
      files: (await read.db.selectFrom('file').select('id').execute()).length,
    }))
  const before = await count()
  const forget = () => db.write(scope(), write => forgetDrafts.run(write, {}, tools))
  house.clock.advance({ hours: 24 * 6 })
  await forget()
  assert.deepEqual(await count(), before)
  house.clock.advance({ hours: 25 })
  await forget()
  assert.deepEqual(await count(), { drafts: 0, files: before.files - 1 })
  assert.match((await house.anyone().get(page.path)).text, /ya no está guardado/)
  const kept = await house.owner.read(scope(), read => read.db.selectFrom('file').select('sha256').executeTakeFirst())
  assert.ok(await tools.files(organizationId).has(kept?.sha256 ?? ''))
})
