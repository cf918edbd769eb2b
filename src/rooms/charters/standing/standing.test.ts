import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import { press } from '../../../../test/support/charter-work.ts'
import { addLightsCharter, addShareOnTime, idOf } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { charterInForce, coverage } from '../index.ts'
import { expireJob } from './expire.job.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const indicatorId = await addShareOnTime(house, 'huatabampo', 'lamparas-en-plazo', ['lampara-apagada'])
const charterId = await addLightsCharter(house, indicatorId)
const home = `/o/huatabampo/interno/cartas/${charterId}`
const quality = await house.as('calidad')
const state = async () => (await house.owner.read(scope(), read => charterInForce(read, 'alumbrado-publico')))?.state

test('a suspended charter says why, covers nothing meanwhile, and can be resumed', async () => {
  const silent = await press(quality, `${home}/vigencia`, 'suspend')
  assert.match(silent.errors.join(), /Escriba el motivo/)
  ok(await press(quality, `${home}/vigencia`, 'suspend', { reason: 'Obra en la red eléctrica' }))
  assert.equal(await state(), 'suspended')
  assert.match(ok(await quality.get(home)).text, /Obra en la red eléctrica/)
  assert.equal((await house.owner.read(scope(), coverage)).total.withCharter, 0)
  ok(await press(quality, `${home}/vigencia`, 'resume'))
  assert.equal(await state(), 'in_force')
})

test('only the quality office moves it, and a move that its state does not allow is refused with words', async () => {
  const liaison = await house.as('enlace.alumbrado')
  assert.equal((await liaison.post(`${home}/vigencia`, { _act: 'suspend', reason: 'x' })).status, 403)
  const resumed = await quality.post(`${home}/vigencia`, { _act: 'resume' })
  assert.match(resumed.errors.join(), /La carta está «Vigente»/)
})

test('a charter whose review date passed stays in force and everybody is told, until it is reviewed', async () => {
  house.clock.set('2029-02-01T17:00:00Z')
  const late = await house.as('calidad')
  assert.match(ok(await late.get(home)).text, /Revisión vencida/)
  assert.match(ok(await late.get('/o/huatabampo/interno/cartas?revision=vencida')).text, /Alumbrado público/)
  assert.equal(await state(), 'in_force')
  ok(await press(late, `${home}/vigencia`, 'review', { reason: 'Los compromisos siguen siendo los que importan' }))
  assert.doesNotMatch(ok(await late.get(home)).text, /Revisión vencida/)
  house.clock.set('2026-11-17T17:00:00Z')
})

test('certificates are recorded one by one and renewals in a row are counted', async () => {
  const path = `${home}/certificados`
  const granted = { norm: 'UNE 93200:2008', body: 'Casa certificadora', number: 'C-1' }
  const early = await press(quality, path, 'record', {
    ...granted,
    kind: 'renewal',
    grantedOn: '2026-02-01',
    expiresOn: '2027-02-01',
  })
  assert.match(early.errors.join(), /No hay certificado que renovar/)
  for (const [kind, year] of [
    ['first', 2024],
    ['renewal', 2025],
    ['renewal', 2026],
  ] as const)
    ok(
      await press(quality, path, 'record', {
        ...granted,
        kind,
        grantedOn: `${year}-02-01`,
        expiresOn: `${year + 1}-02-01`,
      }),
    )
  assert.match(ok(await quality.get(path)).text, /2 renovaciones seguidas/)
  assert.equal((await house.owner.read(scope(), coverage)).total.certified, 1)
  const another = {
    ...granted,
    norm: 'NMX-R-025-SCFI-2015',
    kind: 'first',
    grantedOn: '2025-06-01',
    expiresOn: '2026-06-01',
  }
  ok(await press(quality, path, 'record', another))
  assert.match(ok(await quality.get(home)).text, /UNE 93200:2008.*2 renovaciones seguidas/, 'each norm has its own row')
  ok(await press(quality, path, 'withdraw', { reason: 'Perdió la vigencia por auditoría' }))
  assert.equal((await house.owner.read(scope(), coverage)).total.certified, 0)
})

