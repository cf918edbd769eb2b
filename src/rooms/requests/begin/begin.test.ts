import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const root = '/o/huatabampo'

test('each of the staff sees what waits for their position, and the numbers open their lists', async () => {
  const waiting = await received(house, { service: 'bache' })
  const secretary = await house.as('secretaria')
  const page = await secretary.get(`${root}/interno`)
  assert.match(page.text, /Hola, Ana.*Le toca a usted1/)
  assert.ok(page.text.includes(waiting.folio))
  const [mine] = page.all('.cv-figure__link').map(link => link.getAttribute('href')?.replaceAll('&amp;', '&') ?? '')
  assert.ok((await secretary.get(mine ?? '')).text.includes(waiting.folio))
  assert.match((await (await house.as('calidad')).get(`${root}/interno`)).text, /Ninguna solicitud espera por usted/)
})

test('what was referred to a unit waits for whoever may answer it, not for everybody above', async () => {
  const work = casework(house)
  const referred = await received(house, { service: 'bache' })
  await work.admit(referred.id)
  ok(await work.refer('capturista', referred.id, ['control']))
  const told = async (account: string) => (await (await house.as(account)).get(`${root}/interno`)).text
  assert.match(await told('enlace.control'), new RegExp(`Le toca a usted1.*${referred.folio}`))
  assert.match(await told('control'), /Le toca a usted0.*Ninguna solicitud espera por usted/)
})

test('the inner home is for the staff', async () => {
  assert.match((await house.anyone().get(`${root}/interno`)).path, /entrar\?volver/)
})
