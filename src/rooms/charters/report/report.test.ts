import assert from 'node:assert/strict'
import test from 'node:test'
import readXlsx from 'read-excel-file/node'
import { idOf } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { readPdf } from '../../../../test/support/pdf.ts'
import { promiseLights } from '../../../../test/support/promised-lights.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const { charterId } = await promiseLights(house)
const root = '/o/huatabampo'
const broken = `${root}/interno/cartas/${charterId}/informes/2026-T2`
const kept = `${root}/interno/cartas/${charterId}/informes/2026-T3`
const written = {
  summary: 'Reparamos ocho de diez lámparas a tiempo.',
  causes: 'Faltó cable.',
  actions: 'Se compró cable.',
}

const liaison = await house.as('enlace.alumbrado')

test('before anybody begins it, a report is taken away as a draft with the figures of today', async () => {
  const quality = await house.as('calidad')
  for (const path of [broken, `${root}/interno/cartas/informes/2026-T2`]) {
    const page = await quality.get(path)
    assert.match(page.text, /Sin empezar/)
    assert.doesNotMatch(page.text, /Por firmar/, 'nobody was asked to sign what is not begun')
    const pdf = await quality.download(`${path}/pdf`)
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
    const { text } = await readPdf(pdf.body)
    assert.match(text, /Borrador: todavía no se firma/)
    assert.match(
      text,
      /Organización de ejemplo: datos sintéticos/,
      'the sheet says by itself that nobody was really served',
    )
    const xlsx = await quality.download(`${path}/xlsx`)
    const sheet = JSON.stringify(await readXlsx(xlsx.body))
    assert.match(sheet, /8 de 10/)
    assert.match(sheet, /Borrador: todavía no se firma/)
  }
  const rows = await house.owner.statement({ text: 'select from charter_report', values: [] })
  assert.equal(rows.length, 0, 'looking begins nothing')
  const nobody = await house.anyone().download(`${root}/cartas/informes/2026-T2/pdf`)
  assert.equal(nobody.status, 404, 'the public reads what was signed')
})

test('it is due the tenth business day after the quarter, also when the quarter ends on a Saturday', async () => {
  assert.match((await liaison.get(`${root}/interno/cartas/informes?trimestre=2028-T3`)).text, /vie 13 oct 2028/)
  assert.match((await liaison.get(`${root}/interno/cartas/informes?trimestre=2026-T4`)).text, /vie 15 ene 2027/)
})

test('a quarter without a report is offered to be begun, and beginning it twice gives one draft', async () => {
  const page = await liaison.get(broken)
  assert.match(page.text, /Sin empezar/)
  for (let i = 0; i < 2; i++) await liaison.submit(page, {}, { button: ['_act', 'begin'] })
  const rows = await house.owner.statement({ text: 'select from charter_report', values: [] })
  assert.equal(rows.length, 1)
})

test('the system writes the figures: promise of the first day, target, result with its base, quarter before and verdict', async () => {
  const { text } = await liaison.get(broken)
  assert.match(text, /No cumplido.*al menos 90 %.*80 %.*8 de 10/)
  assert.match(text, /49–94.3 %/, 'Wilson at 95 % of 8 of 10')
  assert.match((await liaison.get(kept)).text, /Cumplido.*al menos 90 %.*95 %.*19 de 20.*80 %/)
})

test('who has no position in the unit or the team does not sign; who only looks is not offered to write', async () => {
  const quality = await house.as('calidad')
  const seen = await quality.get(broken)
  assert.doesNotMatch(seen.html, /value="sign"/)
  const forced = await quality.submit(seen, written, { button: ['_act', 'sign'] })
  assert.match(forced.errors.join(), /Solo firma quien tiene un puesto/)
  assert.doesNotMatch((await (await house.as('auditoria')).get(broken)).html, /name="summary"/)
})

test('a broken promise is not signed without its causes and actions, and nothing that was typed is lost', async () => {
  const page = await liaison.get(broken)
  const refused = await liaison.submit(page, { summary: written.summary, reviewed: 'on' }, { button: ['_act', 'sign'] })
  assert.match(refused.errors.join(), /Falta explicar las causas/)
  assert.match(refused.html, /Reparamos ocho de diez/)
  const unticked = await liaison.submit(page, written, { button: ['_act', 'sign'] })
  assert.match(unticked.errors.join(), /Marcar la casilla/)
})

test('a signed report is public with its print, its figures are frozen and its files open', async () => {
  const page = await liaison.get(broken)
  const signed = await liaison.submit(page, { ...written, reviewed: 'on' }, { button: ['_act', 'sign'] })
  assert.match(signed.text, /quedó firmado y publicado/)
  const anyone = house.anyone()
  const open = await anyone.get(`${root}/cartas/alumbrado-publico/informes/2026-T2`)
  assert.equal(open.status, 200)
  assert.match(open.text, /Faltó cable\..*Se compró cable\./)
  assert.match(open.text, /El contenido guardado coincide con lo que se firmó/)
  assert.doesNotMatch(open.text, /Firmó [^:]/, 'the public learns the position, not the name')
  const pdf = await anyone.download(`${root}/cartas/alumbrado-publico/informes/2026-T2/pdf`)
  const { title, language, isTagged, roles, silentFigures } = await readPdf(pdf.body)
  assert.equal(isTagged, true)
  assert.equal(language, 'es-MX')
  assert.match(title, /Informe trimestral: Alumbrado público/)
  for (const role of ['H1', 'Table', 'TH', 'TD', 'P']) assert.ok(roles.has(role), `no part is tagged ${role}`)
  assert.equal(silentFigures, 0)
  const xlsx = await anyone.download(`${root}/cartas/alumbrado-publico/informes/2026-T2/xlsx`)
  const sheets = await readXlsx(xlsx.body)
  assert.match(JSON.stringify(sheets.at(1)!.data), /8 de 10/)
})

