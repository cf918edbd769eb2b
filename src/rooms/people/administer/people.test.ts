import assert from 'node:assert/strict'
import test from 'node:test'
import type { Client, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const huatabampo = await house.organizationId('huatabampo')
const PEOPLE = '/o/huatabampo/interno/administracion/personas'
const form = (act: string) => ({ form: `main form:has(input[name="_act"][value="${act}"])` })

async function personPage(client: Client, email: string): Promise<Seen> {
  const list = await client.get(`${PEOPLE}?q=${encodeURIComponent(email)}`)
  const link = list.root.querySelector('main tbody th a')?.getAttribute('href')
  assert.ok(link, `nobody found for ${email}`)
  return client.get(link)
}

async function invitationLink(email: string): Promise<string> {
  const mails = await house.owner.read({ organizationId: huatabampo, actorId: null, now: house.clock.now }, read =>
    read.db.selectFrom('mail_message').select('body').where('recipient', '=', email).orderBy('id').execute(),
  )
  return /http:\/\/carta\.example(\S+)/.exec(mails.at(-1)?.body ?? '')?.[1] ?? ''
}

async function invite(email: string, roles: string[]): Promise<Seen> {
  const administrator = await house.as('informatica')
  return administrator.submit(await administrator.get(`${PEOPLE}/invitar`), { name: 'Persona Nueva', email, roles })
}

test('only who administers sees the list of people', async () => {
  assert.equal((await (await house.as('coordinacion')).get(PEOPLE)).status, 403)
  assert.ok((await house.anyone().get(PEOPLE)).path.startsWith('/o/huatabampo/entrar'))
})

test('a person is found by a piece of the name, whatever the accents', async () => {
  const client = await house.as('informatica')
  const list = await client.get(`${PEOPLE}?q=BENÍTO`)
  assert.match(list.text, /capturista@huatabampo.example/)
  assert.match((await client.get(`${PEOPLE}?q=%25`)).text, /Nadie coincide/)
})

test('somebody invited chooses a password by the link and enters with the permissions given', async () => {
  const sent = await invite('nueva@huatabampo.example', ['clerk', 'quality'])
  assert.match(sent.text, /Invitación enviada/)
  const colleague = house.anyone()
  await colleague.submit(await colleague.get(await invitationLink('nueva@huatabampo.example')), {
    password: 'siete cactus en fila',
  })
  const inside = await colleague.submit(await colleague.get('/o/huatabampo/entrar'), {
    email: 'nueva@huatabampo.example',
    password: 'siete cactus en fila',
  })
  assert.ok(!inside.path.includes('/entrar'))
})

test('an invitation that was refused says so to who administers, until it goes to another address', async () => {
  await invite('mal@huatabampo.example', ['clerk'])
  await house.owner.statement({
    text: `update mail_message set state = 'refused', problem = '550 no such user' where recipient = $1`,
    values: ['mal@huatabampo.example'],
  })
  const administrator = await house.as('informatica')
  const page = await personPage(administrator, 'mal@')
  assert.match(page.text, /Su correo rechazó un mensaje nuestro.*550 no such user/)
  const mended = await administrator.submit(page, { email: 'bien@huatabampo.example' }, form('profile'))
  assert.doesNotMatch(mended.text, /rechazó un mensaje/)
})

test('an invitation needs a permission, a whole e-mail, and one that nobody has', async () => {
  const none = await invite('otra@huatabampo.example', [])
  assert.match(none.errors.join(), /al menos un permiso/)
  assert.match((await invite('sin-arroba', ['clerk'])).errors.join(), /correo completo/)
  assert.match((await invite('CAPTURISTA@huatabampo.example', ['clerk'])).errors.join(), /Ya hay una cuenta/)
})

test('an invitation sent again makes the former link useless', async () => {
  await invite('tarda@huatabampo.example', ['clerk'])
  const first = await invitationLink('tarda@huatabampo.example')
  const administrator = await house.as('informatica')
  await administrator.submit(await personPage(administrator, 'tarda@'), {}, form('resend'))
  assert.equal((await house.anyone().get(first)).status, 410)
  assert.equal((await house.anyone().get(await invitationLink('tarda@huatabampo.example'))).status, 200)
})

test('the last person who administers can neither lose the permission nor be deactivated', async () => {
  const administrator = await house.as('informatica')
  const page = await personPage(administrator, 'informatica@')
  const roles = await administrator.submit(page, { roles: ['clerk'] }, form('roles'))
  assert.match(roles.errors.join(), /única persona activa que administra/)
  const off = await administrator.submit(page, {}, form('deactivate'))
  assert.equal(off.status, 422)
})

test('permissions changed hold at once, also in a session already open', async () => {
  const quality = await house.as('calidad')
  assert.equal((await quality.get(PEOPLE)).status, 403)
  const administrator = await house.as('informatica')
  const page = await personPage(administrator, 'calidad@')
  await administrator.submit(page, { roles: ['quality', 'administrator'] }, form('roles'))
  assert.equal((await quality.get(PEOPLE)).status, 200)
  await administrator.submit(page, { roles: ['quality'] }, form('roles'))
  const log = await administrator.get('/o/huatabampo/interno/administracion/bitacora?de=account')
  assert.doesNotMatch(log.text, /\b(quality|administrator|liaison)\b/, 'the log names roles in words')
  assert.equal((await quality.get(PEOPLE)).status, 403)
})

test('a deactivated account is put out at once and cannot enter; reactivated, it can', async () => {
  const lawyer = await house.as('juridico')
  const administrator = await house.as('informatica')
  await administrator.submit(await personPage(administrator, 'juridico@'), {}, form('deactivate'))
  assert.ok((await lawyer.get('/o/huatabampo/interno/mi-cuenta')).path.includes('/entrar'))
  await assert.rejects(house.as('juridico'), /could not sign in/)
  await administrator.submit(await personPage(administrator, 'juridico@'), {}, form('reactivate'))
  await house.as('juridico')
})

test('a locked account is opened before its time', async () => {
  const client = house.anyone()
  const signIn = await client.get('/o/huatabampo/entrar')
  for (let i = 0; i < 7; i++) await client.submit(signIn, { email: 'secretaria@huatabampo.example', password: 'mala' })
  const administrator = await house.as('informatica')
  assert.match((await administrator.get(`${PEOPLE}?estado=locked`)).text, /secretaria@/)
  await administrator.submit(await personPage(administrator, 'secretaria@'), {}, form('unlock'))
  await house.as('secretaria')
})

test('a position is given from a day, ended on another, and stays in the history', async () => {
  const administrator = await house.as('informatica')
  const page = await personPage(administrator, 'auditoria@')
  const positionId = page.root.querySelector('select[name="positionId"] optgroup option')?.getAttribute('value') ?? ''
  const given = await administrator.submit(page, { positionId, startsOn: '2026-11-01', endsOn: '' }, form('hold'))
  assert.match(given.text, /Puesto registrado/)
  const reversed = await administrator.submit(given, { endsOn: '2026-10-01' }, form('end'))
  assert.match(reversed.errors.join(), /no puede ser anterior/)
  const ended = await administrator.submit(given, { endsOn: '2026-11-10' }, form('end'))
  assert.match(ended.text, /Terminó/)
  assert.match(ended.text, /nov 2026 – mar 10 nov 2026/)
})
