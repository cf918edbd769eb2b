import assert from 'node:assert/strict'
import test from 'node:test'
import { ROSALBA, received } from '../../../../test/support/cases.ts'
import type { Client, Fields, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { improvementDesk } from '../../../../test/support/improvement.ts'

const house = await openTestHouse()
const desk = await improvementDesk(house)
const quality = await house.as('calidad')
const liaison = await house.as('enlace.obras-publicas')
const { root } = desk

const act = (who: Client, id: number, name: string, fields: Fields = {}) => desk.act(who, id, name, fields)

test('from what fell short to the verdict of somebody else: correction, remedy, cause, plan, action, verification', async () => {
  const request = await received(house, { service: 'bache', identity: 'named', requester: ROSALBA })
  const id = await desk.open({ affected: [{ requestId: request.id }] })

  let page = await act(liaison, id, 'contain', { text: 'Se tapó el bache y se señaló la calle.' })
  assert.match(page.text, /Se registró la corrección inmediata/)

  page = await act(liaison, id, 'give-remedy', { description: 'Se reparó el mismo día.' })
  assert.match(page.text, /Se registró la medida a 1 persona; se avisó por correo a 1/)
  assert.ok(!page.html.includes(ROSALBA.email), 'the page never shows who was written to')
  const [letter] = await desk.letters('remedy')
  assert.equal(letter?.recipient, ROSALBA.email)
  assert.ok(letter.body.includes('Se reparó el mismo día.') && letter.body.includes(request.folio))

  page = await act(liaison, id, 'analyse', {
    why1: 'El reporte llegó tarde a la cuadrilla',
    why2: 'Nadie revisa los reportes en fin de semana',
    branch_method: 'No hay guardia\nEl rol se hace a mano',
    rootCause: 'No hay un rol de guardia de fin de semana',
    cause: 'method',
  })
  assert.match(page.text, /Se guardó el análisis de la causa/)
  assert.match(page.text, /No hay guardia/)

  assert.match((await act(liaison, id, 'add-action', desk.action)).text, /Se agregó la acción al plan/)
  assert.match((await act(quality, id, 'approve')).text, /Se aprobó el plan y se avisó/)
  assert.ok((await desk.letters('nonconformity')).some(({ subject }) => /acciones por hacer/.test(subject)))

  page = await act(liaison, id, 'do-action', { result: 'Rol publicado y firmado.' })
  assert.match(page.text, /Se registró la acción como hecha/)
  assert.match((await act(liaison, id, 'finish')).text, /El plan está hecho. Se verificará a partir del/)

  house.clock.advance({ hours: 24 * 91 })
  const reader = await house.as('calidad')
  page = await act(reader, id, 'verify', { verdict: 'effective', statement: 'Tres meses sin reportes tardíos.' })
  assert.match(page.text, /la no conformidad queda cerrada/)
  assert.match(page.text, /Expediente cerrado/)
  house.clock.set('2026-11-17T17:00:00Z')
})

test('a plan is not approved without cause nor actions, and a case is not finished with actions to do', async () => {
  const id = await desk.open()
  await desk.upTo(id, 'analysed')
  assert.match((await post(quality, id, 'approve')).errors.join(), /Falta al menos una acción/)
  await act(quality, id, 'add-action', desk.action)
  await act(quality, id, 'approve')
  assert.match(
    (await post(quality, id, 'finish', { plannedOn: '2027-12-01' })).errors.join(),
    /Quedan acciones sin hacer/,
  )
})

test('an action is done by its own position; the auditor only looks', async () => {
  const id = await desk.open()
  await desk.upTo(id, 'planned')
  const [action] = await desk.actions(id)
  const clerk = await house.as('capturista')
  const done = { action: String(action?.id), result: 'Hecho' }
  assert.match((await post(clerk, id, 'do-action', done)).errors.join(), /Esta acción es de otro puesto/)
  const auditor = await house.as('auditoria')
  assert.equal((await post(auditor, id, 'do-action', done)).status, 403)
  assert.equal((await auditor.get(`${root}/${id}`)).status, 200)
})

test('whoever did an action may not say whether it worked, and nobody says so before a cycle has passed', async () => {
  const id = await desk.open()
  await desk.upTo(id, 'implemented', quality)
  assert.match((await quality.get(`${root}/${id}`)).text, /la verificación corresponde a otra persona/)
  const verdict = { verdict: 'effective', statement: 'Ya no ocurre' }
  assert.match((await post(quality, id, 'verify', verdict)).errors.join(), /debe hacerlo otra persona/)
  const control = await house.as('control')
  assert.match((await post(control, id, 'verify', verdict)).errors.join(), /Todavía no se puede decir que funcionó/)
})

test('what did not work goes back to its cause, with a new date', async () => {
  const id = await desk.open()
  await desk.upTo(id, 'implemented')
  const control = await house.as('control')
  const failed = { verdict: 'not_effective', statement: 'Volvió a ocurrir' }
  assert.match((await act(control, id, 'verify', failed)).errors.join(), /Diga para cuándo/)
  const page = await act(control, id, 'verify', { ...failed, dueOn: '2027-03-01' })
  assert.match(page.text, /volvió al análisis de la causa/)
  assert.match(page.text, /Reabierta una vez/)
  await desk.upTo(id, 'analysed', liaison, 'contained')
  assert.match(
    (await post(quality, id, 'approve')).errors.join(),
    /Falta al menos una acción/,
    'old actions do not count',
  )
})

test('a verification is not planned before the effect can be seen, nor for the position that acted', async () => {
  const id = await desk.open()
  await desk.upTo(id, 'planned')
  await act(liaison, id, 'do-action', { result: 'Hecho' })
  assert.match(
    (await act(liaison, id, 'finish', { plannedOn: '2026-12-01' })).errors.join(),
    /El efecto no se verá antes/,
  )
  const same = await act(liaison, id, 'finish', { plannedOn: '2027-03-01', positionId: desk.action.positionId })
  assert.match(same.errors.join(), /Ese puesto hizo acciones/)
})

test('the second of two who act at once is told that the step was already taken', async () => {
  const id = await desk.open()
  const [a, b] = await Promise.all([quality.get(`${root}/${id}`), liaison.get(`${root}/${id}`)])
  const send = (who: Client, page: Seen, text: string) => who.submit(page, { text }, { form: '#contain-form' })
  await Promise.all([send(quality, a, 'Se tapó'), send(liaison, b, 'Se cerró la calle')])
  assert.equal(await desk.stateOf(id), 'contained')
  await desk.upTo(id, 'analysed', liaison, 'contained')
  await act(quality, id, 'add-action', desk.action)
  const pages = await Promise.all([quality.get(`${root}/${id}`), quality.get(`${root}/${id}`)])
  const approve = (page: Seen) => quality.submit(page, {}, { form: '#approve-form' })
  const both = await Promise.all(pages.map(approve))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 422])
  assert.match(both.find(({ status }) => status === 422)?.errors.join() ?? '', /Alguien ya registró este paso/)
})

