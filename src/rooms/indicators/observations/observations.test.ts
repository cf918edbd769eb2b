import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addIndicator, type IndicatorDraft } from '../add/add-indicator.ts'
import { measure } from '../measure/measure.ts'

const house = await openTestHouse({ now: '2026-10-05T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const write = <T>(act: (write: Write) => Promise<T>) =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, act)
const HOME = '/o/huatabampo/interno/indicadores'
const quality = await house.as('calidad')
const [service] = await house.owner.statement<{ id: number }>({
  text: "select id from service where organization_id = $1 and code = 'bache'",
  values: [organizationId],
})
const serviceId = String(service!.id)
const draft = (more: Partial<IndicatorDraft>): IndicatorDraft => ({
  ...{ code: 'espera', name: 'Espera en ventanilla', unitOfMeasure: 'minutes', direction: 'lower' },
  formula: { op: 'mean', measure: 'value', of: { population: 'waiting', services: ['bache'] } },
  effectiveFrom: '2026-01-01',
  ...more,
})
const waiting = await write(w => addIndicator(w, draft({})))
const figureOf = async (id: number) => (await quality.get(`${HOME}/${id}?periodo=2026-T3`)).text

test('turns are written down several at once, and what is wrong is said turn by turn', async () => {
  const form = await quality.get(`${HOME}/observaciones/tiempos`)
  const wrong = await quality.submit(form, {
    ...{ serviceId, on: '2026-08-03', hour_1: '9:30', waiting_1: 'doce' },
    ...{ hour_2: '', waiting_2: '5', hour_3: '10:00' },
  })
  assert.deepEqual(wrong.errors, [
    'Turno 1: escriba los minutos con un número, por ejemplo 12',
    'Turno 2: escriba la hora como 9:30',
    'Turno 3: faltan los minutos de espera o de atención',
  ])
  const saved = await quality.submit(form, {
    ...{ serviceId, on: '2026-08-03', hour_1: '9:30', waiting_1: '12', attention_1: '8' },
    ...{ hour_2: '9:45', waiting_2: '7,5' },
  })
  assert.match(saved.text, /Se guardaron 2 turnos/)
  assert.match(await figureOf(waiting), /9\.75 minutos.*2 registros/)
})

test('a file is reviewed first, bad lines are told by their number, and the same file twice brings nothing new', async () => {
  const lines = [
    'id,fuente,fecha,servicio,valor',
    'a1,espera,2026-08-04 10:00,bache,30',
    'a2,espera,2026-08-04 10:10,no-existe,3',
    'a3,paciencia,2026-08-04,bache,3',
    'a4,satisfaccion,2026-08-04,bache,9',
    'a1,espera,2026-08-04 10:00,bache,31',
    'a5,espera,2031-08-04 10:00,bache,31',
  ]
  const file = { field: 'file', name: 'filas.csv', content: Buffer.from(lines.join('\n')), type: 'text/csv' }
  const form = await quality.get(`${HOME}/observaciones/importar`)
  const review = await quality.submit(form, { origin: 'filas' }, { files: [file] })
  assert.match(review.text, /Una observación se importará.*5 renglones no se entienden/)
  assert.match(
    review.text,
    /Renglón 3: no hay un servicio.*Renglón 4: la fuente.*Renglón 5: el valor.*Renglón 6: el identificador se repite.*Renglón 7: la fecha todavía no llega/,
  )
  const brought = await quality.submit(review, {}, { form: 'main form:has([value="confirm"])' })
  assert.match(brought.text, /Se importó una observación/)
  const again = await quality.submit(form, { origin: 'filas' }, { files: [file] })
  assert.match(again.text, /0 observaciones se importarán.*Una ya estaba/)
  assert.match(await figureOf(waiting), /16\.5 minutos.*3 registros/)
})

test('an observation that was wrong is withdrawn with its reason, stays to be seen, and counts no more', async () => {
  const list = await quality.get(`${HOME}/observaciones?fuente=waiting`)
  const link =
    list
      .all('main table a')
      .find(a => /Tiempo de espera/.test(a.text))
      ?.getAttribute('href') ?? ''
  const page = await quality.get(link)
  assert.deepEqual((await quality.submit(page, { reason: ' ' })).errors, ['Diga por qué se retira'])
  const gone = await quality.submit(page, { reason: 'El turno era de otra ventanilla' })
  assert.match(gone.text, /quedó retirada.*La retiró .* El turno era de otra ventanilla/)
  assert.match(await figureOf(waiting), /2 registros/)
  assert.equal((await quality.get(`${HOME}/observaciones?fuente=waiting`)).all('tbody tr').length, 2)
  assert.equal((await quality.get(`${HOME}/observaciones?fuente=waiting&retiradas=1`)).all('tbody tr').length, 3)
  assert.equal((await (await house.as('auditoria')).post(link, { reason: 'No' })).status, 403)
})

const evidence = { field: 'evidence', name: 'acta.txt', content: Buffer.from('Acta de la reunión'), type: 'text/plain' }

test('a figure given by hand carries its document, and a second one for the same period replaces the first', async () => {
  const formula = { op: 'declared', times: 100 } as const
  const id = await write(w =>
    addIndicator(w, draft({ code: 'plan', name: 'Plan cumplido', unitOfMeasure: 'percent', formula })),
  )
  const form = await quality.get(`${HOME}/${id}/declarar`)
  const bare = await quality.submit(form, { numerator: '3', denominator: '4' })
  assert.deepEqual(bare.errors, ['Adjunte el documento que respalda la cifra'])
  const given = await quality.submit(form, { numerator: '3', denominator: '4' }, { files: [evidence] })
  assert.match(given.text, /Cifra guardada.*75 %.*3 de 4/)
  const second = await quality.submit(form, { numerator: '4', denominator: '4' }, { files: [evidence] })
  assert.match(second.text, /100 %.*4 de 4/)
  const records = await quality.get(`${HOME}/${id}/registros?desde=2026-07-01`)
  const observation = await quality.get(records.all('tbody a')[0]?.getAttribute('href') ?? '')
  assert.match(observation.text, /Cifra dada a mano.*4 de 4.*acta\.txt.*Sustituye a/)
  assert.equal((await quality.get(`${HOME}/${waiting}/declarar`)).status, 404)
})

test('a measurement is corrected by another with its reason, read again or written by hand with its document', async () => {
  const period = { startsOn: '2026-07-01', endsOn: '2026-09-30' }
  await write(w => measure(w, [waiting], period))
  const form = await quality.get(`${HOME}/${waiting}/corregir?desde=2026-07-01&hasta=2026-09-30`)
  assert.deepEqual((await quality.submit(form, { how: 'again' })).errors, ['Diga por qué se corrige'])
  const again = await quality.submit(form, { how: 'again', reason: 'Pidió verse la auditoría' })
  assert.match(again.text, /La nueva cifra quedó dada.*Pidió verse la auditoría/)
  const fields = { how: 'by_hand', reason: 'El reloj estaba mal', value: '11', base: '2' }
  assert.deepEqual((await quality.submit(form, fields)).errors, ['Adjunte el documento que respalda la cifra'])
  for (const [wrong, sentence] of [
    [{ value: '-11' }, 'No puede ser negativo'],
    [{ base: '0' }, /Sin registros no hay dato/],
  ] as const) {
    const refused = await quality.submit(form, { ...fields, ...wrong }, { files: [evidence] })
    assert.match(refused.errors.join(), new RegExp(sentence))
  }
  const written = await quality.submit(form, fields, { files: [evidence] })
  assert.match(written.text, /11 minutos.*Escrita por una persona ?El reloj estaba mal/)
  await write(w => measure(w, [waiting], period))
  assert.match(await figureOf(waiting), /Hoy daría .* minutos.*11 minutos/)
  assert.equal((await (await house.as('coordinacion')).get(form.path)).status, 403)
})

test('a liaison writes down times of the services of its unit only', async () => {
  const form = await (await house.as('enlace.alumbrado')).get(`${HOME}/observaciones/tiempos`)
  assert.equal(form.all(`option[value="${serviceId}"]`).length, 0)
  assert.ok(form.all('select[name="serviceId"] option').length > 1)
})
