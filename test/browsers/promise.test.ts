import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { followUpJob } from '../../src/rooms/charters/follow-up/follow-up.job.ts'
import { measureEndedJob } from '../../src/rooms/indicators/measure/measure.jobs.ts'
import { received } from '../support/cases.ts'
import * as making from '../support/charter-story.ts'
import * as correcting from '../support/correction-story.ts'
import { CLAIM, CORRECTION, DAYS, PROMISES, QUARTER, REPORT, REQUESTS } from '../support/promise-story.ts'
import { type Slip, slipOn } from '../support/story.ts'
import { fillIn, openTown, press } from '../support/town.ts'
import { METEPEC } from '../support/workshops.ts'

const town = await openTown({ examples: ['metepec'], now: DAYS.writing }, METEPEC.slug)
const { house } = town
const root = `/o/${METEPEC.slug}`
const PUBLIC = `${root}/cartas/pintas`
const EMAIL = 'rosalba@correo.example'
const SIGNERS = [
  'Enlace: Dirección de Servicios Públicos',
  'Titular de la Dirección de Gobierno por Resultados',
  'Presidente(a) Municipal',
]
const liaison = () => town.colleague(METEPEC.liaison)
const quality = () => town.colleague(METEPEC.quality)
async function told(page: Page): Promise<string> {
  await page.waitForLoadState('domcontentloaded')
  return page.locator('main').innerText()
}
const organizationId = await house.organizationId(METEPEC.slug)
const run = (job: typeof followUpJob) =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, write =>
    job.run(write, {}, house.house.tools),
  )

let home = ''
let asked: Slip

test('from the study of what people expect to two promises, review, three signatures and publication', async () => {
  await making.defineIndicator(await quality(), root)
  home = await making.openCharter(await quality(), root, 'pintas', METEPEC)
  const team = await liaison()
  await making.prepareTeam(team, home, METEPEC)
  await making.study(team, home, METEPEC)
  const draft = await making.writeText(team, home, METEPEC)
  await making.promise(team, draft, PROMISES.most)
  await making.promise(team, draft, { ...PROMISES.all, target: undefined })
  assert.match(await told(team), /Falta 1 cosa:\s+C2 no tiene meta/)
  await making.mendAndSend(team, draft, { comparator: 'at_least', target: PROMISES.all.target })
  await making.openSignatures(await quality(), home, SIGNERS)
  for (const [, , account] of METEPEC.signers) await making.sign(await town.colleague(account), home)
  await making.publish(await quality(), home)

  const citizen = await town.somebody()
  await citizen.goto(PUBLIC)
  assert.match(await told(citizen), /primera vez con enero–marzo 2027[\s\S]*C1\s+Retiramos nueve[\s\S]*C2\s+Atendemos/)
  await citizen.close()
})

test('requests come in, nobody answers them in time, and the miss obliges the unit with owner and date', async () => {
  house.clock.set(DAYS.requests)
  await town.closeForTheDay()
  const citizen = await town.somebody()
  asked = await making.askByName(citizen, root, REQUESTS[0]!, EMAIL)
  for (const summary of REQUESTS.slice(1))
    await received(house, { slug: METEPEC.slug, service: METEPEC.service, summary })
  house.clock.set(DAYS.quarterOver)
  await run(measureEndedJob)
  await run(followUpJob)

  const page = await liaison()
  await making.goTo(page, root, 'Mejora')
  await page
    .getByRole('row', { name: /C1 no se cumplió/ })
    .getByRole('link')
    .click()
  assert.match(await told(page), /Retiramos nueve de cada diez pintas/)
  assert.ok((await told(page)).includes(asked.folio), 'who asked is among the affected')
})

test('contained, remedied, explained, corrected, and verified later by somebody else', async () => {
  const page = await liaison()
  const address = page.url()
  await correcting.contain(page)
  await correcting.giveRemedy(page)
  assert.match(await told(page), /3 de 3 con su medida/)
  const citizen = await town.somebody()
  await citizen.goto(`${root}/mensajes-de-prueba`)
  const letter = citizen.locator('article', { hasText: asked.folio }).filter({ hasText: CORRECTION.given })
  assert.match(await letter.innerText(), new RegExp(EMAIL))
  await correcting.explain(page)
  await correcting.plan(page, SIGNERS[0]!)
  const office = await quality()
  await office.goto(address)
  await press(office, 'Aprobar el plan')
  await page.reload()
  await correcting.carryOut(page)
  assert.equal(await page.locator('#verify-form').count(), 0, 'who did it does not verify it')
  house.clock.set(DAYS.effectSeen)
  await town.closeForTheDay()
  const again = await quality()
  await again.goto(address)
  await correcting.verify(again)
  assert.match(await told(again), /Cerrada: eficaz[\s\S]*no volvió a pasar/)
})

test('the quarterly report writes itself, the unit explains and signs it, and everybody reads it', async () => {
  const page = await liaison()
  await making.goTo(page, root, 'Informes trimestrales')
  await page.getByRole('link', { name: 'Trimestre anterior' }).click()
  await page.getByRole('link', { name: METEPEC.writing.title }).click()
  await press(page, 'Empezar el informe')
  assert.match(await told(page), /C1\. Retiramos[\s\S]*0 %\s+0 de 3[\s\S]*NC-2027-0001/)
  await fillIn(page.locator('#explicar form'), { ...REPORT, reviewed: 'on' })
  await press(page, 'Firmar y publicar')

  const citizen = await town.somebody()
  await citizen.goto(PUBLIC)
  assert.match(await told(citizen), /hubo datos, en enero–marzo 2027, cumplimos 0 de 2 compromisos/)
  await citizen.getByRole('link', { name: QUARTER.name }).click()
  assert.match(await told(citizen), /No llegamos[\s\S]*nadie la suplió[\s\S]*rol de suplencias/)
  await citizen.close()
})

test('a citizen who says that the promise was not kept reaches the charter and who must answer', async () => {
  const citizen = await town.somebody()
  await citizen.goto(PUBLIC)
  await citizen.locator('#C1').getByRole('link', { name: '¿No te cumplimos?' }).click()
  await fillIn(citizen.locator('main form'), { description: CLAIM, folio: asked.folio, identity: 'anonymous' })
  await press(citizen, 'Enviar el reclamo')
  assert.match(await told(citizen), /Recibimos tu reclamo/)
  const { folio } = await slipOn(citizen)

  const page = await liaison()
  await page.goto(home)
  await page.getByRole('link', { name: 'Seguimiento', exact: true }).click()
  assert.match(await told(page), new RegExp(`${folio}[\\s\\S]*C1\\. Retiramos`))
  await making.goTo(page, root, 'Mejora')
  await page.getByRole('row', { name: 'Reclamo sobre C1' }).getByRole('link').click()
  assert.ok((await told(page)).includes(folio), 'what is to be put right names the claim')
})
