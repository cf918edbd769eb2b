import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { recountTermsJob } from './recount-terms.job.ts'

const house = await openTestHouse()
const { open, refer, admit } = casework(house)
const organizationId = await house.organizationId('huatabampo')

const run = () =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, write =>
    recountTermsJob.run(write, {}, house.house.tools),
  )

const dates = (id: number) =>
  house.owner.read({ organizationId, actorId: null, now: house.clock.now }, ({ db }) =>
    db
      .selectFrom('request')
      .select(['due_at', 'warn_at'])
      .where('organization_id', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )

async function suspend(from: string, to: string): Promise<void> {
  await house.owner.statement({
    text: `insert into calendar_entry (organization_id, kind, starts_on, ends_on, name, legal_source)
      values ($1, 'suspension', $2, $3, 'Inundación', 'Acuerdo de cabildo')`,
    values: [organizationId, from, to],
  })
  await house.owner.statement({
    text: 'update organization set calendar_version = calendar_version + 1 where id = $1',
    values: [organizationId],
  })
}

test('when terms are suspended every open date is counted again, both are kept, and a second run changes nothing', async () => {
  const { id } = await received(house, { service: 'bache' })
  const other = await received(house, { service: 'bache' })
  await admit(other.id)
  ok(await refer('capturista', other.id, ['obras-publicas'], { term_amount: '2', term_unit: 'business_days' }))
  const before = await dates(id)
  await run()
  assert.deepEqual(await dates(id), before)
  await suspend('2026-11-18', '2026-11-19')
  await run()
  const after = await dates(id)
  assert.ok(after.due_at! > before.due_at!)
  await run()
  const seen = (await open('coordinacion', id)).text
  assert.equal(seen.match(/Cambió la fecha/g)?.length, 1)
  assert.match(seen, /Inundación \(Acuerdo de cabildo\)/)
  assert.match((await open('coordinacion', other.id)).text, /Responder a más tardar: lun 23 nov 2026/)
})
