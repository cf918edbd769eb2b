import assert from 'node:assert/strict'
import test from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openTestHouse } from '../../../../test/support/house.ts'
import { promiseLights } from '../../../../test/support/promised-lights.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
await promiseLights(house)
const root = '/o/huatabampo'
const desk = `${root}/interno/cartas/buena-practica?anio=2026`

test('before it is published there is nothing to read, and nobody but quality writes it', async () => {
  assert.match((await house.anyone().get(`${root}/buena-practica`)).text, /todavía no ha publicado/)
  assert.equal((await house.anyone().get(`${root}/buena-practica.pdf`)).status, 404)
  assert.equal((await (await house.as('capturista')).get(desk)).status, 403)
})

test('every field of the municipal guide is proposed from what the system keeps', async () => {
  const form = await (await house.as('calidad')).get(desk)
  const written = (name: string) =>
    form.root.querySelector(`#sheet [name="${name}"]`)?.getAttribute('value') ??
    form.root.querySelector(`#sheet textarea[name="${name}"]`)?.text
  assert.equal(written('module'), '7 Desarrollo económico')
  assert.match(written('measurable') ?? '', /En 2026 se evaluaron 3 veces: 1 cumplidas, 1 no cumplidas y 1 sin dato/)
  assert.match(written('strengthened') ?? '', /1 de las 1 cartas.*2 renovaciones seguidas.*se publicaron en 2026/)
  assert.match(written('impact') ?? '', /se cumplió el 50\.0 %/)
})

test('what quality writes stays, the rest follows the data, and publishing keeps all as it was that day', async () => {
  const quality = await house.as('calidad')
  await quality.submit(await quality.get(desk), { problem: 'Nadie sabía cuánto tardaba.' }, { form: '#sheet' })
  const saved = await quality.submit(await quality.get(desk), {}, { form: '#publish' })
  assert.match(saved.text, /La ficha está publicada/)
  const page = await house.anyone().get(`${root}/buena-practica`)
  assert.match(page.text, /Nadie sabía cuánto tardaba\./)
  assert.match(page.text, /¿Por qué es replicable\?.*programa es libre/)
  house.clock.set('2027-05-17T17:00:00Z')
  assert.equal((await house.anyone().get(`${root}/buena-practica`)).text, page.text)
  house.clock.set('2026-11-17T17:00:00Z')
})

test('it is printed on the letterhead, tagged, with every field', async () => {
  const { body } = await house.anyone().download(`${root}/buena-practica.pdf`)
  const document = await getDocument({ data: new Uint8Array(body), verbosity: 0 }).promise
  assert.equal((await document.getMarkInfo())?.Marked, true)
  const text = (await (await document.getPage(1)).getTextContent()).items.map(item => ('str' in item ? item.str : ''))
  assert.match(
    text.join(' ').replace(/\s+/g, ' '),
    /Módulo 7 Desarrollo económico.*Problemática Nadie sabía cuánto tardaba/,
  )
})

test('a text that is too long is refused beside its field and nothing is lost', async () => {
  const quality = await house.as('calidad')
  const refused = await quality.submit(await quality.get(desk), { title: 'x'.repeat(201) }, { form: '#sheet' })
  assert.equal(refused.status, 422)
  assert.match(refused.errors.join(), /«Título de la práctica» tiene \d+ caracteres y caben 200/)
})
