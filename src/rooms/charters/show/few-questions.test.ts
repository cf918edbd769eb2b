import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { LIGHTS, promiseLights } from '../../../../test/support/promised-lights.ts'
import { type Statement, statementsSent } from '../../../../test/support/statements.ts'
import { refresh } from '../../indicators/index.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
await promiseLights(house)
const organizationId = await house.organizationId('huatabampo')
await house.owner.write({ organizationId, actorId: null, now: house.clock.now }, refresh)

/** Of the transaction of one visit: the address of the organization and its kin are kept for a moment by the house itself. */
async function asked(): Promise<Statement[]> {
  await house.anyone().get(LIGHTS)
  const sent = await statementsSent(async () => assert.equal((await house.anyone().get(LIGHTS)).status, 200))
  return sent.filter(({ text }) => !/from organization/.test(text))
}

test('a visit to a charter asks PostgreSQL three things between begin and commit, each by a plan that is kept', async () => {
  const statements = await asked()
  const told = statements.map(({ name, text }) => name ?? text)
  assert.match(told[0]!, /^begin isolation level repeatable read read only/)
  assert.equal(told.at(-1), 'commit')
  const within = statements.slice(1, -1)
  assert.ok(within.length <= 3, `${within.length} statements: ${told.join(' · ')}`)
  for (const { name, text } of within) assert.ok(name, `planned anew at each visit: ${text}`)
})
