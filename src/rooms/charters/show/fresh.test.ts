import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { ok } from '../../../../test/support/casework.ts'
import { openSignatures, press, promise, publishedCharter, signAll } from '../../../../test/support/charter-work.ts'
import { addLightsCharter, idOf, lightsPromise, lightsVersion } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { LIGHTS, promiseLights } from '../../../../test/support/promised-lights.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addIndicator, measure, refresh } from '../../indicators/index.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const { charterId, indicatorId } = await promiseLights(house)
const organizationId = await house.organizationId('huatabampo')
const serviceId = await idOf(house, 'huatabampo', 'service', 'lampara-apagada')
const work = <T>(act: (write: Write) => Promise<T>) =>
  house.owner.write({ organizationId, actorId: null, now: house.clock.now }, act)

const seen = async () => (await house.anyone().get(LIGHTS)).text.replace(/\s+/g, ' ')
const row = async (quarter: string) =>
  (await house.anyone().get(LIGHTS))
    .all('#C1 tbody tr')
    .map(line => line.text.replace(/\s+/g, ' ').trim())
    .find(text => text.startsWith(quarter))

await work(refresh)

test('a request that falls due, and its answer, are in the running quarter before anything was brought up to date', async () => {
  assert.match((await row('octubre–diciembre 2026'))!, /Sin dato|—/)
  await plantRequests(house, 'huatabampo', [
    { ...PLAIN, folio: 'N-1', serviceId, receivedAt: '2026-11-02T17:00:00Z', dueAt: '2026-11-10T17:00:00Z' },
  ])
  assert.match((await row('octubre–diciembre 2026'))!, /20260 %\s*0 de 1/)
  await work(({ db }) =>
    sql`update request set answered_at = '2026-11-05T17:00:00Z' where organization_id = ${organizationId} and folio = 'N-1'`.execute(
      db,
    ),
  )
  assert.match((await row('octubre–diciembre 2026'))!, /2026100 %\s*1 de 1/)
  await work(refresh)
  assert.match((await row('octubre–diciembre 2026'))!, /2026100 %\s*1 de 1/)
})

test('what was kept is told anew when a promise falls due by itself', async () => {
  await plantRequests(house, 'huatabampo', [
    { ...PLAIN, folio: 'N-2', serviceId, receivedAt: '2026-11-16T17:00:00Z', dueAt: '2026-11-18T17:00:00Z' },
  ])
  await work(refresh)
  assert.match((await row('octubre–diciembre 2026'))!, /2026100 %\s*1 de 1/)
  house.clock.set('2026-11-18T17:00:01Z')
  assert.match((await row('octubre–diciembre 2026'))!, /202650 %\s*1 de 2/)
  house.clock.set('2026-11-17T17:00:00Z')
})

test('a figure that is measured, and one that is corrected, take the place of what was read', async () => {
  const quarter = { startsOn: '2026-07-01', endsOn: '2026-09-30' }
  await work(write => measure(write, [indicatorId], quarter))
  assert.match((await row('julio–septiembre 2026'))!, /202695 %\s*19 de 20/)
  await work(({ db }) =>
    sql`update request set answered_at = '2026-08-25T17:00:00Z' where organization_id = ${organizationId}
      and folio in ('L-08-10', 'L-08-11')`.execute(db),
  )
  // Measured: it stays as it was given until somebody corrects it with a reason.
  assert.match((await row('julio–septiembre 2026'))!, /202695 %\s*19 de 20/)
  await work(write => measure(write, [indicatorId], quarter, { reason: 'Dos fechas estaban mal' }))
  assert.match((await row('julio–septiembre 2026'))!, /202685 %\s*17 de 20.*No cumplido/)
})

test('a claim is in the figures of its promise as soon as somebody has filed it', async () => {
  const claims = await work(write =>
    addIndicator(write, {
      ...{ code: 'reclamos', name: 'Reclamos', meaning: 'Veces que alguien dijo que no se le cumplió.' },
      ...{ unitOfMeasure: 'count', direction: 'lower', effectiveFrom: '2020-01-01' },
      formula: { op: 'count', of: { population: 'claim', about: ['lamparas-sin-reclamos/C1'] } },
    }),
  )
  const version = await lightsVersion(house, claims)
  const none = { ...lightsPromise(claims), target: { comparator: 'at_most' as const, target: 0 } }
  await addLightsCharter(house, claims, {
    code: 'lamparas-sin-reclamos',
    versions: [{ ...version, commitments: [none] }],
  })
  await work(refresh)
  const page = '/o/huatabampo/cartas/lamparas-sin-reclamos'
  const thisQuarter = async () =>
    (await house.anyone().get(page))
      .all('#C1 tbody tr')
      .map(line => line.text.replace(/\s+/g, ' ').trim())
      .find(text => text.startsWith('octubre–diciembre 2026'))
  // How many, of how many records, against none that was promised.
  assert.match((await thisQuarter())!, /2026000 o menosEn curso/)
  const client = house.anyone()
  const filed = { description: 'La reporté en octubre y sigue apagada.', identity: 'anonymous' }
  ok(await client.submit(await client.get(`${page}/C1/reclamar`), filed))
  assert.match((await thisQuarter())!, /2026110 o menosEn curso/)
})

test('a suspension is seen at once, and the quarter that begins inside it is not judged', async () => {
  await work(async ({ db }) => {
    await db
      .updateTable('charter')
      .set({ state: 'suspended', state_reason: 'Obras' })
      .where('id', '=', charterId)
      .execute()
    await db
      .insertInto('charter_suspension')
      .values({
        organization_id: organizationId,
        charter_id: charterId,
        starts_on: '2026-06-20',
        ends_on: '2026-07-10',
        reason: 'Obras',
      })
      .execute()
  })
  assert.match(await seen(), /Esta carta está suspendida/)
  assert.match((await row('julio–septiembre 2026'))!, /No se había prometido/)
  await work(({ db }) => db.updateTable('charter').set({ state: 'in_force' }).where('id', '=', charterId).execute())
  assert.doesNotMatch(await seen(), /Esta carta está suspendida/)
})

test('a charter is there as soon as it is published, and so is its next version with what it changed', async () => {
  const work = await publishedCharter(house, 'lamparas-nuevas')
  const page = async () => (await house.anyone().get('/o/huatabampo/cartas/lamparas-nuevas')).text.replace(/\s+/g, ' ')
  assert.match(await page(), /versión 1.*C1 Reparamos nueve de cada diez/)
  house.clock.set('2026-11-18T17:00:00Z')
  const people = { liaison: await house.as('enlace.alumbrado'), quality: await house.as('calidad') }
  const home = await people.liaison.get(work.home)
  const { path } = ok(await people.liaison.submit(home, {}, { form: 'main .cv-card form' }))
  const next = { ...work, ...people, version: path }
  const why = { changeNote: 'Ahora también avisamos' }
  ok(await next.liaison.submit(await next.liaison.get(`${path}/resumen`), why))
  ok(await promise(next, { statement: 'Avisamos a diecinueve de cada veinte', target: '95' }))
  await openSignatures(house, next)
  await signAll(house, next)
  assert.doesNotMatch(await page(), /C2/)
  ok(await press(next.quality, next.version, 'publish'))
  assert.match(
    await page(),
    /versión 2.*C2 Avisamos a diecinueve de cada veinte.*al menos 95 de cada 100.*Versión 2.*C2/,
  )
  house.clock.set('2026-11-17T17:00:00Z')
})
