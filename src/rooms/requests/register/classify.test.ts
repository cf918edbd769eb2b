import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok, stateOf } from '../../../../test/support/casework.ts'
import type { Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const { person, open, step, refer, admit } = casework(house)

async function serviceId(code: string): Promise<string> {
  const [service] = await house.owner.statement<{ id: number }>({
    text: `select s.id from service s join organization o on o.id = s.organization_id where o.slug = 'huatabampo' and s.code = $1`,
    values: [code],
  })
  return String(service!.id)
}

async function classify(name: string, id: number, fields: Record<string, string>): Promise<Seen> {
  const who = await person(name)
  return who.submit(await who.get(`${caseAt(id)}/clasificar`), fields)
}

test('with another service the term is counted again from the real receipt and both dates are kept', async () => {
  const { id } = await received(house, { service: 'lampara-apagada' })
  house.clock.advance({ hours: 48 })
  const seen = ok(await classify('capturista', id, { service: await serviceId('bache') }))
  assert.match(seen.text, /La fecha es ahora/)
  assert.match(seen.text, /Cambió la fecha: era .* 2026, 23:59, ahora .* 2026, 23:59/)
  assert.match(seen.text, /Se recibió el martes 17 de noviembre de 2026/)
  assert.match(seen.text, /Dirección de Obras Públicas/)
  house.clock.advance({ hours: -48 })
})

test('what turns out to be a denuncia changes to the procedure of denuncias while nothing was decided', async () => {
  const { id } = await received(house)
  ok(await step('secretaria', id, 'received'))
  const seen = ok(await classify('coordinacion', id, { kind: 'report' }))
  assert.match(seen.text, /Desde ahora sigue el procedimiento 4\.2\.1/)
  assert.equal(stateOf(seen), 'En análisis')
  ok(await step('coordinacion', id, 'returned', 'Llevar a Ecología'))
})

test('once it was decided it keeps the procedure it walks', async () => {
  const { id } = await received(house)
  await admit(id)
  const seen = ok(await classify('capturista', id, { kind: 'report' }))
  assert.match(seen.text, /sigue por el procedimiento 4\.1\.1/)
  ok(await refer('capturista', id, ['ecologia']))
})

test('correcting nothing leaves no trace, and a service that does not exist is refused', async () => {
  const { id } = await received(house)
  assert.match(ok(await classify('capturista', id, {})).text, /Nada cambió/)
  const wrong = await (await person('capturista')).post(`${caseAt(id)}/clasificar`, {
    kind: 'request',
    service: '999999',
  })
  assert.match(wrong.errors.join(), /Elija una opción de la lista/)
  assert.doesNotMatch((await open('capturista', id)).text, /Se corrigió la clasificación/)
  assert.equal((await (await person('enlace.parques')).get(`${caseAt(id)}/clasificar`)).status, 403)
})
