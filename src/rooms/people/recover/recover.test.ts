import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const huatabampo = await house.organizationId('huatabampo')

const mails = () =>
  house.owner.read({ organizationId: huatabampo, actorId: null, now: house.clock.now }, read =>
    read.db
      .selectFrom('mail_message')
      .select(['recipient', 'body'])
      .where('organization_id', '=', huatabampo)
      .orderBy('id')
      .execute(),
  )

async function askFor(email: string) {
  const client = house.anyone()
  return client.submit(await client.get('/o/huatabampo/entrar/olvide'), { email })
}

async function linkOf(name: string): Promise<string> {
  await askFor(`${name}@huatabampo.example`)
  const mail = (await mails()).findLast(m => m.recipient === `${name}@huatabampo.example`)
  return /http:\/\/carta\.example(\S+)/.exec(mail?.body ?? '')?.[1] ?? ''
}

const enter = async (name: string, password: string) => {
  const client = house.anyone()
  return client.submit(await client.get('/o/huatabampo/entrar'), { email: `${name}@huatabampo.example`, password })
}

test('asking for a link says the same whether or not the e-mail has an account', async () => {
  const known = await askFor('coordinacion@huatabampo.example')
  const unknown = await askFor('nadie@huatabampo.example')
  assert.equal(known.text, unknown.text)
  assert.equal(known.path, unknown.path)
  assert.ok(!(await mails()).some(m => m.recipient === 'nadie@huatabampo.example'))
})

test('the link gives a new password once, ends the sessions that were open, and then is spent', async () => {
  const open = await house.as('calidad')
  const link = await linkOf('calidad')
  const client = house.anyone()
  const form = await client.get(link)
  const saved = await client.submit(form, { password: 'cuatro nubes de barro' })
  assert.match(saved.text, /Contraseña guardada/)
  assert.ok((await open.get('/o/huatabampo/interno/mi-cuenta')).path.includes('/entrar'))
  assert.ok(!(await enter('calidad', 'cuatro nubes de barro')).path.includes('/entrar'))
  assert.equal((await enter('calidad', 'carta-viva-demo')).status, 422)
  const again = await client.get(link)
  assert.equal(again.status, 410)
})

test('a link works for an hour and not a minute more', async () => {
  const link = await linkOf('juridico')
  house.clock.advance({ minutes: 61 })
  assert.equal((await house.anyone().get(link)).status, 410)
})

test('a second link makes the first useless', async () => {
  const first = await linkOf('control')
  const second = await linkOf('control')
  assert.equal((await house.anyone().get(first)).status, 410)
  assert.equal((await house.anyone().get(second)).status, 200)
})

test('asking again and again does not fill a mailbox', async () => {
  for (let i = 0; i < 6; i++) await askFor('auditoria@huatabampo.example')
  const sent = (await mails()).filter(m => m.recipient === 'auditoria@huatabampo.example')
  assert.equal(sent.length, 3)
})

test('a common password is refused in words and the link is not spent', async () => {
  const link = await linkOf('informacion')
  const client = house.anyone()
  const refused = await client.submit(await client.get(link), { password: 'contraseña123' })
  assert.match(refused.errors.join(), /primeras que cualquiera probaría/)
  assert.equal((await client.get(link)).status, 200)
})
