import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import { press } from '../../../../test/support/charter-work.ts'
import {
  addLightsCharter,
  addShareOnTime,
  idOf,
  lightsPromise,
  lightsVersion,
} from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, type Planted, plantRequests } from '../../../../test/support/requests.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { nonconformitiesAbout } from '../../improvement/index.ts'
import { measure } from '../../indicators/index.ts'
import { commitmentsToJudge, followUp } from '../index.ts'
import { followUpJob } from './follow-up.job.ts'

const house = await openTestHouse({ now: '2026-06-01T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const QUARTER = { startsOn: '2026-07-01', endsOn: '2026-09-30' }
const work = <T>(act: (write: Write) => Promise<T>) =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, act)

const serviceId = await idOf(house, 'huatabampo', 'service', 'lampara-apagada')
let folio = 0
/** A lamp promised for a day of August. */
const lamp = (answeredAt?: string): Planted => ({
  ...PLAIN,
  folio: `L-${++folio}`,
  serviceId,
  receivedAt: '2026-08-03T17:00:00Z',
  dueAt: '2026-08-10T23:59:59Z',
  answeredAt: answeredAt ?? null,
})

const indicatorId = await addShareOnTime(house, 'huatabampo', 'lamparas-en-plazo', ['lampara-apagada'])
const version = await lightsVersion(house, indicatorId, '2026-01-01')
const other = await addShareOnTime(house, 'huatabampo', 'nadie-pidio', ['drenaje-tapado'])
const charterId = await addLightsCharter(house, indicatorId, {
  versions: [
    {
      ...version,
      commitments: [
        lightsPromise(indicatorId),
        { ...lightsPromise(other), code: 'C2', statement: 'Destapamos el drenaje a tiempo' },
      ],
    },
  ],
})
house.clock.set('2026-10-05T17:00:00Z')
await plantRequests(house, 'huatabampo', [
  lamp('2026-08-10T20:00:00Z'),
  lamp('2026-08-12T20:00:00Z'),
  lamp(),
  lamp('2026-08-05T20:00:00Z'),
])

const commitmentIds = (await work(write => commitmentsToJudge(write, QUARTER))).map(({ commitmentId }) => commitmentId)
const about = () => work(write => nonconformitiesAbout(write, 'commitment', commitmentIds))

test('a figure that is still being read from the events obliges nobody yet', async () => {
  const { judged, opened } = await work(write => followUp(write, QUARTER))
  assert.deepEqual(
    judged.map(({ code, judgement, figure }) => [code, judgement, figure.standing]),
    [
      ['C1', 'broken', 'live'],
      ['C2', 'no_data', 'live'],
    ],
  )
  assert.deepEqual(opened, [])
})

test('a measured miss opens one nonconformity with owner, date and those it touched; what has no data opens none', async () => {
  await work(write => measure(write, [indicatorId, other], QUARTER))
  await work(write => followUpJob.run(write, {}, house.house.tools))
  await work(write => followUpJob.run(write, {}, house.house.tools))
  const [only, ...more] = await about()
  assert.deepEqual(more, [])
  assert.equal(only?.origin, 'commitment')
  const [row] = await house.owner.statement<{ position: string; due: string; description: string }>({
    text: `select p.code as position, n.due_on as due, n.description from nonconformity n
      join position p on p.organization_id = n.organization_id and p.id = n.owner_position_id where n.id = $1`,
    values: [only?.id],
  })
  assert.equal(row?.position, 'enlace-alumbrado')
  assert.match(row?.description ?? '', /50 % \(2 de 4\); la meta es al menos 90\s%/)
  assert.ok((row?.due ?? '') > '2026-10-30')
  const affected = await house.owner.statement<{ folio: string; description: string }>({
    text: `select r.folio, m.description from remedy m join request r on r.organization_id = m.organization_id and r.id = m.request_id
      where m.nonconformity_id = $1 order by r.folio`,
    values: [only?.id],
  })
  assert.deepEqual(
    affected.map(one => one.folio),
    ['L-2', 'L-3'],
  )
  assert.match(affected[0]?.description ?? '', /por escrito/)
})

test('the follow-up page shows the verdict with its figure and leads to what was opened', async () => {
  const seen = ok(await (await house.as('calidad')).get(`/o/huatabampo/interno/cartas/${charterId}/seguimiento`))
  assert.match(seen.text, /50 % \(2 de 4\)/)
  assert.match(seen.text, /NC-2026-0001/)
  assert.match(seen.text, /al menos 90 %/)
})

test('a period that has not ended is not judged, and one that has is judged when asked', async () => {
  const path = `/o/huatabampo/interno/cartas/${charterId}/seguimiento`
  const liaison = await house.as('enlace.alumbrado')
  const asked = ok(await press(liaison, path, 'judge', { period: '2026-T3' }))
  assert.match(asked.text, /1 sin cumplir, con su no conformidad ya abierta/)
  const early = await liaison.post(path, { _act: 'judge', period: '2026-T4' })
  assert.match(early.errors.join(), /no ha terminado/)
  const stranger = await (await house.as('enlace.limpia')).post(path, { _act: 'judge', period: '2026-T3' })
  assert.match(stranger.errors.join(), /Solo el equipo/)
})

test('a charter suspended on the first day of a period is not judged in it', async () => {
  const suspended = { organization_id: organizationId, charter_id: charterId, reason: 'Obra en la red' }
  await work(async write => {
    await write.db
      .insertInto('charter_suspension')
      .values({ ...suspended, starts_on: '2026-03-15', ends_on: '2026-04-10' })
      .execute()
    assert.deepEqual(await commitmentsToJudge(write, { startsOn: '2026-04-01', endsOn: '2026-06-30' }), [])
    assert.equal((await commitmentsToJudge(write, QUARTER)).length, 2)
  })
})

test('when the service that fed an indicator is gone, its promise has no figure and no draft that follows it is sent', async () => {
  const unfed = await addShareOnTime(house, 'huatabampo', 'sin-fuente', ['servicio-que-ya-no-existe'])
  const id = await addLightsCharter(house, unfed, { code: 'sin-fuente' })
  const home = `/o/huatabampo/interno/cartas/${id}`
  const quality = await house.as('calidad')
  assert.match(ok(await quality.get(`${home}/seguimiento`)).text, /Sin fuente/)
  const draft = ok(await quality.submit(await quality.get(home), {}, { form: 'main .cv-actions form' }))
  assert.match(draft.text, /C1 se mide con un indicador que ya no tiene de dónde salir/)
})

test('a promise missed before its charter was written down here is told, and pursued only when somebody asks', async () => {
  const old = await addShareOnTime(house, 'huatabampo', 'de-antes', ['lampara-apagada'])
  const id = await addLightsCharter(house, old, { code: 'de-antes', title: 'Alumbrado de antes' })
  await work(write => measure(write, [old], QUARTER))
  const opened = () =>
    house.owner.statement({
      text: `select from nonconformity n join commitment k on k.organization_id = n.organization_id and k.id = n.subject_id
        where n.origin = 'commitment' and k.charter_id = $1`,
      values: [id],
    })
  await work(write => followUpJob.run(write, {}, house.house.tools))
  assert.equal((await opened()).length, 0)
  const path = `/o/huatabampo/interno/cartas/${id}/seguimiento`
  const seen = ok(await (await house.as('calidad')).get(path))
  assert.match(seen.text, /se registró aquí el lun 5 oct 2026.*no abre nada por sí solo.*No cumplido/)
  assert.doesNotMatch(
    ok(await (await house.as('calidad')).get(`/o/huatabampo/interno/cartas/${charterId}/seguimiento`)).text,
    /se registró aquí/,
  )
  const asked = ok(await press(await house.as('enlace.alumbrado'), path, 'judge', { period: '2026-T3' }))
  assert.match(asked.text, /se abrieron 1/)
  assert.equal((await opened()).length, 1)
})

test('the same promise broken again after its charter changed repeats the earlier miss', async () => {
  const own = await addShareOnTime(house, 'huatabampo', 'dos-veces', ['lampara-apagada'])
  const id = await addLightsCharter(house, own, {
    code: 'dos-veces',
    versions: [await lightsVersion(house, own, '2026-01-01'), await lightsVersion(house, own, '2026-08-15')],
  })
  const late = { receivedAt: '2026-11-03T17:00:00Z', dueAt: '2026-11-10T23:59:59Z' }
  await plantRequests(house, 'huatabampo', [{ ...lamp(), ...late }])
  house.clock.set('2027-01-05T17:00:00Z')
  const judge = (period: typeof QUARTER) =>
    work(async write => {
      await measure(write, [own], period)
      return (await followUp(write, period, id)).opened[0]
    })
  const first = await judge(QUARTER)
  const again = await judge({ startsOn: '2026-10-01', endsOn: '2026-12-31' })
  assert.notEqual(first?.commitmentId, again?.commitmentId)
  const [row] = await house.owner.statement<{ recurrence_of: number }>({
    text: 'select recurrence_of from nonconformity where id = $1',
    values: [again?.id],
  })
  assert.equal(row?.recurrence_of, first?.id)
})
