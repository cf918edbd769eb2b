import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, type Planted, plantRequests } from '../../../../test/support/requests.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addIndicator, type IndicatorDraft } from '../add/add-indicator.ts'
import { freeze } from '../freeze/freeze.ts'
import { figuresOf } from '../read/figures-of.ts'
import { measureEndedJob, refreshJob } from './measure.jobs.ts'

const house = await openTestHouse({ now: '2026-09-30T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const QUARTER = { startsOn: '2026-07-01', endsOn: '2026-09-30' }
const write = <T>(act: (write: Write) => Promise<T>) =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, act)
const run = (job: typeof refreshJob) => write(w => job.run(w, {}, house.house.tools))
const figure = async (id: number) => (await write(w => figuresOf(w, [id], [QUARTER])))[0]!
const rowsOf = async (sql: string) => house.owner.statement<{ id: number }>({ text: sql, values: [organizationId] })
const [bache] = await rowsOf("select id from service where organization_id = $1 and code = 'bache'")
const [works, lights] = await Promise.all(
  ['obras-publicas', 'alumbrado'].map(
    async code => (await rowsOf(`select id from unit where organization_id = $1 and code = '${code}'`))[0]!.id,
  ),
)
let folio = 0
const plant = (more: Partial<Planted>) =>
  plantRequests(house, 'huatabampo', [
    {
      ...PLAIN,
      ...{ folio: `J-${++folio}`, receivedAt: '2026-08-03T17:00:00Z', dueAt: '2026-08-10T17:00:00Z' },
      ...{ serviceId: bache!.id, unitId: works!, answeredAt: '2026-08-05T17:00:00Z' },
      ...more,
    },
  ])
const draft = (code: string, of: object): IndicatorDraft => ({
  ...{ code, name: code, unitOfMeasure: 'percent', direction: 'higher', effectiveFrom: '2026-01-01' },
  formula: { op: 'share', condition: { is: 'on_time' }, of: { population: 'due', ...of } },
})
const id = await write(w => addIndicator(w, draft('baches', { services: ['bache'] })))
await plant({})

test('a period is measured by itself once it has ended, and not before', async () => {
  await run(measureEndedJob)
  assert.equal((await figure(id)).standing, 'live')
  house.clock.set('2026-10-01T17:00:00Z')
  await run(measureEndedJob)
  await run(measureEndedJob)
  const { standing, denominator } = await figure(id)
  assert.deepEqual([standing, denominator], ['measured', 1])
})

test('what changes in a period that ended takes another measurement by itself, once, until it is frozen', async () => {
  await plant({ answeredAt: null })
  await run(refreshJob)
  await run(refreshJob)
  assert.deepEqual([(await figure(id)).numerator, (await figure(id)).denominator], [1, 2])
  const taken = () =>
    rowsOf(
      `select id from measurement where organization_id = $1 and indicator_id = ${id} and starts_on = '2026-07-01'`,
    )
  assert.equal((await taken()).length, 2)
  await write(w => freeze(w, [id], QUARTER, 'charter-report', null))
  await plant({})
  await run(refreshJob)
  assert.equal((await taken()).length, 2)
  assert.equal((await figure(id)).standing, 'frozen')
})

test('a service that moves to another unit leaves its past where it was', async () => {
  const ofWorks = await write(w => addIndicator(w, draft('obras', { units: ['obras-publicas'] })))
  const before = await figure(ofWorks)
  await rowsOf(`update service set unit_id = ${lights} where organization_id = $1 and code = 'bache' returning id`)
  assert.deepEqual((await figure(ofWorks)).denominator, before.denominator)
})

test('a service that is retired keeps what was measured of it, and where nothing is left says that its source is gone', async () => {
  const kept = await write(w => addIndicator(w, draft('queda', { services: ['bache'] })))
  const none = await write(w => addIndicator(w, draft('nada', { services: ['bache'], channels: ['radio'] })))
  assert.equal((await figure(none)).status, 'no_data')
  await rowsOf("update service set active = false where organization_id = $1 and code = 'bache' returning id")
  assert.equal((await figure(kept)).status, 'measured')
  assert.equal((await figure(none)).status, 'source_missing')
})

test('two who measure at once give one measurement', async () => {
  const one = await write(w => addIndicator(w, draft('una', { services: ['bache'] })))
  house.clock.advance({ hours: 1 })
  await Promise.all([run(measureEndedJob), run(measureEndedJob)])
  assert.equal(
    (
      await rowsOf(
        `select id from measurement where organization_id = $1 and indicator_id = ${one} and starts_on = '2026-07-01'`,
      )
    ).length,
    1,
  )
})
