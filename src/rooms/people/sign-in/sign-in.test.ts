import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()

test('a wrong password and an unknown e-mail are refused with the same sentence', async () => {
  const client = house.anyone()
  const form = await client.get('/o/huatabampo/entrar')
  const wrong = await client.submit(form, { email: 'capturista@huatabampo.example', password: 'no-es-esta' })
  const unknown = await client.submit(form, { email: 'nadie@huatabampo.example', password: 'no-es-esta' })
  assert.equal(wrong.status, 422)
  assert.deepEqual(wrong.errors, unknown.errors)
})

test('what was typed comes back after a refusal, but never the password', async () => {
  const client = house.anyone()
  const form = await client.get('/o/huatabampo/entrar')
  const seen = await client.submit(form, { email: 'capturista@huatabampo.example', password: 'secreto-tecleado' })
  assert.ok(seen.html.includes('capturista@huatabampo.example'))
  assert.ok(!seen.html.includes('secreto-tecleado'))
})

test('after five failures in a row even the right password has to wait, each time longer', async () => {
  const client = house.anyone()
  const form = await client.get('/o/huatabampo/entrar')
  const email = 'secretaria@huatabampo.example'
  for (let i = 0; i < 5; i++) await client.submit(form, { email, password: 'mala' })
  const locked = await client.submit(form, { email, password: 'carta-viva-demo' })
  assert.match(locked.errors.join(), /Demasiados intentos/)
  house.clock.advance({ minutes: 2 })
  const open = await client.submit(form, { email, password: 'carta-viva-demo' })
  assert.ok(!open.path.includes('/entrar'))
})

test('signing in does not lead to another site', async () => {
  const client = house.anyone()
  const form = await client.get('/o/huatabampo/entrar?volver=//malo.example/')
  const seen = await client.submit(form, { email: 'capturista@huatabampo.example', password: 'carta-viva-demo' })
  assert.ok(seen.url.startsWith(house.url))
})

test('a form sent from another site is not taken', async () => {
  const seen = await house
    .anyone()
    .post('/o/huatabampo/entrar', { email: 'x', password: 'y' }, { 'sec-fetch-site': 'cross-site' })
  assert.equal(seen.status, 403)
})
