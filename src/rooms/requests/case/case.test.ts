import assert from 'node:assert/strict'
import test from 'node:test'
import { ROSALBA, received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok } from '../../../../test/support/casework.ts'
import type { Fields } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse({ examples: ['huatabampo', 'metepec'] })
const { person, open, step, refer, answer, admit } = casework(house)

test('a liaison sees what was referred to its unit and nothing else', async () => {
  const { id } = await received(house)
  await admit(id)
  assert.equal((await open('enlace.alumbrado', id)).status, 404)
  ok(await refer('capturista', id, ['alumbrado']))
  ok(await open('enlace.alumbrado', id))
  assert.equal((await open('enlace.parques', id)).status, 404)
  const parks = await person('enlace.parques')
  const forced: Fields[] = [
    { _act: 'note', audience: 'internal', text: 'Me asomo' },
    { _act: 'answer', referral: '1', text: 'No es mío', resolved: 'yes' },
    { _act: 'step', seq: '5', outcome: 'attended' },
  ]
  for (const fields of forced) {
    const seen = await parks.post(caseAt(id), fields)
    assert.notEqual(seen.status, 200)
  }
  assert.doesNotMatch((await open('coordinacion', id)).text, /Me asomo|No es mío/)
})

test('whoever answers for a unit above may answer for the unit', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['atencion-ciudadana']))
  ok(await answer('enlace.secretaria', id, 'Se atendió en la ventanilla.'))
})

test('a protected identity is not shown to a liaison', async () => {
  const { id } = await received(house, { identity: 'protected', requester: ROSALBA })
  await admit(id)
  ok(await refer('capturista', id, ['seguridad']))
  assert.match((await open('capturista', id)).text, /Rosalba/)
  const seen = ok(await open('enlace.seguridad', id))
  assert.doesNotMatch(seen.html, /Rosalba|rosalba@/)
  assert.match(seen.text, /Identidad protegida/)
  assert.doesNotMatch(ok(await open('auditoria', id)).html, /Rosalba/)
})

test('a case of another organization does not exist here, by identity or by folio', async () => {
  const { id, folio } = await received(house)
  const people = await house.owner.statement<{ email: string }>({
    text: `select a.email from account a join organization o on o.id = a.organization_id
      join account_role r on r.organization_id = a.organization_id and r.account_id = a.id
      where o.slug = 'metepec' and r.role in ('coordinator', 'administrator') limit 1`,
    values: [],
  })
  const foreign = await house.as(people[0]!.email, 'metepec')
  assert.equal((await foreign.get(`/o/metepec/interno/solicitudes/${id}`)).status, 404)
  assert.equal((await foreign.get(`/o/metepec/interno/solicitudes/${id}/informe`)).status, 404)
  assert.equal((await foreign.get(`/o/metepec/interno/folio/${folio}`)).status, 404)
  const forced = await foreign.post(`/o/metepec/interno/solicitudes/${id}`, {
    _act: 'step',
    seq: '1',
    outcome: 'received',
  })
  assert.equal(forced.status, 404)
})

test('the folio leads to the case', async () => {
  const { id, folio } = await received(house)
  const seen = await (await person('coordinacion')).get(`/o/huatabampo/interno/folio/${folio.toLowerCase()}`)
  assert.equal(seen.path, caseAt(id))
})

test('the page tells how the deadline was counted', async () => {
  const { id } = await received(house, { service: 'lampara-apagada' })
  assert.match(
    (await open('coordinacion', id)).text,
    /¿Cómo se contó el plazo\?Se recibió el martes 17 de noviembre de 2026/,
  )
})

test('the report of results says who did what and names nobody who asked', async () => {
  const { id } = await received(house, { identity: 'named', requester: ROSALBA })
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  ok(await answer('enlace.alumbrado', id, 'Se cambió el foco.'))
  ok(await step('capturista', id, 'reported', 'Luminaria reparada'))
  const elena = await person('interdireccional')
  const page = ok(await elena.get(`${caseAt(id)}/informe`))
  assert.match(page.text, /Luminaria reparada.*Se cambió el foco.*Registrar y canalizar.*Benito · Capturista/)
  assert.doesNotMatch(page.html, /Rosalba/)
  const pdf = await elena.download(`${caseAt(id)}/informe.pdf`)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  assert.equal(pdf.body.subarray(0, 5).toString(), '%PDF-')
  const xlsx = await elena.download(`${caseAt(id)}/informe.xlsx`)
  assert.equal(xlsx.body.subarray(0, 2).toString(), 'PK')
})

test('who may open a nonconformity is taken there with the case already named, and nobody else is', async () => {
  const { id, folio } = await received(house)
  await admit(id)
  const link = 'main a[href*="/interno/mejora/nueva"]'
  const [raise] = ok(await open('calidad', id)).all(link)
  const quality = await person('calidad')
  const form = ok(await quality.get(raise?.getAttribute('href') ?? ''))
  assert.equal(form.root.querySelector('input[name="about"]')?.getAttribute('value'), folio)
  assert.equal(ok(await open('capturista', id)).all(link).length, 0)
})

test('who answers for two units under two positions does each thing under the one that gives the right', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['atencion-ciudadana']))
  // The liaison of the secretariat, which is above, also substitutes somebody who has nothing to do with it and comes first.
  await house.owner.statement({
    text: `insert into position_holder (organization_id, position_id, account_id, capacity, starts_on, ends_on)
      select p.organization_id, p.id, a.id, 'substitute', '2026-11-01', '2026-12-31'
      from position p join unit u on u.organization_id = p.organization_id and u.id = p.unit_id and u.code = 'alumbrado'
      join account a on a.organization_id = p.organization_id and a.email = $1`,
    values: ['enlace.secretaria@huatabampo.example'],
  })
  ok(await answer('enlace.secretaria', id, 'Se atendió en la ventanilla.'))
  const [told] = await house.owner.statement<{ position: string }>({
    text: `select p.name as position from event e
      join position p on p.organization_id = e.organization_id and p.id = e.position_id
      where e.name = 'request.answered' and e.subject_id = $1`,
    values: [id],
  })
  assert.equal(told?.position, 'Enlace de la Secretaría del H. Ayuntamiento')
})
