import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'

const house = await openTestHouse()

test('where there is no mail server, who tries the product reads what would have been sent', async () => {
  const organizationId = await house.organizationId('huatabampo')
  await house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, write =>
    queueMail(write, {
      to: 'ana@correo.example',
      subject: 'Su folio',
      body: 'Véalo en http://carta.example/o/x <b>ya</b>',
    }),
  )
  const seen = await house.anyone().get('/o/huatabampo/mensajes-de-prueba')
  assert.equal(seen.status, 200)
  assert.match(seen.text, /ana@correo.example/)
  assert.ok(!seen.html.includes('<b>ya</b>'))
})

test('a real organization has no such page', async () => {
  await house.owner.write({ organizationId: 0, actorId: null, now: house.clock.now }, write =>
    write.db.updateTable('organization').set({ synthetic: false }).where('slug', '=', 'huatabampo').execute(),
  )
  await new Promise(resolve => setTimeout(resolve, 2100))
  assert.equal((await house.anyone().get('/o/huatabampo/mensajes-de-prueba')).status, 404)
})
