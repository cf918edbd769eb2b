import assert from 'node:assert/strict'
import test from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { openTestHouse } from '../../../test/support/house.ts'

/** Nothing else is attended meanwhile, a stretch after another. */
async function keepBusy(stretches: number, milliseconds: number) {
  const still = new Int32Array(new SharedArrayBuffer(4))
  for (let times = 0; times < stretches; times++) {
    Atomics.wait(still, 0, 0, milliseconds)
    await nextTurn()
  }
}

test('a house that was busy for less than it puts up with turns nobody away', async () => {
  const house = await openTestHouse({ busyAfter: 3000 })
  await keepBusy(3, 1100)
  assert.equal((await house.anyone().get('/o/huatabampo/')).status, 200)
})

test('a house that is too busy says so, and when to come back', async () => {
  const house = await openTestHouse({ busyAfter: 100 })
  await keepBusy(4, 400)
  const answer = await fetch(`${house.url}/o/huatabampo/`)
  assert.equal(answer.status, 503)
  assert.equal(answer.headers.get('retry-after'), '5')
  assert.match(await answer.text(), /Estamos recibiendo mucha gente/)
})
