import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import {
  beginCharter,
  type CharterWork,
  openSignatures,
  press,
  promise,
  writeText,
} from '../../../../test/support/charter-work.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { SIGNERS } from '../../../../test/support/workshops.ts'
import { askSignerJob } from './ask-signer.job.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')

/** The letters that leave now, as the worker would send them: twice, which must write nothing more. */
async function letters(work: CharterWork) {
  const version = Number(work.version.split('/').at(-1))
  const scope = { organizationId, actorId: null, now: house.clock.now }
  for (let i = 0; i < 2; i++)
    await house.owner.write(scope, write => askSignerJob.run(write, { version }, house.house.tools))
  return house.owner.statement<{ recipient: string; subject: string; body: string }>({
    text: `select m.recipient, m.subject, m.body from mail_message m
      join charter_signature s on s.organization_id = m.organization_id and s.id = m.about_id
      where m.about = 'charter-signature' and s.version_id = $1 order by m.id`,
    values: [version],
  })
}

const address = (index: number) => `${SIGNERS[index]?.[2]}@huatabampo.example`

test('whoever is next to sign gets one letter with the address of the text, and nobody before their turn', async () => {
  const work = await beginCharter(house, 'con-aviso')
  await writeText(work)
  ok(await promise(work))
  assert.deepEqual(await letters(work), [])
  await openSignatures(house, work)
  const [first, ...others] = await letters(work)
  assert.equal(first?.recipient, address(0))
  assert.match(first?.subject ?? '', /Le toca firmar la carta «Reparación de lámparas»/)
  assert.ok(first?.body.includes(work.version), first?.body)
  assert.deepEqual(others, [])
  ok(await press(await house.as(SIGNERS[0][2]), work.version, 'sign'))
  assert.deepEqual(
    (await letters(work)).map(({ recipient }) => recipient),
    [address(0), address(1)],
  )
})

test('a version returned to draft asks nobody; opened again, its first signer is asked again', async () => {
  const work = await beginCharter(house, 'devuelta')
  await writeText(work)
  ok(await promise(work))
  await openSignatures(house, work)
  ok(await press(work.quality, work.version, 'return', { reason: 'Falta el horario de la ventanilla' }))
  assert.deepEqual(await letters(work), [])
  await openSignatures(house, work)
  assert.equal((await letters(work)).length, 1)
})

test('opening the signatures and each signature plan the letter with the act', async () => {
  const work = await beginCharter(house, 'planeada')
  await writeText(work)
  ok(await promise(work))
  const worker = await house.startWorker()
  try {
    await openSignatures(house, work)
    const sent = () =>
      house.owner.statement<{ recipient: string }>({
        text: `select m.recipient from mail_message m
          join charter_signature s on s.organization_id = m.organization_id and s.id = m.about_id
          where m.about = 'charter-signature' and s.version_id = $1`,
        values: [Number(work.version.split('/').at(-1))],
      })
    for (let i = 0; i < 100 && (await sent()).length === 0; i++) await new Promise(done => setTimeout(done, 50))
    assert.deepEqual(await sent(), [{ recipient: address(0) }])
  } finally {
    await worker.stop()
  }
})
