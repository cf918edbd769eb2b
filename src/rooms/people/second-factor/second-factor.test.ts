import assert from 'node:assert/strict'
import test from 'node:test'
import { Temporal } from 'temporal-polyfill'
import type { Client, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { openSeals, type Seals } from '../../../platform/seals/seals.ts'
import { openSecret, sealAgain, sealSecret } from './sealed-secret.ts'
import { codeAt, newSecret, stepOfCode } from './totp.ts'

const house = await openTestHouse()
const PASSWORD = 'carta-viva-demo'
const SET_UP = '/o/huatabampo/interno/mi-cuenta/segundo-factor'

const fieldOf = (page: Seen, name: string) =>
  page.root.querySelector(`main input[name="${name}"]`)?.getAttribute('value') ?? ''
const fieldsOf = (page: Seen, name: string) =>
  page.all(`main input[name="${name}"]`).map(i => i.getAttribute('value') ?? '')

/** Turns it on as a person would, and returns what the telephone and the paper now know. */
async function turnOn(client: Client) {
  const page = await client.get(SET_UP)
  const secret = fieldOf(page, 'secret')
  const recovery = fieldsOf(page, 'recovery')
  const done = await client.submit(page, { code: codeAt(secret, house.clock.now), password: PASSWORD })
  assert.match(done.text, /Segundo factor activado/)
  return { secret, recovery }
}

async function passwordStep(name: string) {
  const client = house.anyone()
  const form = await client.get('/o/huatabampo/entrar')
  const half = await client.submit(form, { email: `${name}@huatabampo.example`, password: PASSWORD })
  return { client, half }
}

test('a code is good in its half minute and the neighbouring ones, and never twice', () => {
  const secret = newSecret()
  const now = Temporal.Instant.from('2026-11-17T17:00:10Z')
  const code = codeAt(secret, now)
  const step = stepOfCode(secret, code, now.add({ seconds: 30 }), null)
  assert.ok(step)
  assert.equal(stepOfCode(secret, code, now.add({ seconds: 90 }), null), null)
  assert.equal(stepOfCode(secret, code, now, step), null)
  assert.equal(stepOfCode(secret, 'abcdef', now, null), null)
})

test('the set-up shows the same secret again after a wrong code, and turns nothing on', async () => {
  const client = await house.as('calidad')
  const page = await client.get(SET_UP)
  const again = await client.submit(page, { code: '000000', password: PASSWORD })
  assert.equal(again.status, 422)
  assert.equal(fieldOf(again, 'secret'), fieldOf(page, 'secret'))
  assert.deepEqual(fieldsOf(again, 'recovery'), fieldsOf(page, 'recovery'))
  assert.match((await client.get('/o/huatabampo/interno/mi-cuenta')).text, /Inactivo/)
})

test('with a second factor the password alone opens nothing', async () => {
  await turnOn(await house.as('control'))
  const { client, half } = await passwordStep('control')
  assert.ok(half.path.startsWith('/o/huatabampo/entrar/codigo'))
  const inside = await client.get('/o/huatabampo/interno/mi-cuenta')
  assert.ok(inside.path.startsWith('/o/huatabampo/entrar'))
})

test('the code of the telephone opens once; the same code does not open again', async () => {
  const { secret } = await turnOn(await house.as('auditoria'))
  house.clock.advance({ minutes: 1 })
  const code = codeAt(secret, house.clock.now)
  const first = await passwordStep('auditoria')
  await first.client.submit(first.half, { code })
  assert.match((await first.client.get('/o/huatabampo/interno/mi-cuenta')).text, /Mi cuenta/)
  const second = await passwordStep('auditoria')
  const refused = await second.client.submit(second.half, { code })
  assert.equal(refused.status, 422)
})

test('what the database keeps of the telephone is sealed; what was kept plain, or under an older key, is sealed again', async () => {
  const { secret } = await turnOn(await house.as('enlace.alumbrado'))
  const kept = async () => {
    const [row] = await house.owner.statement<{ id: number; totp_secret: string }>({
      text: `select id, totp_secret from account where email = 'enlace.alumbrado@huatabampo.example'`,
      values: [],
    })
    return row!
  }
  const { seals } = house.house.tools
  const { id, totp_secret: sealed } = await kept()
  assert.ok(!sealed.includes(secret) && seals.isCurrent(sealed))
  const organizationId = await house.organizationId('huatabampo')
  const keep = (text: string) =>
    house.owner.statement({ text: 'update account set totp_secret = $1 where id = $2', values: [text, id] })
  const older = openSeals(['una llave de antes, de treinta y dos letras'])
  const both = openSeals([
    'una llave nueva, de más de treinta y dos letras',
    'una llave de antes, de treinta y dos letras',
  ])
  const again = (keys: Seals) => sealAgain(house.house.db, keys, [organizationId], house.clock.now)
  for (const before of [secret, sealSecret(older, organizationId, id, secret)]) {
    await keep(before)
    await again(both)
    const now = await kept()
    assert.ok(both.isCurrent(now.totp_secret))
    assert.equal(openSecret(both, organizationId, now), secret)
    assert.equal(
      openSecret(both, organizationId, { ...now, id: id + 1 }),
      undefined,
      'it is of no use in another account',
    )
  }
  assert.ok((await again(older)) > 0, 'who lost the key is told how many need it')
  await keep(sealed)
  house.clock.advance({ minutes: 1 })
  const { client, half } = await passwordStep('enlace.alumbrado')
  await client.submit(half, { code: codeAt(secret, house.clock.now) })
  assert.match((await client.get('/o/huatabampo/interno/mi-cuenta')).text, /Mi cuenta/)
})

test('a recovery code opens once, however it is typed, and says how many are left', async () => {
  const { recovery } = await turnOn(await house.as('juridico'))
  const [paper = ''] = recovery
  const first = await passwordStep('juridico')
  await first.client.submit(first.half, { code: paper.replaceAll('-', ' ').toUpperCase() })
  const account = await first.client.get(SET_UP)
  assert.match(account.text, /Le quedan 9 códigos/)
  const second = await passwordStep('juridico')
  assert.equal((await second.client.submit(second.half, { code: paper })).status, 422)
})

test('guessing codes locks the account even when the right password is typed again in between', async () => {
  await turnOn(await house.as('interdireccional'))
  for (let i = 0; i < 5; i++) {
    const { client, half } = await passwordStep('interdireccional')
    await client.submit(half, { code: '000000' })
  }
  const { half } = await passwordStep('interdireccional')
  assert.match(half.errors.join(), /Demasiados intentos/)
})

test('half way in lasts a quarter of an hour', async () => {
  const { secret } = await turnOn(await house.as('informacion'))
  const { client, half } = await passwordStep('informacion')
  house.clock.advance({ minutes: 16 })
  const late = await client.submit(half, { code: codeAt(secret, house.clock.now) })
  assert.equal(late.path, '/o/huatabampo/entrar')
})

test('where administrators need a second factor, one without it signs in but does not administer until it has one', async () => {
  const people = '/o/huatabampo/interno/administracion/personas'
  const policy = (on: boolean) =>
    house.owner.statement({
      text: `update organization set administrators_need_second_factor = $1 where slug = 'huatabampo'`,
      values: [on],
    })
  await policy(true)
  const { client, half } = await passwordStep('informatica')
  assert.match(half.text, /no puede administrar/)
  assert.equal((await client.get(people)).status, 403)
  await turnOn(client)
  assert.equal((await client.get(people)).status, 200)
  await policy(false)
})

test('it is removed with the password, and then the password is enough again', async () => {
  const client = await house.as('subcoordinacion')
  await turnOn(client)
  const page = await client.get(SET_UP)
  const off = { form: 'form:has(input[value="off"])' }
  assert.equal((await client.submit(page, { password: 'otra-cosa' }, off)).status, 422)
  await client.submit(page, { password: PASSWORD }, off)
  const { half } = await passwordStep('subcoordinacion')
  assert.ok(!half.path.includes('/entrar'))
})
