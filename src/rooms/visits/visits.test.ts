import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../test/support/house.ts'
import { promiseLights } from '../../../test/support/promised-lights.ts'
import { observe } from '../indicators/index.ts'

const house = await openTestHouse({ now: '2026-10-05T17:00:00Z' })
await promiseLights(house)
const root = '/o/huatabampo'
const quality = await house.as('calidad')
const visitor = await house.as('control')
let draw = ''
let mine = ''

const accountId = async (name: string) => {
  const text = `select id from account where email = '${name}@huatabampo.example'`
  return String((await house.owner.statement<{ id: number }>({ text, values: [] }))[0]!.id)
}

test('a checklist is written question by question, and only a stopwatch measures waiting', async () => {
  const form = await quality.get(`${root}/interno/visitas/listas/nueva`)
  const list = await quality.submit(form, { title: 'Cliente misterioso', kind: 'mystery', scenario: 'Pida informes.' })
  const add = (fields: Record<string, string>) => quality.submit(list, fields, { button: ['_act', 'add'] })
  assert.match((await add({ text: 'Saludan', kind: 'yes_no', feeds: 'waiting' })).errors.join(), /Solo un cronómetro/)
  await add({ text: '¿Saludan y se presentan?', kind: 'yes_no' })
  await add({ text: '¿El lugar está limpio?', kind: 'yes_no' })
  const whole = await add({ text: 'Espera hasta que atienden', kind: 'stopwatch', feeds: 'waiting' })
  assert.match(whole.text, /¿Saludan y se presentan\?.*Espera hasta que atienden/)
})

test('visits are drawn from the services with a charter in force, on business days to come, and anybody can draw again', async () => {
  const form = await quality.get(`${root}/interno/visitas/sortear`)
  assert.match((await quality.submit(form, { wanted: '0' })).errors.join(), /entre 1 y 500/)
  const checklistId = form.root.querySelector('select[name=checklistId] option:last-child')?.getAttribute('value') ?? ''
  const seen = await quality.submit(form, { checklistId, quarter: '2026-T4', wanted: '2' })
  assert.match(seen.text, /Se sortearon 2 visitas/)
  assert.match(seen.text, /Se sorteó otra vez y salió lo mismo/)
  assert.match(seen.text, /1 servicio y \d+ días hábiles/)
  draw = seen.path
  const days = await house.owner.statement<{ on: string }>({
    text: 'select planned_on::text as on from visit',
    values: [],
  })
  for (const { on } of days) assert.ok(on > '2026-10-05' && on <= '2026-12-31', on)
})

test('the unit that will be visited sees nothing of it, and is not sent to visit itself', async () => {
  const liaison = await house.as('enlace.alumbrado')
  assert.equal((await liaison.get(draw)).status, 403)
  assert.equal((await liaison.get(`${root}/interno/visitas`)).status, 403)
  const page = await quality.get(draw)
  const own = await quality.submit(
    page,
    { visitor: await accountId('enlace.alumbrado') },
    { form: 'main details form' },
  )
  assert.match(own.text, /que no tenga un puesto en la dependencia/)
})

test('who may be sent is told apart by position and unit', async () => {
  const offered = (await quality.get(draw)).all('main select[name=visitor] option').map(option => option.text)
  const control = await house.owner.statement<{ name: string; position: string; unit: string }>({
    text: `select a.name, p.name as position, u.name as unit from account a
      join position_holder h on h.organization_id = a.organization_id and h.account_id = a.id
      join position p on p.organization_id = h.organization_id and p.id = h.position_id
      join unit u on u.organization_id = p.organization_id and u.id = p.unit_id
      where a.email = 'control@huatabampo.example'`,
    values: [],
  })
  assert.equal(control.length, 1)
  const [{ name, position, unit }] = control as [(typeof control)[number]]
  assert.ok(offered.includes(`${name} · ${position}, ${unit}`), offered.join('\n'))
  assert.ok(!offered.some(label => /Alumbrado/.test(label)), 'nobody of the unit that is visited')
})

