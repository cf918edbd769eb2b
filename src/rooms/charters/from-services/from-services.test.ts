import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { BOSTON_MISSING, bostonFolder, importBoston } from '../../../../test/support/boston.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'
import { figuresOf, measure, periodCode, periodsOf } from '../../indicators/index.ts'
import { publicCharters } from '../read/public-charters.ts'
import { chartersFromServices } from './from-services.ts'

const SCRIPT = path.join(import.meta.dirname, '../../../../bench/independent/boston.mjs')
const wanted = { target: 90, from: '2013-01-01', to: '2016-12-31', locale: 'en' } as const
const quarters = periodsOf('quarterly', wanted.from, wanted.to)

test('the charters of Boston have the numerators and denominators that a script counts from the files of the city', async context => {
  if (!bostonFolder) return context.diagnostic(BOSTON_MISSING)
  const house = await openTestHouse({ examples: [] })
  const { scope } = await importBoston(house, bostonFolder)
  const db = house.house.db
  const charters = await db.write(scope, write => chartersFromServices(write, wanted))
  const ids = charters.map(({ indicatorId }) => indicatorId)
  for (const period of quarters) await db.write(scope, write => measure(write, ids, period))
  const figures = await db.read(scope, read => figuresOf(read, ids, quarters))
  const service = new Map(charters.map(charter => [charter.indicatorId, charter.service]))
  const ours = figures
    .filter(({ denominator }) => denominator)
    .map(({ indicatorId, period, denominator, numerator }) =>
      [service.get(indicatorId), periodCode(period), denominator, numerator].join(),
    )
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, bostonFolder])
  const theirs = stdout.trim().split('\n').slice(1)
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
