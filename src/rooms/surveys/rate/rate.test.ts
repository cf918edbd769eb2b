import assert from 'node:assert/strict'
import test from 'node:test'
import { ROSALBA, received } from '../../../../test/support/cases.ts'
import { casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const { step, refer, answer, admit } = casework(house)
const citizen = house.anyone()
const one = await received(house, { service: 'bache', identity: 'named', requester: ROSALBA })
const follow = `/o/huatabampo/seguimiento/${one.folio}?clave=${one.tracking_key}`
const ratings = () =>
  house.owner.statement<{ value: number; note: string; stands: boolean; service: string; at: Date }>({
    text: `select o.value, o.note, o.withdrawn_at is null as stands, s.code as service, o.at from observation o
      join service s on s.organization_id = o.organization_id and s.id = o.service_id
      where o.organization_id = $1 and o.source = 'satisfaction' order by o.id`,
    values: [organizationId],
  })

test('before it is answered there is nothing to rate', async () => {
  assert.doesNotMatch((await citizen.get(follow)).text, /Califica/)
  assert.match(
    (await citizen.get(follow.replace('?', '/calificar?'))).text,
    /Podrás calificar cuando te hayamos respondido/,
  )
})

test('who holds the receipt rates the answer from its page, and it counts for the service', async () => {
  await admit(one.id)
  ok(await refer('capturista', one.id, ['obras-publicas']))
  ok(await answer('enlace.obras-publicas', one.id, 'Quedó tapado'))
  const page = await citizen.get(follow)
  const link =
    page
      .all('a')
      .find(a => /Califica cómo te atendimos/.test(a.text))
      ?.getAttribute('href') ?? ''
  const form = await citizen.get(link)
  assert.deepEqual((await citizen.submit(form, {})).errors, ['Elige una calificación'])
  const done = await citizen.submit(form, { score: '4', comment: 'Tardaron un poco' })
  assert.match(done.text, /Gracias\. Tu calificación cuenta/)
  assert.match(done.text, /Ya calificaste cómo te atendimos: ver o cambiar/)
  assert.doesNotMatch(done.text, /Califica cómo te atendimos/, 'what was given is not asked again')
  ok(await step('capturista', one.id, 'reported', 'Bache tapado'))
  ok(await step('interdireccional', one.id, 'acknowledged'))
  const rows = (await ratings()).map(({ at: _at, ...row }) => row)
  assert.deepEqual(rows, [{ value: 4, note: 'Tardaron un poco', stands: true, service: 'bache' }])
})

test('one rating stands for each answer: another replaces it where it was, and the same one twice changes nothing', async () => {
  const address = follow.replace('?', '/calificar?')
  house.clock.advance({ hours: 24 * 20 })
  const form = await citizen.get(address)
  assert.match(form.text, /Ya calificaste: Bien\. Puedes cambiarla hasta el jueves 17 de diciembre de 2026/)
  await Promise.all([
    citizen.submit(form, { score: '2', comment: '' }),
    citizen.submit(form, { score: '2', comment: '' }),
  ])
  const [first, second, ...more] = await ratings()
  assert.deepEqual([first?.stands, second?.stands, second?.value, more.length], [false, true, 2, 0])
  assert.deepEqual(second?.at, first?.at)
})

test('the letter that closes the case asks how it went, and after thirty days nothing can be changed', async () => {
  const [letter] = await house.owner.statement<{ body: string }>({
    text: "select body from mail_message where recipient = $1 and body like '%calificar%'",
    values: [ROSALBA.email],
  })
  assert.match(letter!.body, /¿Cómo te atendimos\? Califícanos aquí:\nhttp.*\/calificar\?clave=/)
  house.clock.advance({ hours: 24 * 11 })
  assert.match((await citizen.get(follow.replace('?', '/calificar?'))).text, /El plazo para calificar ya terminó/)
  assert.doesNotMatch((await citizen.get(follow)).text, /Califica cómo/)
})

test('without the key nobody rates, nor learns that the folio exists', async () => {
  assert.equal((await citizen.get(`/o/huatabampo/seguimiento/${one.folio}/calificar?clave=XXXX-XXXX`)).status, 404)
  const forged = await citizen.post(`/o/huatabampo/seguimiento/${one.folio}/calificar?clave=XXXX-XXXX`, { score: '1' })
  assert.equal(forged.status, 404)
})
