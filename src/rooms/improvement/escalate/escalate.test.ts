import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { improvementDesk } from '../../../../test/support/improvement.ts'
import { escalateJob } from './escalate.job.ts'

const house = await openTestHouse()
const desk = await improvementDesk(house)
const organizationId = await house.organizationId('huatabampo')
const { db, tools } = house.house

const everyDay = () =>
  db.write({ organizationId, actorId: null, now: house.clock.now }, write => escalateJob.run(write, {}, tools))
const told = async (subject: RegExp) =>
  (await desk.letters('nonconformity')).filter(letter => subject.test(letter.subject)).map(({ recipient }) => recipient)

test('an overdue step is told once, to who has it, to the coordination and to the quality office', async () => {
  const id = await desk.open()
  await everyDay()
  assert.deepEqual(await told(/Paso vencido/), [], 'its first step still has time')
  house.clock.advance({ hours: 24 * 4 })
  await everyDay()
  await everyDay()
  const people = await told(/Paso vencido/)
  assert.equal(new Set(people).size, people.length, 'nobody is told twice')
  for (const name of ['enlace.obras-publicas', 'calidad', 'coordinacion'])
    assert.ok(people.includes(`${name}@huatabampo.example`), `${name} was told`)
  const page = await (await house.as('calidad')).get(`${desk.root}/${id}`)
  assert.match(page.text, /Paso vencido: Corrección inmediata/)
})

test('the next step, overdue too, is told again', async () => {
  const [id] = await desk.all()
  await desk.upTo(id ?? 0, 'contained')
  const before = (await told(/Paso vencido/)).length
  house.clock.advance({ hours: 24 * 11 })
  await everyDay()
  assert.ok((await told(/Paso vencido/)).length > before)
})

test('whoever verifies is told on the day from which it can be seen, once', async () => {
  const id = await desk.open()
  await desk.upTo(id, 'implemented')
  await everyDay()
  assert.deepEqual(await told(/Toca verificar/), [])
  house.clock.advance({ hours: 24 * 91 })
  await everyDay()
  await everyDay()
  assert.deepEqual(await told(/Toca verificar/), ['calidad@huatabampo.example'])
})
