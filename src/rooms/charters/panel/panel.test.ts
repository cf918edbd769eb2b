import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { LIGHTS, promiseLights } from '../../../../test/support/promised-lights.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
await promiseLights(house)

test('any site may frame the panel, which says how the promise goes and remembers nobody', async () => {
  const panel = await house.anyone().get(`${LIGHTS}/panel`)
  assert.equal(panel.status, 200)
  assert.match(
    panel.text,
    /Cumplimos nuestro compromiso.*Cumplido Reparamos nueve.*95 de cada 100 · prometimos al menos 90/,
  )
  assert.match(panel.headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors \*/)
  assert.equal(panel.headers.get('x-frame-options'), null)
  assert.equal(panel.headers.get('set-cookie'), null)
  assert.equal(panel.all('form, script').length, 0)
})

test('no other page may be framed', async () => {
  for (const path of [LIGHTS, `${LIGHTS}/C1/reclamar`, `${LIGHTS}/compartir`]) {
    const page = await house.anyone().get(path)
    assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
  }
})

test('the code to copy leads to the panel', async () => {
  const page = await house.anyone().get(`${LIGHTS}/compartir`)
  assert.match(page.text, /<iframe src="http:\/\/carta\.example\/o\/huatabampo\/cartas\/alumbrado-publico\/panel"/)
})