test('what repeats itself is not analysed without saying why the time before was not enough', async () => {
  const earlier = await desk.open({ subjectId: 77 })
  const id = await desk.open({ subjectId: 77 })
  await act(liaison, id, 'contain', { text: 'Corregido' })
  const page = await liaison.get(`${root}/${id}`)
  assert.match(page.text, new RegExp(`Repite a ${await desk.folioOf(earlier)}`))
  const refused = await act(liaison, id, 'analyse', desk.analysis)
  assert.match(refused.errors.join(), /Confirme que el análisis toma en cuenta/)
  const half = await act(liaison, id, 'analyse', { ...desk.analysis, considered: 'yes' })
  assert.match(half.errors.join(), /escriba por qué no bastó/)
  const whole = { ...desk.analysis, considered: 'yes', systemicStatement: 'Se corrigió el caso y no el rol' }
  assert.match((await act(liaison, id, 'analyse', whole)).text, /Queda como reincidencia de/)
})

test('the same cause in the same department within twelve months is a recurrence too', async () => {
  const first = await desk.open()
  await act(liaison, first, 'contain', { text: 'Corregido' })
  const cause = { ...desk.analysis, cause: 'supplier' }
  await act(liaison, first, 'analyse', cause)
  const second = await desk.open()
  await act(liaison, second, 'contain', { text: 'Corregido' })
  assert.match(
    (await act(liaison, second, 'analyse', cause)).errors.join(),
    /Confirme que el análisis toma en cuenta a NC-/,
  )
})

test('a cause needs reasons: at least two whys in order, or one in the diagram', async () => {
  const id = await desk.open()
  await act(liaison, id, 'contain', { text: 'Corregido' })
  const bare = { rootCause: 'Falta personal', cause: 'staffing' }
  assert.match((await act(liaison, id, 'analyse', bare)).errors.join(), /al menos dos porqués/)
  const gap = { ...bare, why1: 'Porque sí', why3: 'Porque no' }
  assert.match((await act(liaison, id, 'analyse', gap)).errors.join(), /sin saltarse ninguno/)
  const drawn = { ...bare, branch_people: 'Una vacante' }
  assert.match((await act(liaison, id, 'analyse', drawn)).text, /Se guardó el análisis/)
})

test('a case is not closed while somebody affected waits for their remedy', async () => {
  const request = await received(house, { service: 'bache' })
  const id = await desk.open({ affected: [{ requestId: request.id, remedy: 'Atención en 24 horas' }] })
  await desk.upTo(id, 'implemented')
  house.clock.advance({ hours: 24 * 91 })
  const control = await house.as('control')
  const verdict = { verdict: 'effective', statement: 'Ya no ocurre' }
  assert.match((await act(control, id, 'verify', verdict)).errors.join(), /falta darles su medida/)
  const again = await house.as('calidad')
  const given = await act(again, id, 'give-remedy')
  assert.match(given.text, /a 1 persona; se avisó por correo a 0/, 'an anonymous request has nobody to write to')
  assert.match((await act(control, id, 'verify', verdict)).text, /queda cerrada/)
  house.clock.set('2026-11-17T17:00:00Z')
})