test('a certificate is good through its last day, for the board and for everybody, and from the next day it is not', async () => {
  const path = `${home}/certificados`
  const renewed = { norm: 'UNE 93200:2008', body: 'Casa certificadora', number: 'C-5', kind: 'renewal' }
  ok(await press(quality, path, 'record', { ...renewed, grantedOn: '2026-11-10', expiresOn: '2026-11-30' }))
  const seen = async (now: string) => {
    house.clock.set(now)
    const { certified } = (await house.owner.read(scope(), coverage)).total
    const open = ok(await house.anyone().get('/o/huatabampo/cartas/alumbrado-publico')).text
    return [certified, /Certificada UNE 93200:2008/.test(open)]
  }
  assert.deepEqual(await seen('2026-11-30T17:00:00Z'), [1, true])
  assert.deepEqual(await seen('2026-12-01T17:00:00Z'), [0, false])
  house.clock.set('2026-11-17T17:00:00Z')
})

test('the requirements of the norm are checked by the house, and the rest stated with evidence', async () => {
  const path = `${home}/preparacion`
  const before = ok(await quality.get(path)).text
  const counted = Number(/(\d+) de 27 requisitos/.exec(before)?.[1])
  assert.match(before, /Sigue los cinco indicadores básicos ?Falta/)
  const files = [
    { field: 'evidence', name: 'acta.pdf', content: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF') },
  ]
  const said = { requirement: 'staff_knows', fulfilled: 'yes', statement: 'Reunión del 3 de noviembre' }
  const stated = ok(await quality.submit(await quality.get(path), said, { form: 'form[id="state"]', files }))
  assert.equal(Number(/(\d+) de 27 requisitos/.exec(stated.text)?.[1]), counted + 1)
  const link =
    stated
      .all('a')
      .find(a => a.text === 'acta.pdf')
      ?.getAttribute('href') ?? ''
  assert.equal((await quality.download(link)).status, 200)
  const wordless = await quality.post(path, {
    _act: 'state',
    requirement: 'leadership',
    fulfilled: 'yes',
    statement: '',
  })
  assert.match(wordless.errors.join(), /Diga cómo se cumple/)
})

test('a service that moved to another department is told on the charter, which stays with whoever signed it', async () => {
  const elsewhere = await idOf(house, 'huatabampo', 'unit', 'limpia')
  const move = (unitId: number) =>
    house.owner.statement({
      text: "update service set unit_id = $2 where organization_id = $1 and code = 'lampara-apagada'",
      values: [organizationId, unitId],
    })
  await move(elsewhere)
  assert.match(ok(await quality.get(home)).text, /pertenece ahora a/)
  const { units } = await house.owner.read(scope(), coverage)
  assert.equal(units.find(({ code }) => code === 'limpia')?.withCharter, 1)
  await move(await idOf(house, 'huatabampo', 'unit', 'alumbrado'))
})

test('the day after its last day it expires by itself, once; withdrawn, it has no more versions', async () => {
  const past = await press(quality, `${home}/vigencia`, 'end', { endsOn: '2026-11-01' })
  assert.match(past.errors.join(), /no puede haber pasado/)
  ok(await press(quality, `${home}/vigencia`, 'end', { endsOn: '2026-11-30' }))
  const run = () => house.house.db.write(scope(), write => expireJob.run(write, {}, house.house.tools))
  await run()
  assert.equal(await state(), 'in_force')
  house.clock.set('2026-12-01T17:00:00Z')
  await run()
  await run()
  assert.equal(await state(), 'expired')
  const later = await house.as('calidad')
  ok(await press(later, `${home}/vigencia`, 'withdraw', { reason: 'El servicio pasó al estado' }))
  const drafted = await later.post(home, { _act: 'draft' })
  assert.match(drafted.errors.join(), /no puede tener más versiones/)
})
