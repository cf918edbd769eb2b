import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
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

test('the inner home is for the staff', async () => {
  assert.match((await house.anyone().get(`${root}/interno`)).path, /entrar\?volver/)
})
