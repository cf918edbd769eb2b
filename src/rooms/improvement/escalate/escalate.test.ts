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
const planLetters = async (id: number) =>
  (await desk.letters('nonconformity')).filter(one => one.about_id === id && /Plan vencido/.test(one.subject))
/** ISO day, some days from now. */
const day = (days: number) =>
  house.clock.now
    .add({ hours: 24 * days })
    .toString()
    .slice(0, 10)

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

test('a plan that expires while its step has time left stands first in the list and is told once, with both dates', async () => {
  const late = await desk.open({ dueOn: day(2), title: 'Con el plan vencido' })
  await desk.upTo(late, 'contained')
  await desk.open({ dueOn: day(60), title: 'Con el paso vencido' })
  house.clock.advance({ hours: 24 * 4 })
  const list = await (await house.as('calidad')).get(`${desk.root}?vencidas=1`)
  const rows = list.all('main tbody tr').map(row => row.text)
  const [first, second] = rows.filter(row => row.includes('Con el'))
  assert.match(first ?? '', /Con el plan vencido.*Vencido.*Fecha de todo el plan/s)
  assert.match(second ?? '', /Con el paso vencido.*Vencido/s)
  await everyDay()
  await everyDay()
  const letters = await planLetters(late)
  const people = letters.map(({ recipient }) => recipient)
  assert.ok(people.includes('calidad@huatabampo.example'))
  assert.equal(new Set(people).size, people.length, 'nobody is told twice')
  assert.match(
    letters[0]?.body ?? '',
    /Todo su plan debía estar cumplido a más tardar.*Va en el paso Causa, que vence/s,
  )
  const page = await (await house.as('calidad')).get(`${desk.root}/${late}`)
  assert.match(page.text, /Plan vencido, en el paso Causa/)
})

test('a plan that got another date is told again when that one expires too', async () => {
  const id = await desk.open({ dueOn: day(2) })
  house.clock.advance({ hours: 24 * 3 })
  await everyDay()
  const before = (await planLetters(id)).length
  assert.ok(before > 0)
  await desk.act(await house.as('calidad'), id, 'assign', { dueOn: day(2) })
  await everyDay()
  assert.equal((await planLetters(id)).length, before)
  house.clock.advance({ hours: 24 * 3 })
  await everyDay()
  assert.ok((await planLetters(id)).length > before)
})
