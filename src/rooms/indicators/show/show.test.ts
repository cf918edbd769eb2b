import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addIndicator, type IndicatorDraft } from '../add/add-indicator.ts'
import { freeze } from '../freeze/freeze.ts'

const house = await openTestHouse({ now: '2026-10-05T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const write = <T>(act: (write: Write) => Promise<T>) =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, act)
const HOME = '/o/huatabampo/interno/indicadores'
const quality = await house.as('calidad')
const [unit] = await house.owner.statement<{ id: number }>({
  text: "select id from unit where organization_id = $1 and code = 'obras-publicas'",
  values: [organizationId],
})
let folio = 0
const plant = (answeredAt: string | null) =>
  plantRequests(house, 'huatabampo', [
    {
      ...PLAIN,
      ...{ folio: `S-${++folio}`, unitId: unit!.id, receivedAt: '2026-08-03T17:00:00Z', dueAt: '2026-08-10T23:00:00Z' },
      answeredAt,
    },
  ])
for (let n = 0; n < 9; n++) await plant('2026-08-06T17:00:00Z')
await plant(null)
const ON_TIME: IndicatorDraft = {
  ...{ code: 'en-plazo', name: 'Baches atendidos en plazo', unitOfMeasure: 'percent', direction: 'higher' },
  formula: { op: 'share', condition: { is: 'on_time' }, of: { population: 'due' } },
  effectiveFrom: '2026-01-01',
}
const id = await write(w => addIndicator(w, { ...ON_TIME, unitId: unit!.id }))

test('the list shows each indicator with its value, its base and its interval, and leads to its page', async () => {
  const list = await quality.get(HOME)
  assert.equal(list.status, 200)
  assert.match(
    list.text,
    /En julio–septiembre 2026.*Baches atendidos en plazo.*90 %.*9 de 10.*59\.6–98\.2 %.*Sin compromiso/,
  )
  const page = await quality.get(`${HOME}/${id}`)
  assert.match(page.text, /90 %.*9 de 10.*Con 95 % de confianza, entre 59\.6 % y 98\.2 %/)
  assert.match(page.text, /Todavía|todavía no se ha dado ninguna medición/)
  assert.match(page.text, /porcentaje a tiempo de solicitudes/)
})

test('an indicator is found by its words in any order and without accents, and what is not found is not said to be missing', async () => {
  const found = await quality.get(`${HOME}?q=plazo+BÁCHES`)
  assert.match(found.text, /Baches atendidos en plazo/)
  const nothing = await quality.get(`${HOME}?q=plazo+xyzzy`)
  assert.match(nothing.text, /Ningún indicador tiene lo que buscó/)
  assert.doesNotMatch(nothing.text, /Aún no hay/)
})

test('from the figure one comes to its records, told apart by whether they count, and takes them away', async () => {
  const page = await quality.get(`${HOME}/${id}`)
  const link = page.root.querySelector('.cv-figure__link')?.getAttribute('href') ?? ''
  const records = await quality.get(link)
  assert.match(records.text, /Todos ?10.*Los que cumplen ?9.*Los que no ?1/)
  const others = await quality.get(`${link}&solo=otros`)
  assert.match(others.text, /S-10.*Sin responder/)
  const csv = await quality.download(link.replace('registros?', 'registros.csv?'))
  assert.equal(csv.status, 200)
  assert.equal(csv.body.toString().trim().split('\n').length, 11)
  assert.equal((await quality.download(link.replace('registros?', 'registros.xlsx?'))).status, 200)
})

test('when what happened changes after the period was frozen, the page says what it would give today', async () => {
  await write(w => freeze(w, [id], { startsOn: '2026-07-01', endsOn: '2026-09-30' }, 'charter-report', null))
  await plant('2026-08-07T17:00:00Z')
  const page = await quality.get(`${HOME}/${id}`)
  assert.match(page.text, /Hoy daría 90\.9 % \(10 de 11\).*El periodo está congelado.*S-11: entró después/)
  assert.match(page.text, /90 %.*9 de 10/)
  const records = await quality.get(`${HOME}/${id}/registros?desde=2026-07-01&hasta=2026-09-30`)
  assert.match(records.text, /medición n\.º 1.*Todos ?10/)
  assert.match((await quality.get(`${records.path}&hoy=1`)).text, /Todos ?11/)
})

test('a liaison sees the indicators of its unit and of nobody, and those of others do not exist', async () => {
  const general = await write(w => addIndicator(w, { ...ON_TIME, code: 'general', name: 'De todos' }))
  const own = await house.as('enlace.obras-publicas')
  assert.match((await own.get(HOME)).text, /Baches atendidos.*De todos/)
  const other = await house.as('enlace.alumbrado')
  assert.doesNotMatch((await other.get(HOME)).text, /Baches atendidos/)
  assert.equal((await other.get(`${HOME}/${id}`)).status, 404)
  assert.equal((await other.get(`${HOME}/${id}/registros`)).status, 404)
  assert.equal((await other.get(`${HOME}/${general}`)).status, 200)
  assert.equal((await (await house.as('capturista')).get(HOME)).status, 403)
  assert.match((await house.anyone().get(HOME)).path, /entrar/)
})

test('the axis and the numbers beside it name the periods in the language of whoever looks', async () => {
  await plantRequests(house, 'huatabampo', [
    {
      ...PLAIN,
      ...{ folio: 'S-mayo', unitId: unit!.id, receivedAt: '2026-05-04T17:00:00Z', dueAt: '2026-05-11T23:00:00Z' },
      answeredAt: '2026-05-06T17:00:00Z',
    },
  ])
  const axis = (page: Awaited<ReturnType<typeof quality.get>>) => page.all('svg text').map(text => text.text.trim())
  const spanish = await quality.get(`${HOME}/${id}`)
  assert.ok(axis(spanish).includes('3.er trim. 2026'), axis(spanish).join(' | '))
  await house.owner.statement({
    text: "update account set locale = 'en' where organization_id = $1 and email = 'calidad@huatabampo.example'",
    values: [organizationId],
  })
  const english = await quality.get(`${HOME}/${id}`)
  assert.ok(axis(english).includes('Q3 2026'), axis(english).join(' | '))
  assert.match(english.text, /3rd quarter of 2026/)
  for (const page of [spanish, english]) assert.doesNotMatch(page.text, /2026-T\d/)
})
