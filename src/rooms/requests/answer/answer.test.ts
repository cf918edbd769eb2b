import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import { lettersAbout, ROSALBA, received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const { person, open, step, refer, answer, handBack, admit } = casework(house)
const photograph = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#886644' } })
  .jpeg()
  .toBuffer()

test('an answer with its evidence is sent to the citizen, who opens it with folio and key', async () => {
  const { id, folio, tracking_key } = await received(house, { identity: 'named', requester: ROSALBA })
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  const evidence = { field: 'evidence', name: 'poste.jpg', content: photograph }
  const seen = ok(await answer('enlace.alumbrado', id, 'Se cambió el foco.', 'yes', [evidence]))
  const picture = seen.all('.cv-files a')[0]!.getAttribute('href')!
  const file = await (await person('enlace.alumbrado')).download(picture)
  assert.equal(file.status, 200)
  assert.match(file.headers.get('content-type')!, /^image\//)
  const letter = (await lettersAbout(house, id)).at(-1)!
  assert.equal(letter.recipient, ROSALBA.email)
  assert.match(letter.body, /Departamento de Alumbrado Público respondió[\s\S]*Se cambió el foco/)
  const tracked = await house.anyone().get(`/o/huatabampo/seguimiento/${folio}?clave=${tracking_key}`)
  assert.match(tracked.text, /Se cambió el foco/)
  assert.match(tracked.html, /archivo\//)
  const parks = await (await person('enlace.parques')).download(picture)
  assert.equal(parks.status, 404)
})

test('a file that is not what it says is refused beside its field, and nothing is answered', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  const fake = { field: 'evidence', name: 'foto.jpg', content: Buffer.from('MZ not a photograph') }
  const seen = await answer('enlace.alumbrado', id, 'Listo', 'yes', [fake])
  assert.equal(seen.status, 422)
  assert.match(seen.errors.join(), /foto\.jpg/)
  assert.match(seen.html, />Listo</)
})

test('when an answer is refused, or the session ends, its files are named so that they are chosen again', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  const evidence = [{ field: 'evidence', name: 'lámpara.jpg', content: photograph }]
  const refused = await answer('enlace.alumbrado', id, '', 'yes', evidence)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Hay que elegir de nuevo: lámpara\.jpg/)
  const liaison = await house.as('enlace.alumbrado')
  const page = await liaison.get(caseAt(id))
  liaison.forget('cv_session')
  const form = { form: 'form[id^="answer-form-"]', files: evidence }
  const asked = await liaison.submit(page, { text: 'Se cambió.', resolved: 'yes' }, form)
  const email = 'enlace.alumbrado@huatabampo.example'
  const back = ok(await liaison.submit(asked, { email, password: 'carta-viva-demo' }))
  assert.match(back.text, /Hay que elegir de nuevo: lámpara\.jpg/)
  const whole = await liaison.submit(back, {}, form)
  assert.doesNotMatch(ok(whole).text, /elegir de nuevo/)
})

test('an answer says whether it was resolved, and the case ends accordingly', async () => {
  const { id } = await received(house, { kind: 'report', channel: 'telephone', receiver: 'informacion' })
  ok(await step('coordinacion', id, 'returned', 'A Ecología'))
  ok(await refer('informacion', id, ['ecologia']))
  const early = await (await person('enlace.ecologia')).post(caseAt(id), {
    _act: 'answer',
    referral: (await open('enlace.ecologia', id)).all('[name=referral]')[0]!.getAttribute('value')!,
    text: 'Ya',
    resolved: 'yes',
  })
  assert.match(early.errors.join(), /Todavía no llega a su dependencia: falta «Verificar las visitas»/)
  ok(await step('subcoordinacion', id, 'confirmed'))
  ok(await step('capturista', id, 'registered'))
  const silent = await answer('enlace.ecologia', id, 'No hay', '')
  assert.match(silent.errors.join(), /Diga si quedó resuelto/)
  assert.match(ok(await answer('enlace.ecologia', id, 'No se encontró el lugar.', 'no')).text, /No se pudo atender, el/)
})

test('the unit leaves it on record that it received the case, and answering twice answers once', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  const liaison = await person('enlace.alumbrado')
  const inbox = ok(await liaison.get('/o/huatabampo/interno/canalizadas'))
  assert.match(inbox.text, /Nueva/)
  const page = await open('enlace.alumbrado', id)
  const referral = page.all('[name=referral]')[0]!.getAttribute('value')!
  assert.match(ok(await liaison.post(caseAt(id), { _act: 'seen', referral })).text, /Lo recibió el mar 17 nov 2026/)
  const form = { form: 'form[id^="answer-form-"]' }
  ok(await liaison.submit(page, { text: 'Hecho.', resolved: 'yes' }, form))
  const again = ok(await liaison.submit(page, { text: 'Hecho.', resolved: 'yes' }, form))
  assert.equal(again.all('.cv-timeline__title').filter(title => /respondió/.test(title.text)).length, 1)
  assert.match((await liaison.get('/o/huatabampo/interno/canalizadas?ver=terminadas')).text, /Respondió/)
})

test('notes stay inside and updates are told to the citizen', async () => {
  const { id, folio, tracking_key } = await received(house, { identity: 'named', requester: ROSALBA })
  const benito = await person('capturista')
  const note = async (audience: string, text: string) =>
    ok(await benito.submit(await open('capturista', id), { audience, text }, { form: '#note-form' }))
  await note('internal', 'Vecina molesta')
  await note('internal', 'Vecina molesta')
  const seen = await note('public', 'Mañana va la cuadrilla.')
  assert.equal(seen.text.match(/Vecina molesta/g)?.length, 1)
  const tracked = await house.anyone().get(`/o/huatabampo/seguimiento/${folio}?clave=${tracking_key}`)
  assert.match(tracked.text, /Mañana va la cuadrilla/)
  assert.doesNotMatch(tracked.text, /Vecina molesta/)
  assert.equal((await lettersAbout(house, id)).length, 1)
  const quality = await (await person('calidad')).post(caseAt(id), { _act: 'note', audience: 'public', text: 'Hola' })
  assert.equal(quality.status, 422)
})

test('what a unit hands back needs a reason', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  assert.match((await handBack('enlace.alumbrado', id, ' ')).errors.join(), /Escriba por qué/)
})
