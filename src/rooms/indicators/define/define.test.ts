import assert from 'node:assert/strict'
import test from 'node:test'
import { addLightsCharter, addShareOnTime } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'

const house = await openTestHouse({ now: '2026-10-05T17:00:00Z' })
const HOME = '/o/huatabampo/interno/indicadores'
const quality = await house.as('calidad')
await plantRequests(house, 'huatabampo', [
  { ...PLAIN, folio: 'D-1', receivedAt: '2026-08-03T17:00:00Z', answeredAt: '2026-08-06T17:00:00Z', channel: 'web' },
  { ...PLAIN, folio: 'D-2', receivedAt: '2026-08-03T17:00:00Z', channel: 'web' },
])
const FIELDS = {
  name: 'Respondidas por la web',
  code: 'web',
  formula: 'porcentaje respondidas de solicitudes recibidas donde canal = "Portal web"',
}

test('a formula is tried on the real data before it is saved, and what was typed stays', async () => {
  const tried = await quality.submit(await quality.get(`${HOME}/nuevo`), FIELDS, { button: ['_act', 'preview'] })
  assert.match(tried.text, /Con los datos reales daría.*3\.er trimestre de 2026 ?50 % ?1 de 2/)
  assert.equal(tried.root.querySelector('[name="name"]')?.getAttribute('value'), 'Respondidas por la web')
})

test('a formula that is not understood is pointed at, a code is not given twice, and nothing is lost', async () => {
  const form = await quality.get(`${HOME}/nuevo`)
  const wrong = await quality.submit(
    form,
    { ...FIELDS, formula: 'porcentaje atiempo de solicitudes' },
    { button: ['_act', 'submit'] },
  )
  assert.equal(wrong.errors.length, 1)
  assert.match(wrong.errors[0]!, /atiempo/)
  const saved = await quality.submit(form, FIELDS, { button: ['_act', 'submit'] })
  assert.match(saved.text, /Indicador guardado.*50 %.*1 de 2/)
  const twice = await quality.submit(form, FIELDS, { button: ['_act', 'submit'] })
  assert.deepEqual(twice.errors, ['Ya hay un indicador con ese código'])
})

test('another formula holds from the running period on, with its reason, and the period that ended keeps its own', async () => {
  const [row] = await house.owner.statement<{ id: number }>({
    text: "select id from indicator where code = 'web'",
    values: [],
  })
  const edit = await quality.get(`${HOME}/${row!.id}/editar`)
  const formula = 'porcentaje respondidas de solicitudes recibidas'
  const early = await quality.submit(
    edit,
    { formula, effectiveFrom: '2026-07-01', note: 'Otra' },
    { button: ['_act', 'submit'] },
  )
  assert.match(early.errors[0]!, /No puede valer antes del jue 1 oct 2026/)
  const silent = await quality.submit(edit, { formula }, { button: ['_act', 'submit'] })
  assert.deepEqual(silent.errors, ['Diga por qué cambia la fórmula'])
  const done = await quality.submit(edit, { formula, note: 'Se cuenta todo' }, { button: ['_act', 'submit'] })
  assert.match(done.text, /Cambios guardados.*50 %.*Se cuenta todo/)
  const kept = await quality.submit(
    await quality.get(`${HOME}/${row!.id}/editar`),
    { name: 'Otro nombre' },
    { button: ['_act', 'submit'] },
  )
  assert.match(kept.text, /Cambios guardados/)
  const { length } = await house.owner.statement({
    text: 'select from indicator_version where indicator_id = $1',
    values: [row!.id],
  })
  assert.equal(length, 2)
})

test('what a formula gives is told in its own unit: a count is no percentage', async () => {
  const form = await quality.get(`${HOME}/nuevo`)
  const count = { ...FIELDS, code: 'cuantas', formula: 'cuenta de solicitudes recibidas' }
  const refused = await quality.submit(form, count, { button: ['_act', 'submit'] })
  assert.deepEqual(refused.errors, ['Lo que da esta fórmula se expresa en: cuenta'])
  const saved = await quality.submit(form, { ...count, unitOfMeasure: 'count' }, { button: ['_act', 'submit'] })
  assert.match(saved.text, /Indicador guardado/)
})

test('what figures mean stays once they were given or promised by: unit, direction and frequency do not change', async () => {
  const indicatorId = await addShareOnTime(house, 'huatabampo', 'lamparas-en-plazo', ['lampara-apagada'])
  const path = `${HOME}/${indicatorId}/editar`
  const change = async (fields: Record<string, string>) =>
    quality.submit(await quality.get(path), fields, { button: ['_act', 'submit'] })
  assert.match((await change({ frequency: 'monthly' })).text, /Cambios guardados/, 'while nobody leans on it')
  assert.match((await change({ frequency: 'quarterly' })).text, /Cambios guardados/)
  await addLightsCharter(house, indicatorId)
  const refused = await change({ frequency: 'yearly', direction: 'lower', unitOfMeasure: 'minutes' })
  assert.equal(refused.errors.length, 3)
  assert.match(refused.errors[0]!, /Ya se dieron cifras o se prometió con este indicador/)
  const retired = await change({ retired: 'on' })
  assert.match(retired.errors.join(), /lo que se promete hoy: C1 de «Alumbrado público»/)
  assert.match((await change({ name: 'Lámparas en plazo' })).text, /Cambios guardados/)
})

test('only quality and the administrator define', async () => {
  assert.equal((await (await house.as('auditoria')).get(`${HOME}/nuevo`)).status, 403)
  assert.equal((await (await house.as('informatica')).get(`${HOME}/nuevo`)).status, 200)
})
