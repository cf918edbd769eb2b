import assert from 'node:assert/strict'
import test from 'node:test'
import { cable } from '../support/cable.ts'
import { openTestHouse } from '../support/house.ts'

const line = cable()
const house = await openTestHouse({ way: line.way })

test('while the database is away the page says what to do, and when it is back the house goes on by itself', async () => {
  const client = house.anyone()
  assert.equal((await client.get('/o/huatabampo/entrar')).status, 200)

  line.pull()
  const away = await client.get('/o/huatabampo/entrar')
  assert.equal(away.status, 503)
  assert.match(away.text, /vuelve a intentarlo/)
  assert.equal((await client.get('/health/ready')).status, 503)
  assert.equal((await client.get('/health/live')).status, 200)

  line.plug()
  assert.equal((await client.get('/o/huatabampo/entrar')).status, 200)
  assert.equal((await client.get('/health/ready')).status, 200)
})
