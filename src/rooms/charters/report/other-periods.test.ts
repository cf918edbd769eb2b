import assert from 'node:assert/strict'
import test from 'node:test'
import readXlsx from 'read-excel-file/node'
import { addLightsCharter, idOf, lightsPromise, lightsVersion } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, type Planted, plantRequests } from '../../../../test/support/requests.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addIndicator, type Frequency, measure, periodsOf } from '../../indicators/index.ts'
import { followUp } from '../index.ts'

const house = await openTestHouse({ now: '2027-01-05T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const scope = { organizationId, actorId: null, now: house.clock.now }
const work = <T>(act: (write: Write) => Promise<T>) => house.house.db.write(scope, act)
const serviceId = await idOf(house, 'huatabampo', 'service', 'lampara-apagada')

/** How many lamps were answered, in periods of some length. */
const counting = (code: string, frequency: Frequency) =>
  house.owner.write(scope, write =>
    addIndicator(write, {
      ...{ code, name: `Lámparas (${code})`, unitOfMeasure: 'count', direction: 'higher', frequency },
      formula: { op: 'count', of: { population: 'answered', services: ['lampara-apagada'] } },
      effectiveFrom: '2025-01-01',
    }),
  )

let folio = 0
const answered = (day: string): Planted => ({
  ...PLAIN,
  folio: `P-${++folio}`,
  serviceId,
  receivedAt: `${day}T16:00:00Z`,
  dueAt: `${day}T23:00:00Z`,
  answeredAt: `${day}T18:00:00Z`,
})
await plantRequests(
  house,
  'huatabampo',
  ['2026-02-03', '2026-07-07', '2026-07-08', '2026-08-04', '2026-09-01', '2026-09-02', '2026-11-03'].map(answered),
)

const [monthly, yearly] = [await counting('al-mes', 'monthly'), await counting('al-ano', 'yearly')]
const promise = (indicatorId: number, code: string, target: number) => ({
  ...lightsPromise(indicatorId),
  ...{ code, statement: `Reparamos ${target} lámparas (${code})` },
  target: { comparator: 'at_least' as const, target },
})
const version = await lightsVersion(house, monthly, '2026-01-01')
const charterId = await addLightsCharter(house, monthly, {
  versions: [{ ...version, commitments: [promise(monthly, 'C1', 2), promise(yearly, 'C2', 7)] }],
})
for (const frequency of ['monthly', 'yearly'] as const)
  for (const period of periodsOf(frequency, '2026-01-01', '2026-12-31'))
    await work(async write => {
      await measure(write, [frequency === 'monthly' ? monthly : yearly], period)
      await followUp(write, period)
    })

const liaison = await house.as('enlace.alumbrado')
const path = (quarter: string) => `/o/huatabampo/interno/cartas/${charterId}/informes/${quarter}`

test('a promise of each month has its three verdicts in the quarter, with what each month opened', async () => {
  const { text } = await liaison.get(path('2026-T3'))
  assert.match(text, /\(julio de 2026\) ?Cumplido.*\(agosto de 2026\) ?No cumplido.*\(septiembre de 2026\) ?Cumplido/)
  assert.match(text, /2 ?de 3 compromisos/)
  const [miss] = await house.owner.statement<{ folio: string }>({
    text: `select folio from nonconformity where origin_key like 'commitment:%:2026-08-01'`,
    values: [],
  })
  assert.match(text, new RegExp(`\\(agosto de 2026\\) ?Resultado: 1 .*${miss?.folio}`))
})

test('a promise of the year is not judged by a quarter of it, and says when it will be', async () => {
  const { text } = await liaison.get(path('2026-T3'))
  assert.match(text, /Lámparas \(al-ano\) \(C2 se juzga al terminar el año 2026\) ?5/)
  const last = await liaison.get(path('2026-T4'))
  assert.match(last.text, /C2\. Reparamos 7 lámparas \(C2\) \(año 2026\) ?Cumplido/)
})

test('signing freezes each figure in the period it was judged in', async () => {
  const begun = await liaison.submit(await liaison.get(path('2026-T4')), {}, { button: ['_act', 'begin'] })
  const written = { summary: 'Se cumplió el año.', causes: 'Faltó cable.', actions: 'Se compró.', reviewed: 'on' }
  assert.match((await liaison.submit(begun, written, { button: ['_act', 'sign'] })).text, /quedó firmado/)
  const frozen = await house.owner.statement<{ days: string }>({
    text: `select starts_on || '/' || ends_on as days from frozen_period where organization_id = $1 order by 1`,
    values: [organizationId],
  })
  assert.deepEqual(
    frozen.map(({ days }) => days),
    ['2026-01-01/2026-12-31', '2026-10-01/2026-10-31', '2026-11-01/2026-11-30', '2026-12-01/2026-12-31'],
  )
})

test('its workbook has numbers that can be added up, and says in what period each was judged', async () => {
  const { body } = await liaison.download(`${path('2026-T3')}/xlsx`)
  const [head = [], july = []] = (await readXlsx(body)).at(1)?.data ?? []
  const at = (label: string) => july[head.indexOf(label)]
  assert.deepEqual([at('Se juzgó'), at('Valor'), at('Meta (número)')], ['julio de 2026', 2, 2])
})

test('a charter that was suspended on the first day has no report to sign, and nobody is told that it is overdue', async () => {
  await work(write =>
    write.db
      .insertInto('charter_suspension')
      .values({
        ...{ organization_id: organizationId, charter_id: charterId, reason: 'Obra en la red' },
        ...{ starts_on: '2026-03-15', ends_on: '2026-04-10' },
      })
      .execute(),
  )
  assert.match((await liaison.get('/o/huatabampo/interno/cartas/informes?trimestre=2026-T2')).text, /Ninguna carta/)
  assert.match((await liaison.get(path('2026-T2'))).text, /o estaba suspendida/)
})
