import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { potholesInTime, SUMMER } from '../../../../test/support/summer-promise.ts'
import { trackPath } from '../../requests/index.ts'
import { measureEndedJob } from '../measure/measure.jobs.ts'
import { proveAll } from '../prove/report.ts'
import type { Period } from '../vocabulary.ts'
import { freeze } from './freeze.ts'

const house = await openTestHouse({ now: '2026-09-10T17:00:00Z' })
const { id, scope, write, counted } = await potholesInTime(house)
const AUTUMN: Period = { startsOn: '2026-10-01', endsOn: '2026-12-31' }

/** Referred, answered and closed by people who have just signed in. */
async function attend(request: { id: number }): Promise<void> {
  const { refer, answer, step } = casework(house)
  ok(await refer('capturista', request.id, ['obras-publicas']))
  ok(await answer('enlace.obras-publicas', request.id, 'Quedó tapado.'))
  ok(await step('capturista', request.id, 'reported', 'Bache tapado'))
  ok(await step('interdireccional', request.id, 'acknowledged'))
}

const kept = await received(house, { service: 'bache' })
const again = await received(house, { service: 'bache' })
house.clock.set('2026-09-22T17:00:00Z')
for (const request of [kept, again]) {
  await casework(house).admit(request.id)
  await attend(request)
}

test('a request reopened after its period was frozen, and answered again, leaves the figure that was given as it was', async () => {
  house.clock.set('2026-10-02T17:00:00Z')
  await write(w => freeze(w, [id], SUMMER, 'charter-report', null))
  assert.equal(await counted(SUMMER), 'frozen: 2 de 2')
  house.clock.advance({ hours: 1 })
  const author = house.anyone()
  const form = await author.get(`/o/huatabampo${trackPath}/${again.folio}/reabrir?clave=${again.tracking_key}`)
  ok(await author.submit(form, { reason: 'Se volvió a abrir' }))
  house.clock.advance({ hours: 24 })
  const { step } = casework(house)
  ok(await step('coordinacion', again.id, 'verified'))
  ok(await step('subcoordinacion', again.id, 'admissible'))
  await attend(again)
  await write(w => measureEndedJob.run(w, {}, house.house.tools))
  assert.equal(await counted(SUMMER), 'frozen: 2 de 2')
})

test('it counts in the period of its new term, and the page says what would be read today and why', async () => {
  house.clock.set('2026-11-03T17:00:00Z')
  assert.equal(await counted(AUTUMN), 'live: 1 de 1')
  const page = await (await house.as('calidad')).get(`/o/huatabampo/interno/indicadores/${id}?periodo=2026-T3`)
  assert.match(page.text, /Hoy daría 100 % \(1 de 1\).*El periodo está congelado/)
  assert.match(page.text, new RegExp(`${again.folio}: ya no entra en este periodo \\(se reabrió el .*2 oct 2026\\)`))
  assert.doesNotMatch(page.text, new RegExp(`${kept.folio}:`))
  assert.match(page.text, /recibe otro plazo/)
})

test('the figure that was given is proved from what was known when it was given, reopened or not', async () => {
  const { different, periods } = await house.house.db.read(scope(), proveAll)
  assert.deepEqual(different, [])
  assert.deepEqual(
    periods.find(({ period }) => period.startsOn === SUMMER.startsOn),
    { period: SUMMER, same: 1, different: 0, byHand: 0 },
  )
})