test('requests that change after signing do not change the signed report', async () => {
  const serviceId = await idOf(house, 'huatabampo', 'service', 'lampara-apagada')
  const late = { receivedAt: '2026-05-02T17:00:00Z', dueAt: '2026-05-16T17:00:00Z', answeredAt: '2026-05-30T17:00:00Z' }
  await plantRequests(house, 'huatabampo', [
    { ...PLAIN, ...late, folio: 'L-late', serviceId, closedAt: late.answeredAt, state: 'closed' as const },
  ])
  assert.match((await liaison.get(broken)).text, /8 de 10/)
  assert.match((await house.anyone().get(`${root}/cartas/alumbrado-publico/informes/2026-T2`)).text, /8 de 10/)
})

test('not even the database lets a signed report be changed or removed', async () => {
  for (const text of [
    `update charter_report set narrative = '{}' where state = 'signed'`,
    `delete from charter_report where state = 'signed'`,
  ])
    await assert.rejects(house.owner.statement({ text, values: [] }), /signed and cannot be changed/)
})

test('it is corrected only by another number with its reason; the former stays and says that it was corrected', async () => {
  const page = await liaison.get(broken)
  assert.match((await liaison.submit(page, {}, { button: ['_act', 'correct'] })).errors.join(), /motivo/)
  const begun = await liaison.submit(page, { reason: 'Se contó mal un caso.' }, { button: ['_act', 'correct'] })
  assert.match(begun.text, /Informe número 2/)
  assert.match((await house.anyone().get(`${root}/cartas/alumbrado-publico/informes/2026-T2`)).text, /Informe número 1/)
  const done = await liaison.submit(begun, { ...written, reviewed: 'on' }, { button: ['_act', 'sign'] })
  assert.match(done.text, /Corrige al anterior: Se contó mal un caso/)
  const open = await house.anyone().get(`${root}/cartas/alumbrado-publico/informes/2026-T2`)
  assert.match(open.text, /Informe número 2.*Informe número 1. Corregido/)
})

test('two who sign at once leave one signature', async () => {
  const page = await liaison.get(kept)
  const begun = await liaison.submit(page, {}, { button: ['_act', 'begin'] })
  const both = await Promise.all(
    [1, 2].map(() => liaison.submit(begun, { ...written, reviewed: 'on' }, { button: ['_act', 'sign'] })),
  )
  assert.equal(both.filter(seen => /firmó este informe hace un momento|ya está firmado/.test(seen.text)).length, 1)
  const signatures = await house.owner.statement({
    text: `select from event e join charter_report r on r.organization_id = e.organization_id and r.id = e.subject_id
      where e.name = 'charter-report.signed' and r.starts_on = '2026-07-01' and r.charter_id is not null`,
    values: [],
  })
  assert.equal(signatures.length, 1)
})

test('a quarter that is running is not signed', async () => {
  const running = await liaison.get(`${root}/interno/cartas/${charterId}/informes/2026-T4`)
  assert.match(running.text, /todavía no termina/)
  const begun = await liaison.submit(running, {}, { button: ['_act', 'begin'] })
  assert.doesNotMatch(begun.html, /value="sign"/)
})

test('the consolidated report has a line for each charter and says which are signed', async () => {
  const quality = await house.as('calidad')
  const page = await quality.get(`${root}/interno/cartas/informes/2026-T3`)
  assert.match(page.text, /Alumbrado público.*Firmado/)
  const begun = await quality.submit(page, {}, { button: ['_act', 'begin'] })
  const signed = await quality.submit(begun, { summary: 'Todo bien.', reviewed: 'on' }, { button: ['_act', 'sign'] })
  assert.match(signed.text, /quedó firmado/)
  const open = await house.anyone().get(`${root}/cartas/informes/2026-T3`)
  assert.match(open.text, /Todo bien\./)
  assert.match((await house.anyone().get(`${root}/cartas/informes`)).text, /julio–septiembre 2026/)
})

test('the list of a quarter says how many are signed, and what is not there is not found', async () => {
  assert.match(
    (await liaison.get(`${root}/interno/cartas/informes?trimestre=2026-T3`)).text,
    /1 de 1 informes firmados/,
  )
  assert.equal((await house.anyone().get(`${root}/cartas/alumbrado-publico/informes/2026-T1`)).status, 404)
  assert.equal((await liaison.get(`${root}/interno/cartas/999999/informes/2026-T3`)).status, 404)
})
