import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { decideProposal, nonconformitiesAbout, openCount, openNonconformity } from '../index.ts'
import { notifyOwnerJob } from '../tell/notify-owner.job.ts'
import type { NonconformityDraft } from './open-nonconformity.ts'

const house = await openTestHouse()
const organizationId = await house.organizationId('huatabampo')
const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const { db, tools } = house.house

const unitId = await house.owner.read(scope(), async read => {
  const row = await read.db
    .selectFrom('unit')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('code', '=', 'obras-publicas')
    .executeTakeFirstOrThrow()
  return row.id
})

const broken = (more: Partial<NonconformityDraft> = {}): NonconformityDraft => ({
  originKey: 'commitment:7:2026-07-01',
  origin: 'commitment',
  subject: 'commitment',
  subjectId: 7,
  title: 'C2 no se cumplió de julio a septiembre',
  description: '87.5 % de 412; la meta es al menos 95 %',
  severity: 'major',
  unitId,
  dueOn: '2027-01-15',
  ...more,
})

const open = (more: Partial<NonconformityDraft> = {}) =>
  db.write(scope(), write => openNonconformity(write, broken(more)))

test('a broken promise opens one nonconformity, however often it is noticed', async () => {
  const first = await open()
  assert.equal(first.folio, 'NC-2026-0001')
  assert.equal(first.opened, true)
  assert.deepEqual(await open(), { ...first, opened: false })
})

test('noticed by two at the same time it is opened once and no folio is lost', async () => {
  const key = { originKey: 'commitment:8:2026-07-01', subjectId: 8 }
  const both = await Promise.all([open(key), open(key)])
  assert.equal(both[0].id, both[1].id)
  assert.deepEqual(both.map(({ opened }) => opened).toSorted(), [false, true])
  assert.equal((await open({ originKey: 'commitment:9:2026-07-01', subjectId: 9 })).folio, 'NC-2026-0003')
})

test('the same promise broken again within twelve months repeats the earlier one; later it is new', async () => {
  const [first] = await db.read(scope(), read => nonconformitiesAbout(read, 'commitment', [7]))
  const again = await open({ originKey: 'commitment:7:2026-10-01' })
  assert.equal(again.recurrenceOf, first?.id)
  house.clock.advance({ months: 13 })
  assert.equal((await open({ originKey: 'commitment:7:2027-10-01' })).recurrenceOf, null)
  house.clock.set('2026-11-17T17:00:00Z')
})

test('one about an earlier time that is opened later repeats nothing that came after it, and the later one repeats it', async () => {
  const about = (occurredOn: string) =>
    open({ originKey: `commitment:12:${occurredOn}`, subjectId: 12, occurredOn, title: occurredOn })
  const third = await about('2026-09-30')
  const second = await about('2026-06-30')
  assert.equal(second.recurrenceOf, null)
  assert.equal((await about('2026-12-31')).recurrenceOf, third.id)
  assert.equal((await about('2027-08-31')).recurrenceOf !== null, true)
})

test('other rooms learn what is open about their records', async () => {
  const about = await db.read(scope(), read => nonconformitiesAbout(read, 'commitment', [8, 9, 10]))
  assert.deepEqual(
    about.map(({ subjectId, state }) => [subjectId, state]),
    [
      [9, 'detected'],
      [8, 'detected'],
    ],
  )
  const count = (subjectIds: number[]) =>
    db.read(scope(), read => openCount(read, { subject: 'commitment', subjectIds }))
  assert.equal(await count([8, 9]), 2)
  assert.equal(await count([]), 0)
})

test('whoever answers for it is written to once', async () => {
  const { id, folio } = await open({ originKey: 'commitment:11:2026-07-01', subjectId: 11 })
  for (let i = 0; i < 2; i++) await db.write(scope(), write => notifyOwnerJob.run(write, { nonconformity: id }, tools))
  const letters = await house.owner.read(scope(), read =>
    read.db.selectFrom('mail_message').selectAll().where('about_id', '=', id).execute(),
  )
  assert.deepEqual(
    letters.map(({ recipient }) => recipient),
    ['enlace.obras-publicas@huatabampo.example'],
  )
  assert.ok(letters[0]?.body.includes(folio))
  assert.ok(letters[0]?.body.includes(`/interno/mejora/${id}`))
})

test('a proposal that does not exist is not decided', async () => {
  assert.equal(
    await db.write(scope(), write => decideProposal(write, { id: 999, decision: 'rejected', reason: 'No procede' })),
    false,
  )
})
