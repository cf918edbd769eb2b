import assert from 'node:assert/strict'
import test from 'node:test'
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
  const formula = 'cuenta de solicitudes recibidas'
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

test('only quality and the administrator define', async () => {
  assert.equal((await (await house.as('auditoria')).get(`${HOME}/nuevo`)).status, 403)
  assert.equal((await (await house.as('informatica')).get(`${HOME}/nuevo`)).status, 200)
})
