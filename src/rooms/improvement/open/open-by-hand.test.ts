import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { improvementDesk } from '../../../../test/support/improvement.ts'
import { ORIGINS } from '../vocabulary.ts'

const house = await openTestHouse()
const desk = await improvementDesk(house)
const at = `${desk.root}/nueva`
const quality = await house.as('calidad')
const unitId = String(await desk.unit('obras-publicas'))

const noticed = {
  origin: 'quality_committee',
  title: 'Las actas no llegan firmadas',
  description: 'Cuatro de seis actas del semestre no tienen firma.',
  severity: 'minor',
  unitId,
}

test('anybody who watches may record what fell short, from any origin', async () => {
  for (const origin of ORIGINS) {
    const page = await quality.submit(await quality.get(at), { ...noticed, origin })
    assert.match(page.text, /Se registró la no conformidad NC-2026-\d{4} y se avisó a quien responde/, origin)
  }
})

test('what is missing is said beside its field, and nothing typed is lost', async () => {
  const page = await quality.submit(await quality.get(at), { title: 'Sin más' })
  assert.equal(page.status, 422)
  const said = page.errors.join('; ')
  for (const sentence of [/Elija dónde se detectó/, /Escriba qué pasó/, /Elija la gravedad/])
    assert.match(said, sentence)
  assert.ok(page.html.includes('Sin más'))
  const past = await quality.submit(await quality.get(at), { ...noticed, dueOn: '2020-01-01' })
  assert.match(past.errors.join(), /a partir de hoy/)
  const nowhere = await quality.submit(await quality.get(at), { ...noticed, unitId: '' })
  assert.match(nowhere.errors.join(), /Elija la dependencia/)
})

test('a complaint is its origin, and who brought it the first affected', async () => {
  const { folio, id } = await received(house, { service: 'bache' })
  const form = await quality.get(`${at}?solicitud=${folio}`)
  const page = await quality.submit(form, noticed)
  assert.ok(page.all('main a').some(link => link.getAttribute('href')?.endsWith(`/interno/solicitudes/${id}`)))
  assert.match(page.text, /0 de 1 con su medida/)
  const wrong = await quality.submit(await quality.get(at), { ...noticed, about: 'HUA-0000' })
  assert.match(wrong.errors.join(), /No hay una solicitud con ese folio/)
})

test('a liaison records only what its own department did; who only looks, nothing', async () => {
  const liaison = await house.as('enlace.obras-publicas')
  assert.match((await liaison.submit(await liaison.get(at), noticed)).text, /Se registró la no conformidad/)
  const foreign = await liaison.post(at, {
    ...noticed,
    dueOn: '2027-01-01',
    unitId: String(await desk.unit('alumbrado')),
  })
  assert.match(foreign.errors.join(), /Elija una de sus dependencias/)
  for (const name of ['auditoria', 'capturista']) assert.equal((await (await house.as(name)).get(at)).status, 403, name)
})
