import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  BOSTON_MISSING,
  bostonCharters,
  bostonCounted,
  bostonFolder,
  importBoston,
} from '../../../../test/support/boston.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'
import { figuresOf, periodCode, periodsOf } from '../../indicators/index.ts'
import { publicCharters } from '../read/public-charters.ts'
import { chartersFromServices } from './from-services.ts'

test('the charters of Boston have the numerators and denominators that a script counts from the files of the city', async context => {
  if (!bostonFolder) return context.diagnostic(BOSTON_MISSING)
  const house = await openTestHouse({ examples: [] })
  const { charters, figures } = await bostonCharters(house, await importBoston(house, bostonFolder))
  const service = new Map(charters.map(charter => [charter.indicatorId, charter.service]))
  const ours = figures
    .filter(({ denominator }) => denominator)
    .map(({ indicatorId, period, denominator, numerator }) =>
      [service.get(indicatorId), periodCode(period), denominator, numerator].join(),
    )
  const theirs = await bostonCounted(bostonFolder)
  assert.ok(theirs.length > 40)
  assert.deepEqual(ours.sort(), theirs.sort())
  context.diagnostic(`${charters.length} charters, ${ours.length} figures, no difference`)
})

test('a service gets one charter, however often it is asked for, and one that never promised a date gets none', async () => {
  const house = await openTestHouse({ examples: ['huatabampo'] })
  const organizationId = await house.organizationId('huatabampo')
  const scope = { organizationId, actorId: null, now: house.clock.now }
  const [one, other] = await house.house.db.read(scope, ({ db }) =>
    db
      .selectFrom('service')
      .select('id')
      .where('organization_id', '=', organizationId)
      .orderBy('id')
      .limit(2)
      .execute(),
  )
  await plantRequests(house, 'huatabampo', [
    { ...PLAIN, folio: 'T-1', serviceId: one!.id, dueAt: '2026-08-10T23:59:59Z', answeredAt: '2026-08-10T17:00:00Z' },
    { ...PLAIN, folio: 'T-2', serviceId: one!.id, dueAt: '2026-08-11T23:59:59Z' },
    { ...PLAIN, folio: 'T-3', serviceId: other!.id },
  ])
  const asked = { target: 90, from: '2026-07-01', to: '2026-09-30', locale: 'es-MX' } as const
  const make = () => house.house.db.write(scope, write => chartersFromServices(write, asked))
  const made = await make()
  assert.equal(made.length, 1)
  assert.deepEqual(await make(), made)
  const [charter, ...more] = await house.house.db.read(scope, read => publicCharters(read))
  assert.deepEqual([charter?.code, charter?.commitments, more.length], [made[0]!.code, 1, 0])
  const [figure] = await house.house.db.read(scope, read =>
    figuresOf(read, [made[0]!.indicatorId], periodsOf('quarterly', asked.from, asked.to)),
  )
  assert.deepEqual([figure?.numerator, figure?.denominator, figure?.value], [1, 2, 50])
})
