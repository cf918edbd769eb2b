import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { openTestHouse } from '../../../test/support/house.ts'
import type { Read } from './handles.ts'
import { plannedRows } from './planned.ts'
import { instantText, toInstant } from './time.ts'

const house = await openTestHouse({})
const organizationId = await house.organizationId('huatabampo')
const look = <T>(see: (read: Read) => Promise<T>) =>
  house.house.db.read({ organizationId, actorId: null, now: house.clock.now }, see)

interface Service {
  code: string
  need: string
}

const byCode = (read: Read, code: string) =>
  plannedRows(
    read,
    'test-service',
    sql<Service>`select code, need from service where organization_id = ${read.organizationId} and code = ${code}`,
  )

test('a statement that is planned once answers to its own parameters and sees what was written since', async () => {
  for (let times = 0; times < 8; times++)
    assert.deepEqual(
      (await look(read => byCode(read, 'bache'))).map(({ code }) => code),
      ['bache'],
    )
  assert.deepEqual(await look(read => byCode(read, 'no-hay')), [])
  await house.owner.write({ organizationId, actorId: null, now: house.clock.now }, write =>
    write.db.updateTable('service').set({ need: 'Otra cosa' }).where('code', '=', 'bache').execute(),
  )
  assert.equal((await look(read => byCode(read, 'bache')))[0]?.need, 'Otra cosa')
})

test('behind the fence a planned statement sees only the organization of each transaction', async () => {
  const count = (read: Read) =>
    plannedRows(read, 'test-fence', sql<{ n: number }>`select count(*) as n from service`).then(([row]) => row?.n)
  const here = await look(count)
  assert.ok(here)
  for (let times = 0; times < 8; times++) assert.equal(await look(count), here)
  const nobody = { organizationId: 0, actorId: null, now: house.clock.now }
  assert.equal(await house.house.db.read(nobody, count), 0)
})

test('a migration that adds a column leaves what is planned as it was', async () => {
  await look(read => byCode(read, 'bache'))
  await house.owner.statement({ text: 'alter table service add column of_tomorrow text', values: [] })
  assert.equal((await look(read => byCode(read, 'bache'))).length, 1)
})

test('another text under the same name is refused by the driver', async () => {
  await assert.rejects(
    look(async read => {
      await byCode(read, 'bache')
      return plannedRows(read, 'test-service', sql`select 1`)
    }),
    /must be unique/,
  )
})

test('an instant is written as Temporal writes it', () => {
  for (const at of [0, 1_000, 1_010, 1_100, 1_111, 60_000, 1_795_000_000_007])
    assert.equal(instantText(new Date(at)), toInstant(new Date(at)).toString())
})
