/** The whole loop in Metepec: promise, serve, measure, correct, show. Each step presses what the page of that step offers. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { followUpJob } from '../../src/rooms/charters/follow-up/follow-up.job.ts'
import { measureEndedJob } from '../../src/rooms/indicators/measure/measure.jobs.ts'
import { received } from '../support/cases.ts'
import { ok } from '../support/casework.ts'
import {
  beginCharter,
  type CharterWork,
  openSignatures,
  press,
  promise,
  signAll,
  writeText,
} from '../support/charter-work.ts'
import { idOf } from '../support/charters.ts'
import type { Client, Fields } from '../support/client.ts'
import { openTestHouse } from '../support/house.ts'
import { CLAIM, CORRECTION, DAYS, PROMISES, QUARTER, REPORT, REQUESTS } from '../support/promise-story.ts'
import { METEPEC } from '../support/workshops.ts'

const root = '/o/metepec'
const PUBLIC = `${root}/cartas/pintas`

const house = await openTestHouse({ examples: ['metepec'], now: DAYS.writing })
const organizationId = await house.organizationId('metepec')
const run = (job: typeof followUpJob) =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, write =>
    job.run(write, {}, house.house.tools),
  )
let work: CharterWork
let nonconformity = ''

/** Presses a form of the case by its act; the page must have it. */
const act = async (who: Client, name: string, fields: Fields = {}) =>
  ok(await who.submit(await who.get(nonconformity), fields, { form: `form[id^="${name}-form"]` }))

test('from the study of what people expect to two promises, review, three signatures and publication', async () => {
  work = await beginCharter(house, 'pintas', METEPEC)
  assert.match(
    (await work.liaison.get(work.version)).text,
    /Faltan 6 cosas:.*legal: falta escribir «Para qué existe», «/,
  )
  await writeText(work)
  ok(await promise(work, PROMISES.most))
  ok(await promise(work, { ...PROMISES.all, comparator: '', target: '' }))
  const checked = await work.liaison.get(work.version)
  assert.match(checked.text, /Falta 1 cosa:.*C2 no tiene meta/)
  const mend =
    checked
      .all('main a')
      .find(link => /Resolver/.test(link.text))
      ?.getAttribute('href') ?? ''
  ok(await work.liaison.submit(await work.liaison.get(mend), { comparator: 'at_least', target: PROMISES.all.target }))
  assert.equal((await house.anyone().get(PUBLIC)).status, 404, 'nothing is public before it is signed')
  await openSignatures(house, work)
  const outOfTurn = await press(await house.as('presidencia', 'metepec'), work.version, 'sign').catch(() => null)
  assert.ok(outOfTurn === null || outOfTurn.errors.length > 0, 'nobody signs out of turn')
  await signAll(house, work)
  ok(await press(work.quality, work.version, 'publish'))
  assert.match((await house.anyone().get(PUBLIC)).text, /C1 Retiramos nueve de cada diez pintas.*C2 Atendemos todas/)
})

test('requests come in, nobody answers them in time, and the miss obliges the unit with owner and date', async () => {
  house.clock.set(DAYS.requests)
  const folios = []
  for (const summary of REQUESTS)
    folios.push(await received(house, { slug: 'metepec', service: METEPEC.service, summary }))
  house.clock.set(DAYS.quarterOver)
  await run(measureEndedJob)
  await run(followUpJob)
  await run(followUpJob)
  const opened = await house.owner.statement<{ id: number }>({
    text: `select id from nonconformity where organization_id = $1 and origin = 'commitment' order by id`,
    values: [organizationId],
  })
  assert.equal(opened.length, 2, 'one for each promise that was missed, however often it is looked at')
  nonconformity = `${root}/interno/mejora/${opened[0]?.id}`
  const seen = await (await house.as(METEPEC.liaison, 'metepec')).get(nonconformity)
  assert.match(seen.text, /Retiramos nueve de cada diez pintas/)
  for (const { folio } of folios) assert.ok(seen.text.includes(folio), `${folio} is among the affected`)
})

test('contained, remedied, explained, corrected, and verified later by somebody else', async () => {
  const executor = await house.as(METEPEC.liaison, 'metepec')
  await act(executor, 'contain', { text: CORRECTION.contained })
  const given = await act(executor, 'give-remedy', { description: CORRECTION.given })
  assert.equal(given.all('#afectadas tbody .cv-tag').filter(tag => /Dada/.test(tag.text)).length, 3)
  const { whys, rootCause, cause } = CORRECTION
  await act(executor, 'analyse', { ...whys, rootCause, cause })
  const positionId = String(await idOf(house, 'metepec', 'position', METEPEC.member))
  await act(executor, 'add-action', { description: CORRECTION.action, positionId, dueOn: CORRECTION.actionDueOn })
  await act(await house.as('calidad', 'metepec'), 'approve')
  await act(executor, 'do-action', { result: CORRECTION.result })
  await act(executor, 'finish')
  assert.doesNotMatch((await executor.get(nonconformity)).html, /id="verify-form"/, 'who did it does not verify it')
  house.clock.set(DAYS.effectSeen)
  const verdict = { verdict: 'effective', statement: CORRECTION.verified }
  await act(await house.as('calidad', 'metepec'), 'verify', verdict)
  assert.match((await house.as('contraloria', 'metepec').then(who => who.get(nonconformity))).text, /no volvió a pasar/)
})

test('the quarterly report writes itself, the unit explains and signs it, and everybody reads it', async () => {
  const path = `${root}/interno/cartas/${work.charterId}/informes/${QUARTER.code}`
  const liaison = await house.as(METEPEC.liaison, 'metepec')
  const begun = ok(await liaison.submit(await liaison.get(path), {}, { button: ['_act', 'begin'] }))
  assert.match(begun.text, /No cumplido.*0 %.*0 de 3/)
  ok(await liaison.submit(begun, { ...REPORT, reviewed: 'on' }, { button: ['_act', 'sign'] }))
  const open = await house.anyone().get(`${PUBLIC}/informes/${QUARTER.code}`)
  assert.match(open.text, /No llegamos.*nadie la suplió.*rol de suplencias/)
  assert.match((await house.anyone().get(PUBLIC)).html, /informes\/2027-T1/)
})

test('a citizen who says that the promise was not kept reaches the charter and who must answer', async () => {
  const citizen = house.anyone()
  const form = await citizen.get(`${PUBLIC}/C1/reclamar`)
  const done = ok(await citizen.submit(form, { description: CLAIM, identity: 'anonymous' }))
  const folio = /MET-\d{4}-\d+-\d/.exec(done.text)?.[0] ?? ''
  assert.ok(folio)
  const liaison = await house.as(METEPEC.liaison, 'metepec')
  assert.ok((await liaison.get(`${work.home}/seguimiento`)).text.includes(folio))
  const mine = await liaison.get(`${root}/interno/mejora`)
  assert.match(mine.text, /Retiramos nueve de cada diez pintas|reclam/i)
})
