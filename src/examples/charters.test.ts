import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../../test/support/house.ts'
import type { Read } from '../platform/db/handles.ts'
import { commitmentsToJudge, coverage, publicCharters, shares } from '../rooms/charters/index.ts'
import { BASES, indicatorsById, periodsOf } from '../rooms/indicators/index.ts'

const house = await openTestHouse({ examples: ['metepec'], now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('metepec')
const scope = { organizationId, actorId: null, now: house.clock.now }
const read = <T>(look: (handle: Read) => Promise<T>): Promise<T> => house.house.db.read(scope, look)

test('Metepec covers 54 of its 173 services with charters, 38 of them certified: 31.2 %, 70.4 % and 22.0 %', async () => {
  const { total, units } = await read(coverage)
  assert.deepEqual(total, { services: 173, withCharter: 54, certified: 38 })
  assert.deepEqual(shares(total), { withCharter: 31.2, certifiedOfCharters: 70.4, certifiedOfServices: 22 })
  assert.equal(units.length, 21)
})

test('every quarter of 2024 has the promises of all 54 charters to judge, five of them on the base indicators', async () => {
  for (const period of periodsOf('quarterly', '2024-01-01', '2024-12-31')) {
    const promises = await read(handle => commitmentsToJudge(handle, period))
    const indicators = await read(handle =>
      indicatorsById(
        handle,
        promises.map(({ indicatorId }) => indicatorId),
      ),
    )
    const base = new Map(indicators.map(indicator => [indicator.id, indicator.base]))
    const byCharter = Map.groupBy(promises, ({ charterCode }) => charterCode)
    assert.equal(byCharter.size, 54)
    for (const [code, own] of byCharter) {
      const carried = own.flatMap(({ indicatorId }) => base.get(indicatorId) ?? [])
      assert.deepEqual(carried.sort(), [...BASES].sort(), code)
      assert.ok(own.length > BASES.length, code)
    }
  }
})

test('the three charters of gender equality are public by name', async () => {
  const charters = await read(handle => publicCharters(handle, {}))
  const titles = charters.filter(charter => charter.tags.includes('gender_equality')).map(({ title }) => title)
  assert.deepEqual(titles.sort(), [
    'Asesoría y orientación jurídica',
    'Clase-taller de autoempleo',
    'Terapia psicológica',
  ])
})
