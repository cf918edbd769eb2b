import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { ROSALBA, received } from '../../../../test/support/cases.ts'
import { casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { sendMailJob } from '../../../platform/mail/outbox.ts'

/** A mail server that knows nobody called Rosalba, and answers nothing while it is down. */
let down = false
const taken: string[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    if (down) return done(Object.assign(new Error('later'), { responseCode: 451 }))
    if (address === ROSALBA.email) return done(Object.assign(new Error('no such user'), { responseCode: 550 }))
    taken.push(address)
    done()
  },
  onData: (stream, _session, done) => stream.resume().on('end', () => done()),
})
server.listen(0, '127.0.0.1')
await once(server.server, 'listening')
const mailUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
const house = await openTestHouse({ mailUrl })
after(() => server.close())
const { open, step, refer, admit } = casework(house)
const organizationId = await house.organizationId('huatabampo')

/** What the worker does with every letter that waits. */
async function sendAll(): Promise<number> {
  const scope = { organizationId, actorId: null, now: house.clock.now }
  const waiting = await house.owner.statement<{ id: number }>({
    text: `select id from mail_message where state = 'waiting' and organization_id = $1 order by id`,
    values: [organizationId],
  })
  const tries = waiting.map(({ id }) =>
    house.house.db
      .write(scope, write => sendMailJob.run(write, { message: id }, house.house.tools))
      .then(
        () => 0,
        () => 1,
      ),
  )
  return (await Promise.all(tries)).reduce<number>((sum, failed) => sum + failed, 0)
}

const UNDELIVERED = /correos de este asunto que no llegaron/

test('who works a case sees that a letter to the person was refused, and a liaison is not told her address', async () => {
  const { id } = await received(house, { identity: 'protected', requester: ROSALBA })
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  const told = { audience: 'public', text: 'Iremos el lunes.' }
  const clerk = await house.as('capturista')
  ok(await clerk.submit(await open('capturista', id), told, { form: '#note-form' }))
  assert.equal(await sendAll(), 0)
  const seen = await open('coordinacion', id)
  assert.match(seen.text, UNDELIVERED)
  assert.match(seen.text, /Novedades de tu solicitud.*persona solicitante \(rosalba@correo\.example\): .*lo rechazó/)
  const liaison = ok(await open('enlace.alumbrado', id))
  assert.match(liaison.text, UNDELIVERED)
  assert.doesNotMatch(liaison.html, /rosalba@/)
  assert.ok(taken.includes('enlace.alumbrado@huatabampo.example'))
})

test('a letter waits while the mail server is down, the case says so after an hour, and it leaves by itself later', async () => {
  const { id } = await received(house, { identity: 'named', requester: { ...ROSALBA, email: 'ana@correo.example' } })
  ok(await step('secretaria', id, 'received'))
  ok(await step('coordinacion', id, 'verified'))
  const clerk = await house.as('capturista')
  ok(await clerk.submit(await open('capturista', id), { audience: 'public', text: 'Va.' }, { form: '#note-form' }))
  down = true
  assert.equal(await sendAll(), 1)
  assert.doesNotMatch((await open('coordinacion', id)).text, UNDELIVERED)
  house.clock.advance({ minutes: 61 })
  assert.match((await open('coordinacion', id)).text, /ana@correo\.example\): sigue sin poder salir/)
  down = false
  assert.equal(await sendAll(), 0)
  assert.ok(taken.includes('ana@correo.example'))
  assert.doesNotMatch((await open('coordinacion', id)).text, UNDELIVERED)
})
