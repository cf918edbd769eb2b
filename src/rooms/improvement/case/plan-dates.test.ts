import assert from 'node:assert/strict'
import test from 'node:test'
import type { Client, Fields, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { improvementDesk } from '../../../../test/support/improvement.ts'

const house = await openTestHouse()
const desk = await improvementDesk(house)
const quality = await house.as('calidad')
const liaison = await house.as('enlace.obras-publicas')

const act = (who: Client, id: number, name: string, fields: Fields = {}) => desk.act(who, id, name, fields)

test('while a plan is carried out its step is due when the next action is', async () => {
  const id = await desk.open()
  await desk.upTo(id, 'analysed')
  await act(liaison, id, 'add-action', { ...desk.action, dueOn: '2026-12-05' })
  await act(liaison, id, 'add-action', { ...desk.action, dueOn: '2026-12-20' })
  await act(quality, id, 'approve')
  assert.equal(await desk.stepDueOf(id), '2026-12-05')
  await act(liaison, id, 'do-action', { result: 'Hecho' })
  assert.equal(await desk.stepDueOf(id), '2026-12-20')
  await act(quality, id, 'add-action', { ...desk.action, dueOn: '2026-12-10' })
  assert.equal(await desk.stepDueOf(id), '2026-12-10')
})

test('a plan whose date passed is overdue although its next action is not, and what was done late says so', async () => {
  const id = await desk.open({ dueOn: '2026-12-10' })
  await desk.upTo(id, 'analysed')
  await act(liaison, id, 'add-action', { ...desk.action, dueOn: '2026-12-05' })
  await act(liaison, id, 'add-action', { ...desk.action, dueOn: '2026-12-20' })
  await act(quality, id, 'approve')
  const before = house.clock.now
  house.clock.set('2026-12-12T17:00:00Z')
  const late = await house.as('enlace.obras-publicas')
  const seen = await act(late, id, 'do-action', { result: 'Hecho' })
  assert.match(seen.text, /Hecha con retraso/)
  assert.equal(await desk.stepDueOf(id), '2026-12-20')
  const light = (page: Seen) => page.root.querySelector('.cv-identity')?.text ?? ''
  assert.match(light(seen), /Plan vencido/)
  const list = await late.get(`${desk.root}?vencidas=1`)
  assert.ok(list.text.includes(await desk.folioOf(id)))
  house.clock.set(before.toString())
})