test('who is given a visit finds it among their own, and nobody else learns that it exists', async () => {
  const page = await quality.get(draw)
  const assigned = await quality.submit(page, { visitor: await accountId('control') }, { form: 'main details form' })
  assert.match(assigned.text, /Quedó asignada/)
  const list = await visitor.get(`${root}/interno/mis-visitas`)
  mine = list.root.querySelector('tbody a')?.getAttribute('href') ?? ''
  assert.match((await visitor.get(mine)).text, /Pida informes\..*¿Saludan y se presentan\?/)
  assert.equal((await (await house.as('capturista')).get(mine)).status, 404)
  assert.equal((await quality.get(mine)).status, 404)
})

test('what is no answer is told beside its field, and nothing else is lost', async () => {
  const form = await visitor.get(mine)
  const fields = Object.fromEntries(
    form
      .all('input[name^=item_]')
      .map(input => [input.getAttribute('name')!, input.getAttribute('type') === 'radio' ? 'yes' : 'mucho']),
  )
  const refused = await visitor.submit(form, { startedAt: '09:30', ...fields, note: 'Había sillas.' })
  assert.match(refused.errors.join(), /Escriba un número/)
  assert.match(refused.html, /Había sillas/)
  assert.match((await visitor.submit(form, { startedAt: '09:30' })).errors.join(), /al menos una pregunta/)
  assert.match(
    (await visitor.submit(form, { startedAt: '23:30', ...fields })).errors.join(),
    /Esa hora todavía no llega|Escriba un número/,
  )
  const future = await visitor.submit(form, { startedOn: '2027-01-01', startedAt: '09:30' })
  assert.match(future.errors.join(), /que no sea futuro/)
})

test('a visit is sent once, and becomes a share of what was as it should be and minutes of waiting', async () => {
  const form = await visitor.get(mine)
  const answers = ['yes', 'no', '7:30']
  const names = [...new Set(form.all('input[name^=item_]').map(input => input.getAttribute('name')!))]
  const fields = Object.fromEntries(names.map((name, n) => [name, answers[n]!]))
  const sent = await visitor.submit(form, { startedAt: '09:30', ...fields })
  assert.match(sent.text, /quedó registrada/)
  assert.match((await visitor.submit(form, { startedAt: '09:30', ...fields })).text, /ya estaba enviada/)
  const observed = await house.owner.statement<{ source: string; value: number }>({
    text: `select source, value::float8 as value from observation where subject = 'visit' order by source`,
    values: [],
  })
  assert.deepEqual(observed, [
    { source: 'mystery_visit', value: 0.5 },
    { source: 'waiting', value: 7.5 },
  ])
})

test('the results say what was found by question and by visit, and go into a workbook', async () => {
  const seen = await quality.get(`${root}/interno/visitas/resultados?trimestre=2026-T4`)
  assert.match(seen.text, /Visitas hechas\s*1/)
  assert.match(seen.text, /50 %\s*1 de 2/)
  assert.match(seen.text, /Espera hasta que atienden.*7\.5/)
  assert.doesNotMatch(seen.text, /se trajo como observación/)
  const scope = { organizationId: await house.organizationId('huatabampo'), actorId: null, now: house.clock.now }
  await house.owner.write(scope, write =>
    observe(write, [{ source: 'site_visit', at: house.clock.now, channel: 'counter', value: 0.9 }]),
  )
  const again = await quality.get(`${root}/interno/visitas/resultados?trimestre=2026-T4`)
  assert.match(again.text, /Hay 1 resultado de visita de este trimestre que se trajo como observación/)
  assert.match(again.text, /Visitas hechas\s*1/)
  const file = await quality.download(`${root}/interno/visitas/resultados/excel?trimestre=2026-T4`)
  assert.equal(file.status, 200)
})

test('a visit to come is cancelled with its reason, and one that was made is not', async () => {
  const page = await quality.get(draw)
  const form = 'main details form:last-of-type'
  assert.match((await quality.submit(page, {}, { form })).errors.join(), /motivo/)
  assert.match(
    (await quality.submit(page, { reason: 'La oficina se mudó.' }, { form })).text,
    /Cancelada\s*La oficina se mudó/,
  )
})
