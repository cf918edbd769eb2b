import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const { person, open, step } = casework(house)

test('a case that came without a procedure is given the one that governs it, once, and then walks it', async () => {
  const { id } = await received(house)
  await house.owner.statement({ text: 'delete from request_step where request_id = $1', values: [id] })
  await house.owner.statement({
    text: 'update request set version_id = null, step_id = null where id = $1',
    values: [id],
  })
  const page = await open('capturista', id)
  assert.match(page.text, /no sigue ningún procedimiento.*Seguir el procedimiento 4\.1\.1/)
  const forced = await (await person('secretaria')).post(caseAt(id), { _act: 'step', seq: '1', outcome: 'received' })
  assert.equal(forced.status, 422)
  const governed = ok(await (await person('capturista')).post(caseAt(id), { _act: 'govern' }))
  assert.equal(governed.all('.cv-step').length, 7)
  const again = ok(await (await person('capturista')).post(caseAt(id), { _act: 'govern' }))
  assert.equal(again.all('.cv-timeline__title').filter(title => /asignó procedimiento/.test(title.text)).length, 1)
  ok(await step('secretaria', id, 'received'))
})
