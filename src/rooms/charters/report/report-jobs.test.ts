import assert from 'node:assert/strict'
import test from 'node:test'
import { addLightsCharter, addShareOnTime } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { promiseLights } from '../../../../test/support/promised-lights.ts'
import { keepReportsJob } from './report-jobs.ts'

const house = await openTestHouse({ now: '2026-06-01T17:00:00Z' })
const { charterId } = await promiseLights(house)
const organizationId = await house.organizationId('huatabampo')
const runDaily = () =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, write =>
    keepReportsJob.run(write, {}, house.house.tools),
  )
const drafts = () =>
  house.owner.statement<{ charter: number; starts: string }>({
    text: 'select charter_id as charter, starts_on as starts from charter_report order by 1, 2',
    values: [],
  })
const letters = () =>
  house.owner.statement<{ recipient: string; subject: string }>({
    text: `select recipient, subject from mail_message where about = 'charter-report'`,
    values: [],
  })

test('when a quarter ends its report is begun by itself, once, and nobody is hurried yet', async () => {
  await runDaily()
  assert.deepEqual(await drafts(), [], 'the charter was written down in June, after the first quarter')
  house.clock.set('2026-10-02T17:00:00Z')
  await runDaily()
  await runDaily()
  assert.deepEqual(
    (await drafts()).map(({ starts }) => starts),
    ['2026-07-01'],
  )
  assert.deepEqual(
    (await letters()).filter(({ subject }) => subject.includes('14 de octubre')),
    [],
  )
})

test('three days before it is due whoever answers for the charter is reminded, once', async () => {
  house.clock.set('2026-10-11T17:00:00Z')
  await runDaily()
  await runDaily()
  const told = (await letters()).filter(({ subject }) => subject.includes('14 de octubre'))
  assert.deepEqual(
    told.map(({ recipient }) => recipient),
    ['enlace.alumbrado@huatabampo.example'],
  )
})

test('a quarter that ended before its charter was written down here is begun, due and late for nobody', async () => {
  const indicatorId = await addShareOnTime(house, 'huatabampo', 'de-antes', ['lampara-apagada'])
  const late = await addLightsCharter(house, indicatorId, { code: 'de-antes', title: 'Zanjas de antes' })
  await runDaily()
  assert.equal((await drafts()).filter(({ charter }) => charter === late).length, 0)
  house.clock.set('2026-11-03T17:00:00Z')
  const page = await (await house.as('calidad')).get('/o/huatabampo/interno/cartas/informes?trimestre=2026-T3')
  const row = (title: string) => page.all('tbody tr').find(one => one.text.includes(title))?.text ?? ''
  assert.match(row('Zanjas de antes'), /Sin empezar/)
  assert.match(row('Alumbrado público'), /Vencido.*14 oct 2026/)
  assert.equal((await drafts()).filter(({ charter }) => charter === charterId).length, 1)
})
