import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { forgetJob } from './forget.ts'

const house = await openTestHouse()

async function forget() {
  const organizationId = await house.organizationId('huatabampo')
  await house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, write =>
    forgetJob.run(write, {}, house.house.tools),
  )
}

async function sessions(): Promise<number> {
  const [row] = await house.owner.statement<{ n: number }>({ text: 'select count(*) as n from session', values: [] })
  return row!.n
}

test('a session in use survives the night, one that ended is erased', async () => {
  await house.as('capturista')
  await forget()
  assert.equal(await sessions(), 1)
  house.clock.advance({ hours: 13 })
  await forget()
  assert.equal(await sessions(), 0)
})
