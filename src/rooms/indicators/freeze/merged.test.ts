import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { repeatedRequests } from '../../../../test/support/repeated.ts'
import { potholesInTime, SUMMER } from '../../../../test/support/summer-promise.ts'
import { measureEndedJob } from '../measure/measure.jobs.ts'
import { proveAll } from '../prove/report.ts'
import { freeze } from './freeze.ts'

const house = await openTestHouse({ now: '2026-09-10T17:00:00Z' })
const { id, scope, write, counted } = await potholesInTime(house)

/** Admitted, referred, answered and closed by people who have just signed in. */
async function attend(request: { id: number }): Promise<void> {
  const { admit, refer, answer, step } = casework(house)
  await admit(request.id)
  ok(await refer('capturista', request.id, ['obras-publicas']))
  ok(await answer('enlace.obras-publicas', request.id, 'Quedó tapado.'))
  ok(await step('capturista', request.id, 'reported', 'Bache tapado'))
  ok(await step('interdireccional', request.id, 'acknowledged'))
}

const ask = () => received(house, { service: 'bache' })
const main = await ask()
house.clock.set('2026-09-11T17:00:00Z')
const [twin, another, alone, late] = [await ask(), await ask(), await ask(), await ask()]

test('each of those answered together counts once, as itself, in the period and by the promise of its own', async () => {
  house.clock.set('2026-09-22T17:00:00Z')
  const { merge } = await repeatedRequests(house)
  for (const { id: follower } of [twin, another]) ok(await merge(follower, main.folio))
  assert.equal(await counted(SUMMER), 'live: 0 de 0')
  await attend(main)
  house.clock.set('2026-09-30T17:00:00Z')
  assert.equal(await counted(SUMMER), 'live: 3 de 5')
})

test('two that are joined after their period was frozen, and answered then, leave the figure that was given as it was', async () => {
  house.clock.set('2026-10-01T17:00:00Z')
  await write(w => freeze(w, [id], SUMMER, 'charter-report', null))
  assert.equal(await counted(SUMMER), 'frozen: 3 de 5')
  house.clock.advance({ hours: 1 })
  const { merge } = await repeatedRequests(house)
  ok(await merge(late.id, alone.folio))
  await attend(alone)
  await write(w => measureEndedJob.run(w, {}, house.house.tools))
  assert.equal(await counted(SUMMER), 'frozen: 3 de 5')
  const page = await (await house.as('calidad')).get(`/o/huatabampo/interno/indicadores/${id}?periodo=2026-T3`)
  assert.doesNotMatch(page.text, /Hoy daría/)
})

test('one that was not the same leaves the figure that was given, and its page says what would be read today and why', async () => {
  house.clock.advance({ hours: 1 })
  const { person, open } = casework(house)
  ok(await (await person('coordinacion')).submit(await open('coordinacion', twin.id), {}, { form: '#split-form' }))
  await write(w => measureEndedJob.run(w, {}, house.house.tools))
  assert.equal(await counted(SUMMER), 'frozen: 3 de 5')
  const page = await (await house.as('calidad')).get(`/o/huatabampo/interno/indicadores/${id}?periodo=2026-T3`)
  assert.match(page.text, /Hoy daría 40 % \(2 de 5\).*El periodo está congelado/)
  assert.match(page.text, new RegExp(`${twin.folio}: ya no cumple \\(se separó el .*1 oct 2026 de otra`))
  assert.doesNotMatch(page.text, new RegExp(`${another.folio}:`))
  assert.match(page.text, /espera su propia respuesta con su mismo plazo/)
})

test('the figure that was given is proved from what was known when it was given, joined or taken apart since', async () => {
  const { different, periods } = await house.house.db.read(scope(), proveAll)
  assert.deepEqual(different, [])
  assert.deepEqual(
    periods.find(({ period }) => period.startsOn === SUMMER.startsOn),
    { period: SUMMER, same: 1, different: 0, byHand: 0 },
  )
})
