import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { LIGHTS, promiseLights } from '../../../../test/support/promised-lights.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const { charterId } = await promiseLights(house)
const organizationId = await house.organizationId('huatabampo')
const scope = { organizationId, actorId: null, now: house.clock.now }
const first = `${LIGHTS}/versiones/1`

test('from the page of a charter anybody opens what each earlier version promised', async () => {
  const links = (await house.anyone().get(LIGHTS)).all('main a').map(link => link.getAttribute('href'))
  assert.ok(links.includes(first))
  assert.ok(!links.includes(`${LIGHTS}/versiones/2`), 'the page itself is the text of the one in force')
})

test('an earlier version is read with its days, its commitments and the rest of its text', async () => {
  const { text, status } = await house.anyone().get(first)
  assert.equal(status, 200)
  assert.match(text, /Estuvo en vigor del jue 1 ene 2026 al vie 14 ago 2026/)
  assert.match(text, /Ya no nos obliga.*La más reciente es la versión 2/)
  assert.match(text, /C1 Reparamos nueve de cada diez lámparas dentro del plazo\s*La meta: al menos 90 de cada 100/)
  assert.match(text, /Si no se cumple\s*Te decimos por escrito cuándo quedará/)
  assert.match(text, /Horario\s*Lunes a viernes de 8 a 15 horas/)
})

test('what the next version changed is said in a sentence, in the language of the reader', async () => {
  const { text } = await house.anyone().get(first)
  assert.match(
    text,
    /Qué cambió después, en la versión 2\s*Meta \(C1\): decía «al menos 90 de cada 100»; después, «al menos 97/,
  )
})

test('the version in force says so, and has nothing after it', async () => {
  const { text } = await house.anyone().get(`${LIGHTS}/versiones/2`)
  assert.match(text, /En vigor desde el sáb 15 ago 2026.*La meta: al menos 97 de cada 100/)
  assert.doesNotMatch(text, /Qué cambió después/)
})

test('a suspension is told on the version that it touched, and a withdrawn charter is not told as in force', async () => {
  await house.owner.write(scope, async write => {
    await write.db
      .insertInto('charter_suspension')
      .values({
        organization_id: organizationId,
        charter_id: charterId,
        starts_on: '2026-03-01',
        ends_on: '2026-03-10',
        reason: 'Obras',
      })
      .execute()
    await write.db.updateTable('charter').set({ state: 'withdrawn' }).where('id', '=', charterId).execute()
  })
  assert.match((await house.anyone().get(first)).text, /suspendida del dom 1 mar 2026 al mar 10 mar 2026/)
  const { text } = await house.anyone().get(`${LIGHTS}/versiones/2`)
  assert.match(text, /Publicada el sáb 15 ago 2026\s*Esta carta se retiró/)
  assert.doesNotMatch(text, /En vigor desde|suspendida del/)
})

test('a version that was never published is not there', async () => {
  await house.owner.write(scope, write =>
    write.db
      .insertInto('charter_version')
      .values({ organization_id: organizationId, charter_id: charterId, number: 3, summary: 'Secreto' })
      .execute(),
  )
  for (const number of ['3', '4', 'x'])
    assert.equal((await house.anyone().get(`${LIGHTS}/versiones/${number}`)).status, 404, number)
})