test('a list of people affected is taken whole or not at all', async () => {
  const request = await received(house, { service: 'bache' })
  const id = await desk.open()
  const wrong = await act(quality, id, 'list-affected', { folios: `${request.folio}, HUA-2026-999999-0` })
  assert.match(wrong.errors.join(), /No hay solicitudes con estos folios: HUA-2026-999999-0/)
  const right = await act(quality, id, 'list-affected', { folios: request.folio.toLowerCase() })
  assert.match(right.text, /Se agregó a la lista: 1 solicitud/)
  const foreign = await act(liaison, id, 'list-affected', { folios: (await received(house, {})).folio })
  assert.match(foreign.errors.join(), /No hay solicitudes/, 'a liaison lists only what it may see')
})

test('a nonconforming output is not closed until somebody authorized what becomes of it', async () => {
  const id = await desk.open({ kind: 'nonconforming_output' })
  await desk.upTo(id, 'implemented')
  house.clock.advance({ hours: 24 * 91 })
  const control = await house.as('control')
  const verdict = { verdict: 'effective', statement: 'Ya no ocurre' }
  assert.match((await act(control, id, 'verify', verdict)).errors.join(), /qué se hizo con la salida no conforme/)
  const again = await house.as('calidad')
  const disposed = await act(again, id, 'dispose', { disposition: 'concession', note: 'Se aceptó por urgencia.' })
  assert.match(disposed.text, /Se aceptó bajo concesión/)
  assert.match(disposed.text, /Autorizó/)
  assert.match((await act(control, id, 'verify', verdict)).text, /queda cerrada/)
  house.clock.set('2026-11-17T17:00:00Z')
})

test('what was unfounded or annulled says why, and can be taken up again', async () => {
  const id = await desk.open()
  assert.match((await act(quality, id, 'dismiss')).errors.join(), /Escriba el motivo/)
  await act(quality, id, 'dismiss', { reason: 'El plazo sí se cumplió' })
  assert.equal(await desk.stateOf(id), 'unfounded')
  const back = await act(quality, id, 'reopen', { reason: 'Apareció otra prueba', dueOn: '2027-01-30' })
  assert.match(back.text, /Se reabrió/)
  assert.equal(await desk.stateOf(id), 'detected')
})

test('a liaison sees those of its own department only', async () => {
  const id = await desk.open({ unitId: await desk.unit('alumbrado') })
  assert.equal((await liaison.get(`${root}/${id}`)).status, 404)
  assert.equal((await post(liaison, id, 'contain', { text: 'No es mía' })).status, 404)
  const list = await liaison.get(`${root}?situacion=all`)
  assert.ok(!list.text.includes(await desk.folioOf(id)))
})

test('whoever governs may give it another owner and other dates, and its history says from what to what', async () => {
  const id = await desk.open()
  const past = await act(quality, id, 'assign', { stepDueOn: '2026-11-01' })
  assert.match(past.errors.join(), /a partir de hoy/)
  const clerkPosition = await desk.position('capturista')
  const changed = { stepDueOn: '2026-11-30', ownerPositionId: String(clerkPosition) }
  assert.match((await act(quality, id, 'assign', changed)).text, /vie 20 nov 2026 → lun 30 nov 2026/)
  const owner = await house.as('capturista')
  assert.match((await act(owner, id, 'contain', { text: 'Atendido' })).text, /Se registró la corrección inmediata/)
})

test('whoever has an action in a case of others does that action and no other step', async () => {
  const id = await desk.open({ unitId: await desk.unit('alumbrado') })
  await act(quality, id, 'contain', { text: 'Atendido' })
  await act(quality, id, 'analyse', { ...desk.analysis, cause: 'facilities' })
  await act(quality, id, 'add-action', desk.action)
  await act(quality, id, 'approve')
  const page = await liaison.get(`${root}/${id}`)
  assert.equal(page.all('#contain-form').length, 0)
  assert.match(
    (await post(liaison, id, 'contain', { text: 'No es mía' })).errors.join(),
    /corresponde a quien responde/,
  )
  assert.match((await act(liaison, id, 'do-action', { result: 'Hecho' })).text, /Se registró la acción como hecha/)
})

test('a list of hundreds is given its remedy at once', async () => {
  const id = await desk.open({ kind: 'nonconformity' })
  const many: number[] = []
  for (let i = 0; i < 52; i++) many.push((await received(house, { service: 'bache' })).id)
  await desk.affect(id, many)
  const page = await quality.get(`${root}/${id}`)
  assert.match(page.text, /Se muestran 50 de 52/)
  assert.match((await act(quality, id, 'give-remedy', { everyone: 'yes' })).errors.join(), /Escriba qué se les dio/)
  const given = await act(quality, id, 'give-remedy', { everyone: 'yes', description: 'Atención prioritaria' })
  assert.match(given.text, /a 52 personas; se avisó por correo a 0/)
})

function post(who: Client, id: number, name: string, fields: Fields = {}): Promise<Seen> {
  return who.post(`${root}/${id}`, { _act: name, ...fields })
}
