import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../test/support/house.ts'

const house = await openTestHouse()

test('an address that leads nowhere keeps its organization, and whoever was working stays at their desk', async () => {
  const lost = await house.anyone().get('/o/huatabampo/no-hay-tal-cosa')
  assert.equal(lost.status, 404)
  assert.match(lost.html, /H\. Ayuntamiento de Huatabampo/)
  assert.match(lost.text, /La página que buscas/)
  const desk = await (await house.as('calidad')).get('/o/huatabampo/interno/no-hay-tal-cosa')
  assert.equal(desk.status, 404)
  assert.match(desk.text, /La página que busca no existe/)
  assert.match(desk.html, /Cartas compromiso/)
})

test('among the pages of everybody, staff find one way back to their work and not their whole navigation', async () => {
  const seen = await (await house.as('calidad')).get('/o/huatabampo')
  assert.match(seen.html, /Mi trabajo/)
  assert.equal(seen.all('.cv-topnav__row a').length, 1)
})

test('an organization that does not exist tells nothing of those that do', async () => {
  const seen = await house.anyone().get('/o/ninguna/no-hay-tal-cosa')
  assert.equal(seen.status, 404)
  assert.doesNotMatch(seen.html, /Ayuntamiento/)
})
