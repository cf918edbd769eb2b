import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse({ examples: ['huatabampo', 'cajica'] })

test('anybody reads a procedure with its seven steps, who answers for each and where it leads', async () => {
  const anyone = house.anyone()
  const list = await anyone.get('/o/huatabampo/procedimientos')
  assert.match(list.text, /4\.1\.1/)
  const page = await anyone.get('/o/huatabampo/procedimientos/4.1.1')
  assert.equal(page.all('.cv-timeline__event').length, 7)
  assert.match(page.text, /Capturista/)
  assert.match(page.text, /no procede; se le explica a la persona/)
  assert.match(page.text, /regresa al paso 1/)
})

test('the public sees positions and not who holds them; staff see both', async () => {
  const outside = await house.anyone().get('/o/huatabampo/procedimientos/4.1.1')
  assert.doesNotMatch(outside.text, /Benito/)
  const inside = await (await house.as('calidad')).get('/o/huatabampo/interno/procedimientos/4.1.1')
  assert.match(inside.text, /Benito/)
})

test('a procedure of one organization does not exist in another', async () => {
  assert.equal((await house.anyone().get('/o/cajica/procedimientos/4.1.1')).status, 404)
})

test('staff pages of procedures ask to sign in', async () => {
  assert.ok((await house.anyone().get('/o/huatabampo/interno/procedimientos')).path.includes('/entrar'))
})
