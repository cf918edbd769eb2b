import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { improvementDesk } from '../../../../test/support/improvement.ts'
import { promiseLights } from '../../../../test/support/promised-lights.ts'
import { decideProposal, proposalsOf } from '../index.ts'

const house = await openTestHouse()
const desk = await improvementDesk(house)
const { charterId } = await promiseLights(house)
const organizationId = await house.organizationId('huatabampo')
const scope = { organizationId, actorId: null, now: house.clock.now }
const quality = await house.as('calidad')
const { db } = house.house

const proposed = {
  target: `${charterId}:C1`,
  statement: 'Reparamos 85 de cada 100 lámparas dentro de su plazo.',
  reason: 'La meta se puso antes de tener cuadrilla de fin de semana.',
}
const lights = async () => desk.open({ unitId: await desk.unit('alumbrado') })
const waiting = () => db.read(scope, read => proposalsOf(read, charterId))

test('what cannot be kept may be proposed otherwise, and whoever keeps the charter finds it there', async () => {
  const id = await lights()
  const page = await desk.act(quality, id, 'propose', proposed)
  assert.match(page.text, /Se envió la propuesta/)
  assert.match(page.text, /Cambia C1 · Por decidir/)
  const [proposal] = await waiting()
  assert.equal(proposal?.statement, proposed.statement)
  assert.equal(proposal?.commitmentCode, 'C1')
  assert.equal(proposal?.folio, await desk.folioOf(id))
})

test('the same is not proposed twice, nor for a commitment that the charter does not have', async () => {
  const id = await lights()
  await desk.act(quality, id, 'propose', proposed)
  assert.match((await desk.act(quality, id, 'propose', proposed)).errors.join(), /Ya hay una propuesta igual/)
  for (const target of [`${charterId}:C99`, '999999:C1', 'otra cosa'])
    assert.match((await desk.act(quality, id, 'propose', { ...proposed, target })).errors.join(), /Elija la carta/)
})

test('a proposal is decided once, and its case tells how', async () => {
  const id = await lights()
  await desk.act(quality, id, 'propose', { ...proposed, target: `${charterId}:`, statement: 'Avisamos cada avance.' })
  const proposal = (await waiting()).find(({ nonconformityId }) => nonconformityId === id)
  assert.equal(proposal?.commitmentCode, null)
  const decide = (decision: 'accepted' | 'rejected') =>
    db.write(scope, write => decideProposal(write, { id: proposal?.id ?? 0, decision, reason: 'Ya se avisa.' }))
  assert.equal(await decide('rejected'), true)
  assert.equal(await decide('accepted'), false, 'somebody had decided it before')
  const page = await quality.get(`${desk.root}/${id}`)
  assert.match(page.text, /Compromiso nuevo · Rechazada/)
  assert.match(page.text, /Propuesta de compromiso rechazada/)
})
