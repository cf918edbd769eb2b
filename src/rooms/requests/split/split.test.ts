import assert from 'node:assert/strict'
import test from 'node:test'
import { lettersAbout } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { byRamiro, repeatedRequests } from '../../../../test/support/repeated.ts'

const house = await openTestHouse()
const { person, open, step, refer, answer, admit } = casework(house)
const { ask, merge, follow, rowOf, eventsOf } = await repeatedRequests(house)

const split = async (id: number) =>
  (await person('coordinacion')).submit(await open('coordinacion', id), {}, { form: '#split-form' })

test('what was not the same goes on where it was: state, step, units and dates, with what happened on record', async () => {
  const main = await ask()
  const twin = await ask(byRamiro)
  await admit(twin.id)
  ok(await refer('capturista', twin.id, ['alumbrado']))
  const before = await rowOf(twin.id)
  ok(await merge(twin.id, main.folio))
  assert.deepEqual((await rowOf(twin.id)).referrals, ['withdrawn'])
  const liaison = await person('enlace.alumbrado')
  assert.doesNotMatch((await liaison.get('/o/huatabampo/interno/canalizadas')).text, new RegExp(twin.folio))
  house.clock.advance({ hours: 1 })
  const seen = ok(await split(twin.id))
  assert.deepEqual(await rowOf(twin.id), before)
  assert.match(
    seen.text,
    new RegExp(`Se separó de ${main.folio}: no era la misma.*Se atiende con ${main.folio}: es la misma`),
  )
  assert.match(
    (await open('coordinacion', main.id)).text,
    new RegExp(`${twin.folio} no era la misma y dejó de seguirla`),
  )
  assert.match((await follow(twin)).text, /junto con el folio.*Vimos que es un asunto distinto/)
  assert.match((await lettersAbout(house, twin.id)).at(-1)!.subject, /por separado/)
  ok(await answer('enlace.alumbrado', twin.id, 'Quedó.'))
  assert.match((await follow(twin)).text, /te respondió/)
  assert.doesNotMatch((await follow(main)).text, /te respondió/)
})

test('what ended with another may be separated for as long as it may be reopened, and waits again for its own answer', async () => {
  const [main, twin, late] = [await ask(), await ask(), await ask()]
  const before = await rowOf(twin.id)
  for (const one of [twin, late]) ok(await merge(one.id, main.folio))
  await admit(main.id)
  ok(await refer('capturista', main.id, ['alumbrado']))
  ok(await answer('enlace.alumbrado', main.id, 'Hecho.'))
  ok(await step('capturista', main.id, 'reported', 'Hecho'))
  ok(await step('interdireccional', main.id, 'acknowledged'))
  assert.equal((await rowOf(twin.id)).state, 'closed')
  ok(await split(twin.id))
  assert.deepEqual(await rowOf(twin.id), before)
  ok(await step('secretaria', twin.id, 'received'))
  const now = house.clock.now
  house.clock.advance({ hours: 24 * 90 })
  const again = casework(house)
  const seen = await again.open('coordinacion', late.id)
  assert.equal(seen.root.querySelector('#split-form'), null)
  const forced = await (await again.person('coordinacion')).post(caseAt(late.id), { _act: 'split' })
  assert.match(forced.errors.join(), /Ya pasó el plazo para reabrirla/)
  house.clock.set(now.toString())
})

test('whoever asks to reopen a repeated one speaks of her own: it leaves the main one', async () => {
  const [main, twin] = [await ask(), await ask(byRamiro)]
  ok(await merge(twin.id, main.folio))
  await admit(main.id)
  ok(await refer('capturista', main.id, ['alumbrado']))
  ok(await answer('enlace.alumbrado', main.id, 'Hecho.'))
  ok(await step('capturista', main.id, 'reported', 'Hecho'))
  ok(await step('interdireccional', main.id, 'acknowledged'))
  const author = house.anyone()
  const form = await author.get(`/o/huatabampo/seguimiento/${twin.folio}/reabrir?clave=${twin.tracking_key}`)
  ok(await author.submit(form, { reason: 'Sigue apagada' }))
  const row = await rowOf(twin.id)
  assert.deepEqual([row.merged_into_id, row.state, row.closed_at], [null, 'analysis', null])
  assert.equal((await rowOf(main.id)).state, 'closed')
  assert.match(
    (await open('coordinacion', main.id)).text,
    new RegExp(`${twin.folio} no era la misma y dejó de seguirla`),
  )
  ok(await step('coordinacion', twin.id, 'verified'))
})

test('two people separating it at once separate it once', async () => {
  const [main, twin] = [await ask(), await ask(byRamiro)]
  ok(await merge(twin.id, main.folio))
  const both = [await person('capturista'), await person('coordinacion')]
  await Promise.all(both.map(client => client.post(caseAt(twin.id), { _act: 'split' })))
  assert.equal((await eventsOf(twin.id, 'request.split')).length, 1)
  assert.equal((await lettersAbout(house, twin.id)).length, 2)
})
