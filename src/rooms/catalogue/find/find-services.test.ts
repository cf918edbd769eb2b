import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { findServices } from './find-services.ts'
import { offeredService } from './offered-service.ts'

const house = await openTestHouse()
const scope = { organizationId: await house.organizationId('huatabampo'), actorId: null, now: house.clock.now }
const firstFor = (asked: string) =>
  house.house.db.read(scope, async read => (await findServices(read, asked))[0]?.name ?? 'nothing')

test('a service is found by the word people use for the problem', async () => {
  assert.match(await firstFor('bache'), /Bache/)
  assert.match(await firstFor('fuga'), /[Ff]uga/)
  const light = await house.house.db.read(scope, read => findServices(read, 'luz'))
  assert.ok(light.slice(0, 2).some(service => /Lámpara/.test(service.name)))
})

test('accents, capitals, plurals and unfinished words do not matter', async () => {
  const lamp = await firstFor('lámpara')
  assert.match(lamp, /Lámpara/)
  for (const asked of ['lampara', 'LÁMPARAS', 'lamparas', 'lamp']) assert.equal(await firstFor(asked), lamp)
})

test('a whole sentence finds what its important words mean', async () => {
  assert.match(await firstFor('hay un hoyo muy grande en mi calle y ya ponchó llantas'), /Bache/)
})

test('the word that says what is wrong decides, not the one that half of the services have', async () => {
  for (const asked of ['no hay luz en mi calle', 'mi calle está sin luz', 'la calle de mi casa está oscura'])
    assert.match(await firstFor(asked), /Lámpara|[Aa]lumbrado/, asked)
})

test('what means nothing here finds nothing, and never breaks the search', async () => {
  for (const asked of ['xyzzy', '   ', "'; drop table request; --", '%%%', '&|!():*', '🕳️', 'ا', 'a'.repeat(10_000)])
    assert.equal(await firstFor(asked), 'nothing', asked.slice(0, 30))
})

test('a service comes with its questions in order, and one no longer offered does not come', async () => {
  const service = await house.house.db.read(scope, read => offeredService(read, 'bache'))
  assert.deepEqual(
    service?.questions.map(question => [question.code, question.kind, question.required]),
    [
      ['tamano', 'list', true],
      ['riesgo', 'list', false],
      ['desde', 'date', false],
    ],
  )
  await house.owner.write(scope, write =>
    write.db.updateTable('service').set({ active: false }).where('code', '=', 'bache').execute(),
  )
  assert.equal(await house.house.db.read(scope, read => offeredService(read, 'bache')), undefined)
})
