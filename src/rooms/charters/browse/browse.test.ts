import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import {
  beginCharter,
  CHARTERS,
  openSignatures,
  press,
  promise,
  writeText,
} from '../../../../test/support/charter-work.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { SIGNERS } from '../../../../test/support/workshops.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const home = '/o/huatabampo/interno'

/** Where the home of somebody leads for what waits in the charters, and the charters found there. */
async function waiting(account: string) {
  const client = await house.as(account)
  const links = (await client.get(home)).all('main .cv-figure__link').map(link => link.getAttribute('href') ?? '')
  const list = await client.get(`${CHARTERS}?firma=mia`)
  return {
    told: links.filter(url => url.startsWith(CHARTERS)),
    found: list.all('main tbody tr').map(row => row.querySelector('a')?.getAttribute('href')),
    text: list.text,
  }
}

test('who is next to sign a charter is led from the home to a list of exactly what waits for that signature', async () => {
  const work = await beginCharter(house, 'por-firmar')
  await writeText(work)
  ok(await promise(work))
  await beginCharter(house, 'apenas-empezada')
  assert.deepEqual((await waiting(SIGNERS[0][2])).told, [], 'nothing is open to signatures yet')
  await openSignatures(house, work)
  const first = await waiting(SIGNERS[0][2])
  assert.deepEqual(first.told, [`${CHARTERS}?firma=mia`])
  assert.deepEqual(first.found, [work.home])
  assert.match(first.text, /Solo las que esperan mi firma/)
  const second = await waiting(SIGNERS[1][2])
  assert.deepEqual([second.told, second.found], [[], []], 'it is not the turn of who signs next')
  assert.match(second.text, /Ninguna carta espera su firma/)
  ok(await press(await house.as(SIGNERS[0][2]), work.version, 'sign'))
  assert.deepEqual((await waiting(SIGNERS[0][2])).found, [])
  assert.deepEqual((await waiting(SIGNERS[1][2])).found, [work.home])
})
