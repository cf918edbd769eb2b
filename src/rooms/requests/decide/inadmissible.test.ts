import assert from 'node:assert/strict'
import test from 'node:test'
import { lettersAbout, ROSALBA, received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok, stateOf } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const { person, step, open } = casework(house)
const decision = (id: number) => `${caseAt(id)}/no-procede`

async function toDecide(given: Parameters<typeof received>[1] = {}): Promise<number> {
  const { id } = await received(house, given)
  ok(await step('secretaria', id, 'received'))
  ok(await step('coordinacion', id, 'verified'))
  return id
}

test('a request that does not proceed ends with its reason, looked at before it is sent', async () => {
  const id = await toDecide({ identity: 'named', requester: ROSALBA })
  const julia = await person('subcoordinacion')
  const reasons = ok(await step('subcoordinacion', id, 'inadmissible'))
  assert.ok(reasons.path.endsWith('/no-procede'))
  const explain = await julia.get(`${decision(id)}?motivo=propiedad-privada`)
  assert.match(explain.html, /El lugar es de un particular/)
  const letter = ok(await julia.submit(explain, { text: 'El poste está dentro de un rancho.' }))
  assert.match(letter.text, /No podemos atender tu solicitud HUA-.*El poste está dentro de un rancho.*Protección Civil/)
  assert.equal((await lettersAbout(house, id)).length, 0)
  const closed = ok(await julia.submit(letter, {}, { button: ['_act', 'submit'] }))
  assert.equal(stateOf(closed), 'No procede')
  const [sent] = await lettersAbout(house, id)
  assert.equal(sent!.recipient, ROSALBA.email)
  assert.match(sent!.body, /El poste está dentro de un rancho/)
})

test('the citizen reads the reason with her folio and key', async () => {
  const { id, folio, tracking_key } = await received(house)
  ok(await step('secretaria', id, 'received'))
  ok(await step('coordinacion', id, 'verified'))
  const julia = await person('subcoordinacion')
  const explain = await julia.get(`${decision(id)}?motivo=sin-recursos`)
  const letter = await julia.submit(explain, {})
  assert.match(letter.text, /Es anónima/)
  ok(await julia.submit(letter, {}, { button: ['_act', 'submit'] }))
  const seen = await house.anyone().get(`/o/huatabampo/seguimiento/${folio}?clave=${tracking_key}`)
  assert.match(seen.text, /el presupuesto de este año ya está comprometido/)
  assert.equal((await lettersAbout(house, id)).length, 0)
})

test('without an explanation nothing is decided', async () => {
  const id = await toDecide()
  const julia = await person('subcoordinacion')
  const refused = await julia.submit(await julia.get(`${decision(id)}?motivo=sin-recursos`), { text: '  ' })
  assert.equal(refused.status, 422)
  assert.match(refused.errors.join(), /Escriba la explicación/)
  assert.equal(stateOf(await open('subcoordinacion', id)), 'En análisis')
})

test('only who decides reaches the page of reasons, and a second decision finds the case closed', async () => {
  const id = await toDecide()
  const benito = await (await person('capturista')).get(decision(id))
  assert.ok(benito.path.endsWith(`/solicitudes/${id}`))
  const julia = await person('subcoordinacion')
  const letter = await julia.submit(await julia.get(`${decision(id)}?motivo=sin-recursos`), {})
  ok(await julia.submit(letter, {}, { button: ['_act', 'submit'] }))
  const again = ok(await julia.submit(letter, {}, { button: ['_act', 'submit'] }))
  assert.equal(again.all('.cv-timeline__title').filter(t => /no procede:/.test(t.text)).length, 1)
  const forced = await (await person('coordinacion')).post(decision(id), { seq: '3', reason: '1', text: 'x' })
  assert.match(forced.errors.join(), /ya lo hizo Julia/)
})
