import assert from 'node:assert/strict'
import test from 'node:test'
import { addLightsCharter, addShareOnTime, lightsPromise, lightsVersion } from '../../../test/support/charters.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import type { Read } from '../../platform/db/handles.ts'
import { charterInForce, commitmentsToJudge, coverage, publicCharters, shares } from './index.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const look = <T>(work: (read: Read) => Promise<T>) =>
  house.owner.read({ organizationId, actorId: null, now: house.clock.now }, work)

const indicatorId = await addShareOnTime(house, 'huatabampo', 'lamparas-en-plazo', ['lampara-apagada'])
const [before, after] = [
  await lightsVersion(house, indicatorId, '2026-01-01'),
  await lightsVersion(house, indicatorId, '2026-08-15'),
]
const raised = { ...lightsPromise(indicatorId), target: { comparator: 'at_least' as const, target: 95 } }
const charterId = await addLightsCharter(house, indicatorId, {
  versions: [before, { ...after, commitments: [raised], changeNote: 'La meta sube' }],
  certificates: [
    {
      norm: 'UNE 93200:2008',
      body: 'Casa certificadora',
      kind: 'first',
      grantedOn: '2025-06-01',
      expiresOn: '2026-06-01',
    },
    {
      norm: 'UNE 93200:2008',
      body: 'Casa certificadora',
      kind: 'renewal',
      grantedOn: '2026-06-01',
      expiresOn: '2027-06-01',
    },
  ],
})

test('a charter added whole is in force with its promise, its services and its certificate', async () => {
  const charter = await look(read => charterInForce(read, 'alumbrado-publico'))
  assert.ok(charter)
  assert.equal(charter.version.number, 2)
  assert.deepEqual(charter.commitments[0]?.target, { comparator: 'at_least', target: 95 })
  assert.deepEqual(
    charter.services.map(service => service.code),
    ['lampara-apagada'],
  )
  assert.equal(charter.version.nextReviewOn, '2029-08-15')
  assert.equal(charter.certificate?.kind, 'renewal')
  assert.equal(charter.renewalsInARow, 1)
})

test('a quarter is judged by the promise in force on its first day, also when it changes in the middle', async () => {
  const targets = async (startsOn: string, endsOn: string) =>
    (await look(read => commitmentsToJudge(read, { startsOn, endsOn }))).map(promise => promise.target.target)
  assert.deepEqual(await targets('2026-07-01', '2026-09-30'), [90])
  assert.deepEqual(await targets('2026-10-01', '2026-12-31'), [95])
  assert.deepEqual(await targets('2025-10-01', '2025-12-31'), [])
})

test('coverage counts services, those with a charter in force and those certified, by unit', async () => {
  const { total, units } = await look(coverage)
  assert.equal(total.withCharter, 1)
  assert.equal(total.certified, 1)
  assert.equal(units.find(unit => unit.code === 'alumbrado')?.withCharter, 1)
  assert.ok(total.services > 40)
  assert.deepEqual(shares({ services: 173, withCharter: 54, certified: 38 }), {
    withCharter: 31.2,
    certifiedOfCharters: 70.4,
    certifiedOfServices: 22,
  })
})

test('the public list finds a charter by words of its promise, without minding accents', async () => {
  const found = await look(read => publicCharters(read, { search: 'LAMPARAS plazo' }))
  assert.deepEqual(
    found.map(charter => charter.code),
    ['alumbrado-publico'],
  )
  assert.equal(found[0]?.certified, true)
  assert.deepEqual(await look(read => publicCharters(read, { search: 'pasaporte' })), [])
})

test('the database itself refuses to change what was published', async () => {
  const refused = (text: string) =>
    assert.rejects(house.owner.statement({ text, values: [organizationId, charterId] }), /draft|published|back/)
  await refused('update commitment set target = 50 where organization_id = $1 and charter_id = $2')
  await refused("update charter_version set summary = 'otra' where organization_id = $1 and charter_id = $2")
  await refused('delete from commitment where organization_id = $1 and charter_id = $2')
  await refused(
    `update charter_signature set signed_at = now() where organization_id = $1 and version_id in
      (select id from charter_version where charter_id = $2)`,
  )
})
