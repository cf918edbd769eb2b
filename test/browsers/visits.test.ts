import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import { promiseLights } from '../support/promised-lights.ts'
import { openTown, ROOT } from '../support/town.ts'

const town = await openTown({ now: '2026-10-05T17:00:00Z' })
await promiseLights(town.house)

const PHOTOGRAPH = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#557755' } })
  .png()
  .toBuffer()

let lists = 0
/** A visit given to the auditor, with a question and a stopwatch. */
async function givenVisit(): Promise<string> {
  const organization = await town.house.organizationId('huatabampo')
  const run = (text: string) => town.house.owner.statement<{ id: number }>({ text, values: [] })
  const [list] = await run(`insert into visit_checklist (organization_id, code, kind, title)
    values (${organization}, 'l-${++lists}', 'mystery', 'Visita') returning id`)
  await run(`insert into visit_item (organization_id, checklist_id, place, text, kind, feeds) values
    (${organization}, ${list?.id}, 1, '¿Saludan?', 'yes_no', null),
    (${organization}, ${list?.id}, 2, 'Espera', 'stopwatch', 'waiting')`)
  const [draw] =
    await run(`insert into visit_draw (organization_id, kind, starts_on, ends_on, checklist_id, seed, frame, wanted, drawn_at)
    values (${organization}, 'mystery', '2026-10-01', '2026-12-31', ${list?.id}, 1, '{"services":[],"days":[]}', 1, now()) returning id`)
  const [visit] =
    await run(`insert into visit (organization_id, draw_id, kind, checklist_id, service_id, unit_id, visitor_id, planned_on, planned_half)
    select organization_id, ${draw?.id}, 'mystery', ${list?.id}, id, unit_id,
      (select id from account where email = 'auditoria@huatabampo.example'), '2026-10-06', 'morning'
    from service where organization_id = ${organization} and code = 'lampara-apagada' returning id`)
  return `${ROOT}/interno/mis-visitas/${visit?.id}`
}

test('a visit answered without signal is kept over a reload, waits, and is sent once when the signal returns', async () => {
  const address = await givenVisit()
  const page = await town.colleague('auditoria', { width: 360 })
  await page.goto(address)
  await page.getByLabel('Hora en que empezó').fill('09:30')
  await page.getByLabel('Sí').check()
  await page.getByRole('button', { name: 'Empezar' }).click()
  await page.waitForTimeout(1200)
  await page.getByRole('button', { name: 'Detener' }).click()
  assert.match(await page.getByLabel('Espera').inputValue(), /^0:0[1-9]$/)

  await page.getByText('quedan guardados en este teléfono hasta que la visita se envíe').waitFor()
  await page
    .getByLabel('Fotografías')
    .setInputFiles({ name: 'ventanilla.png', mimeType: 'image/png', buffer: PHOTOGRAPH })
  await page.getByText('ventanilla').first().waitFor()

  await page.reload()
  await page.getByText('ventanilla').first().waitFor()
  assert.equal(await page.getByLabel('Sí').isChecked(), true)
  assert.equal(await page.getByLabel('Hora en que empezó').inputValue(), '09:30')

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Enviar visita' }).click()
  await page.getByText('Sin conexión').waitFor()
  const kept = await town.house.owner.statement({ text: `select from visit where state = 'done'`, values: [] })
  assert.equal(kept.length, 0)

  await page.context().setOffline(false)
  await page.getByText('La visita quedó registrada').waitFor()
  const found = await town.house.owner.statement({ text: 'select from visit_finding', values: [] })
  assert.equal(found.length, 2)
  const photographs = await town.house.owner.statement({ text: 'select from visit_photograph', values: [] })
  assert.equal(photographs.length, 1, 'the photograph was kept over the reload and travelled')
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('visit:')).length), 0)
})

test('where the phone keeps nothing, the page says that it must not be closed', async () => {
  const address = await givenVisit()
  const page = await town.colleague('auditoria', { width: 360 })
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(address)
  await page.getByText('No la cierre hasta enviar la visita').waitFor()
  await page.getByLabel('Hora en que empezó').fill('09:30')
  await page.getByLabel('Sí').check()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Enviar visita' }).click()
  await page.getByText('nada de esto está guardado todavía').waitFor()
  await page.context().setOffline(false)
  await page.getByText('La visita quedó registrada').waitFor()
})

test('a visit that was only looked at keeps nothing: opened again another day, it proposes that day', async () => {
  // Ten minutes before midnight there.
  town.house.clock.set('2026-10-06T06:50:00Z')
  await town.closeForTheDay()
  const address = await givenVisit()
  const page = await town.colleague('auditoria', { width: 360 })
  await page.goto(address)
  await page.getByText('quedan guardados en este teléfono hasta que la visita se envíe').waitFor()
  const day = page.getByLabel('Día de la visita')
  assert.equal(await day.inputValue(), '2026-10-05')
  town.house.clock.advance({ minutes: 20 })
  await page.goto(address)
  await page.getByText('quedan guardados en este teléfono hasta que la visita se envíe').waitFor()
  assert.equal(await day.inputValue(), '2026-10-06')
  assert.equal(await page.getByText('Se recuperó').count(), 0)
})
