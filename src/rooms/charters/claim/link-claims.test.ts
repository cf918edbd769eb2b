import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { LIGHTS, promiseLights } from '../../../../test/support/promised-lights.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
await promiseLights(house)

const rows = async <T extends object>(text: string): Promise<T[]> => house.owner.statement<T>({ text, values: [] })
const migration = new URL('../../../../database/migrations/20261121T1414__charters__link_claims.sql', import.meta.url)

test('a claim made before its event told the nonconformity that it opened is linked to it once, and its story stays as it was', async () => {
  const client = house.anyone()
  await client.submit(await client.get(`${LIGHTS}/C1/reclamar`), {
    description: 'Sigue apagada.',
    identity: 'anonymous',
  })
  const [opened] = await rows<{ id: number; folio: string }>(
    "select id, folio from nonconformity where origin = 'claim'",
  )
  const [claim] = await rows<{ id: number }>('select request_id as id from commitment_claim')
  await rows('alter table event disable trigger append_only')
  await rows("update event set data = data - 'nonconformity' - 'nonconformityPath' where name = 'commitment.claimed'")
  await rows('alter table event enable trigger append_only')
  const coordinator = await house.as('coordinacion')
  const seen = () => coordinator.get(`/o/huatabampo/interno/solicitudes/${claim?.id}`)
  const before = await seen()
  assert.doesNotMatch(before.text, /No conformidad que abrió/)
  for (let i = 0; i < 2; i++) await rows(readFileSync(migration, 'utf8'))
  assert.equal((await rows("select from event where name = 'commitment.linked'")).length, 1)
  const after = await seen()
  assert.match(after.text, new RegExp(`No conformidad que abrió\\s*${opened?.folio}`))
  const links = after.all('main a').map(link => link.getAttribute('href'))
  assert.ok(links.includes(`/o/huatabampo/interno/mejora/${opened?.id}`))
  const story = (page: typeof after) => page.all('.cv-timeline li').length
  assert.ok(story(before) > 0)
  assert.equal(story(after), story(before))
})
