import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import {
  beginCharter,
  CHARTERS,
  openSignatures,
  press,
  promise,
  publishedCharter,
  signAll,
  writeText,
} from '../../../../test/support/charter-work.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { SIGNERS } from '../../../../test/support/workshops.ts'
import { charterInForce } from '../index.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const inForce = (code: string) =>
  house.owner.read({ organizationId, actorId: null, now: house.clock.now }, read => charterInForce(read, code))

test('a charter goes from training to publication with three signatures over one text', async () => {
  const work = await publishedCharter(house, 'de-principio-a-fin')
  const charter = await inForce('de-principio-a-fin')
  assert.ok(charter)
  assert.equal(charter.version.inForceFrom, '2026-11-17')
  assert.equal(charter.version.nextReviewOn, '2029-11-17')
  assert.equal(charter.indicatorIds.length, 6)
  assert.deepEqual(charter.commitments[0]?.target, { comparator: 'at_least', target: 90 })
  const home = await work.liaison.get(work.home)
  assert.match(home.text, /Se publicó/)
  assert.match(home.text, /Vigente/)
})

test('a draft that promises what no one expects or nobody can measure is not sent, and each thing says where to mend it', async () => {
  const work = await beginCharter(house, 'incompleta')
  ok(await promise(work, { expectationId: '', comparator: 'at_most', remedy: '' }))
  const seen = await work.liaison.get(work.version)
  assert.match(seen.text, /C1 no dice a qué expectativa responde/)
  assert.match(seen.text, /C1 promete en el sentido contrario/)
  assert.match(seen.text, /C1 no dice qué se le da a la persona/)
  assert.match(seen.text, /De los cinco indicadores básicos falta .*«Tiempo de espera»/)
  assert.equal(seen.all('form[id="submit"]').length, 0)
  const forced = await work.liaison.post(work.version, { _act: 'submit' })
  assert.equal(forced.status, 422)
  assert.match(forced.errors.join(), /faltan \d+ cosas/)
  for (const link of seen.all('#checks a')) ok(await work.liaison.get(link.getAttribute('href') ?? ''))
})

test('a promise whose sentence says another number than its target is pointed at, and is not kept from going on', async () => {
  const work = await beginCharter(house, 'dos-numeros')
  await writeText(work)
  ok(await promise(work, { statement: 'Reparamos el 90 % de las lámparas dentro del plazo', target: '85' }))
  const seen = ok(await work.liaison.get(work.version))
  const checks = seen.root.querySelector('#checks')?.text ?? ''
  assert.match(checks, /No falta nada/)
  assert.match(checks, /C1: el texto dice un número que no es su meta \(al menos 85\s%\)/)
  assert.match(seen.root.querySelector('#commitments')?.text ?? '', /al menos 85\s%\s*No coincide con el texto/)
  const [mend] = seen.all('#checks a')
  const form = ok(await work.liaison.get(mend?.getAttribute('href') ?? ''))
  ok(await work.liaison.submit(form, { target: '90' }))
  assert.doesNotMatch((await work.liaison.get(work.version)).text, /No coincide|no es su meta/)
})

test('who signs out of turn, or without holding the position, is told whose turn it is', async () => {
  const work = await beginCharter(house, 'en-orden')
  await writeText(work)
  ok(await promise(work))
  const opened = await openSignatures(house, work)
  assert.match(opened.text, /Le toca firmar a: Enlace/)
  const last = await house.as('interdireccional')
  const early = await last.post(work.version, { _act: 'sign', place: '3' })
  assert.match(early.errors.join(), /Todavía no es su turno/)
  const other = await (await house.as('capturista')).post(work.version, { _act: 'sign', place: '1' })
  assert.match(other.errors.join(), /Esta firma le toca a/)
})

test('two who press the same signature at once: it is given once, and the other is told who gave it', async () => {
  const work = await beginCharter(house, 'a-la-vez')
  await writeText(work)
  ok(await promise(work))
  await openSignatures(house, work)
  const [, second] = SIGNERS
  const signed = ok(await press(await house.as(SIGNERS[0][2]), work.version, 'sign'))
  assert.match(signed.all('#signatures tbody tr')[0]?.text ?? '', /Enlace/, 'the position that signed, not only a name')
  const twice = await Promise.all(
    [await house.as(second[2]), await house.as(second[2])].map(client =>
      client.post(work.version, { _act: 'sign', place: '2' }),
    ),
  )
  assert.deepEqual(twice.map(({ status }) => status).toSorted(), [200, 422])
  const told = twice.find(({ status }) => status === 422)
  assert.match(told?.errors.join() ?? '', /ya se dio: la puso/)
})

test('returning it to draft voids the signatures, and the log keeps who had signed', async () => {
  const work = await beginCharter(house, 'devuelta')
  await writeText(work)
  ok(await promise(work))
  await openSignatures(house, work)
  ok(await press(work.liaison, work.version, 'sign'))
  const missing = await press(work.quality, work.version, 'return')
  assert.match(missing.errors.join(), /Escriba el motivo/)
  const returned = ok(await press(work.quality, work.version, 'return', { reason: 'La meta es muy baja' }))
  assert.match(returned.text, /Borrador/)
  assert.equal(returned.all('#signatures').length, 0)
  const [event] = await house.owner.statement<{ data: { reason: string; voided: { duty: string }[] } }>({
    text: "select data from event where name = 'charter.returned' and subject_id = $1",
    values: [work.charterId],
  })
  assert.equal(event?.data.reason, 'La meta es muy baja')
  assert.deepEqual(
    event?.data.voided.map(({ duty }) => duty),
    ['Elaboró'],
  )
  await openSignatures(house, work)
  await signAll(house, work)
  ok(await press(work.quality, work.version, 'publish'))
})

test('what is being signed does not change: its pages of writing are gone', async () => {
  const work = await beginCharter(house, 'cerrada')
  await writeText(work)
  ok(await promise(work))
  const draft = await work.liaison.get(`${work.version}/resumen`)
  await openSignatures(house, work)
  assert.equal((await work.liaison.get(`${work.version}/resumen`)).status, 404)
  const late = await work.liaison.submit(draft, { summary: 'Otra promesa', changeNote: '' })
  assert.equal(late.status, 404)
})

test('a liaison of another department reads the charter and cannot write it', async () => {
  const work = await beginCharter(house, 'ajena')
  const other = await house.as('enlace.limpia')
  const seen = ok(await other.get(`${work.home}/equipo`))
  assert.equal(seen.all('form[id="join"]').length, 0)
  const forced = await other.post(`${work.home}/equipo`, {
    _act: 'train',
    heldOn: '2026-10-01',
    topic: 'x',
    hours: '1',
    attendees: '1',
  })
  assert.match(forced.errors.join(), /Solo el equipo de la carta/)
  assert.equal((await other.get(`${work.version}/compromisos/nuevo`)).status, 404)
})

test('the list tells charters apart by unit, state and words', async () => {
  const quality = await house.as('calidad')
  const seen = ok(await quality.get(`${CHARTERS}?q=reparacion&estado=in_preparation`))
  assert.match(seen.text, /En preparación/)
  assert.doesNotMatch(ok(await quality.get(`${CHARTERS}?q=pasaporte`)).text, /Reparación/)
})
