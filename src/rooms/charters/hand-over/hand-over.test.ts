import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import { press } from '../../../../test/support/charter-work.ts'
import { idOf } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { promiseLights } from '../../../../test/support/promised-lights.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const { charterId } = await promiseLights(house)
const home = `/o/huatabampo/interno/cartas/${charterId}`
const report = (quarter: string) => `${home}/informes/${quarter}`
const quality = await house.as('calidad')
const written = { summary: 'Resumen.', causes: 'Faltó cable.', actions: 'Se compró.', reviewed: 'on' }
const works = await idOf(house, 'huatabampo', 'unit', 'obras-publicas')

/** Street lights end: their service goes to Public Works, and the unit out of use. */
async function endStreetLights() {
  const text = (statement: string) => house.owner.statement({ text: statement, values: [] })
  const lights = await idOf(house, 'huatabampo', 'unit', 'alumbrado')
  await text(`update service set unit_id = ${works} where unit_id = ${lights}`)
  await text(`update position set active = false where unit_id = ${lights}`)
  await text(`update unit set active = false where id = ${lights}`)
}

test('a charter whose department ended says so, and leads the quality office to hand it over', async () => {
  const liaison = await house.as('enlace.alumbrado')
  const begun = await liaison.submit(await liaison.get(report('2026-T2')), {}, { button: ['_act', 'begin'] })
  assert.match((await liaison.submit(begun, written, { button: ['_act', 'sign'] })).text, /quedó firmado/)
  assert.doesNotMatch(ok(await quality.get(home)).text, /ya no está en uso/)
  await endStreetLights()
  const seen = ok(await quality.get(home))
  assert.match(seen.text, /Alumbrado.* ya no está en uso: nadie puede firmar los informes/)
  assert.equal(
    seen.all(`a[href$="${charterId}/vigencia"]`).some(a => /Pasar la carta/.test(a.text)),
    true,
  )
  assert.doesNotMatch(ok(await (await house.as('auditoria')).get(home)).html, /Pasar la carta/)
})

test('it is handed over with its reason to another department in use, by the quality office only', async () => {
  const hand = (fields: Record<string, string>) => press(quality, `${home}/vigencia`, 'hand_over', fields)
  assert.match((await hand({ reason: 'Se fusionó' })).errors.join(), /Elija otra dependencia en uso/)
  assert.match((await hand({ unitId: String(works) })).errors.join(), /motivo/)
  const ended = String(await idOf(house, 'huatabampo', 'unit', 'alumbrado'))
  const forced = await quality.post(`${home}/vigencia`, { _act: 'hand_over', unitId: ended, reason: 'x' })
  assert.match(forced.errors.join(), /Elija otra dependencia en uso/)
  const stranger = await house.as('enlace.obras-publicas')
  const tried = await stranger.post(`${home}/vigencia`, { _act: 'hand_over', unitId: String(works), reason: 'x' })
  assert.equal(tried.status, 403)
  assert.match(ok(await hand({ unitId: String(works), reason: 'Se fusionó con Obras' })).text, /pasó a la otra/)
  assert.match(ok(await quality.get(home)).text, /Pasó a otra dependencia.*Alumbrado.*→ .*Obras/)
})

test('from then on the new department signs, and what was signed before keeps the name of who answered', async () => {
  const liaison = await house.as('enlace.obras-publicas')
  const begun = await liaison.submit(await liaison.get(report('2026-T3')), {}, { button: ['_act', 'begin'] })
  assert.match((await liaison.submit(begun, written, { button: ['_act', 'sign'] })).text, /quedó firmado/)
  const before = await house.anyone().download('/o/huatabampo/cartas/alumbrado-publico/informes/2026-T2/xlsx')
  assert.equal(before.status, 200)
  const signed = await house.owner.statement<{ unit: string }>({
    text: `select figures->'charter'->>'unit' as unit from charter_report where starts_on = '2026-04-01'`,
    values: [],
  })
  assert.match(signed[0]?.unit ?? '', /Alumbrado/)
  assert.match((await house.anyone().get('/o/huatabampo/cartas/alumbrado-publico')).text, /Obras Públicas/)
})

test('what is being signed is not handed over', async () => {
  const draft = ok(await quality.submit(await quality.get(home), {}, { form: 'main .cv-actions form' }))
  await house.owner.statement({
    text: `update charter_version set state = 'signing' where state = 'draft'`,
    values: [],
  })
  assert.ok(draft.path.includes('versiones'))
  const other = String(await idOf(house, 'huatabampo', 'unit', 'limpia'))
  const refused = await press(quality, `${home}/vigencia`, 'hand_over', { unitId: other, reason: 'x' })
  assert.match(refused.errors.join(), /se está revisando o firmando/)
})
