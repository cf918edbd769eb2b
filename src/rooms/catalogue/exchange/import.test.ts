import assert from 'node:assert/strict'
import test from 'node:test'
import type { Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse({ examples: ['metepec'] })
const at = '/o/metepec'
const ROOT = `${at}/interno/administracion/servicios`
const quality = await house.as('calidad', 'metepec')
const liaison = await house.as('enlace.agua', 'metepec')
const anyone = house.anyone()

async function upload(content: Buffer, name: string): Promise<Seen> {
  return quality.submit(await quality.get(`${ROOT}/importar`), {}, { files: [{ field: 'file', name, content }] })
}

test('only administrators and the quality office import; a liaison takes away the services of their unit', async () => {
  assert.equal((await liaison.get(`${ROOT}/importar`)).status, 403)
  const { body } = await liaison.download(`${ROOT}/servicios.csv`)
  const rows = body.toString().match(/^[a-z-]+,/gm)
  assert.equal(rows?.length, 11)
})

test('the 173 services of Metepec leave as CSV and as Excel, and coming back change nothing', async () => {
  for (const ending of ['csv', 'xlsx']) {
    const { status, body } = await quality.download(`${ROOT}/servicios.${ending}`)
    assert.equal(status, 200)
    const page = await upload(body, `servicios.${ending}`)
    assert.match(page.text, /173 servicios quedan iguales/, ending)
    assert.match(page.text, /No hay nada que guardar/, ending)
  }
})

test('the same sheet saved by an old Excel, in Latin-1 with semicolons, also changes nothing', async () => {
  const { body } = await quality.download(`${ROOT}/servicios.csv`)
  const latin = Buffer.from(body.toString().replace('\ufeff', ''), 'latin1')
  assert.match((await upload(latin, 'servicios.csv')).text, /173 servicios quedan iguales/)
})

const SHEET = [
  'Clave;Nombre;Dependencia;Plazo;Costo;Monto;Requisitos',
  'fuga;Reparación de fugas de agua;agua;8;Gratuito;;Decir dónde está',
  'sillas;Préstamo de sillas;Tesorería Municipal;3;Con costo;$1,250.50;"Vivir en Metepec\nDejar depósito"',
  'mesas;Préstamo de mesas;Marte;3;;;',
].join('\n')

test('a review says what would be added, changed and left out, and saves nothing', async () => {
  const page = await upload(Buffer.from(SHEET, 'latin1'), 'mis servicios.csv')
  assert.match(page.text, /1 servicio se agregará.*1 servicio cambiará.*1 renglón no entra/)
  assert.match(page.text, /Dependencia: No hay una dependencia «Marte»/)
  assert.match(page.text, /Plazo para responder\s*Antes\s*16 horas hábiles\s*Ahora\s*8 horas hábiles/)
  assert.doesNotMatch((await quality.get(`${ROOT}?q=sillas`)).text, /Préstamo de sillas/)
  assert.equal((await (await house.as('informatica', 'metepec')).get(page.path)).status, 404)
})

test('confirmed and published at once, what entered is offered with all it says, and importing again changes nothing', async () => {
  const page = await upload(Buffer.from(SHEET), 'mis servicios.csv')
  const done = await quality.submit(page, { publish: 'yes' })
  assert.match(done.text, /1 servicio agregado, 1 cambiado/)
  const chairs = await anyone.get(`${at}/servicios/sillas`)
  assert.match(chairs.text, /Dejar depósito/)
  assert.match(chairs.text, /\$1,250\.50/)
  assert.match((await anyone.get(`${at}/servicios/fuga/historia`)).text, /Importado de mis servicios\.csv/)
  assert.match(
    (await upload(Buffer.from(SHEET), 'otra vez.csv')).text,
    /2 servicios quedan iguales.*1 renglón no entra/,
  )
})

test('what changed after the review is noticed before anything is saved', async () => {
  const sheet = Buffer.from('Clave,Plazo\nsillas,9\n')
  const [first, second] = [await upload(sheet, 'a.csv'), await upload(Buffer.from('Clave,Plazo\nsillas,10\n'), 'b.csv')]
  await quality.submit(second)
  await quality.submit(await upload(sheet, 'c.csv'))
  const late = await quality.submit(first, { publish: 'yes' })
  assert.match(late.errors.join(), /cambiaron después de esta revisión/)
})

test('what is no sheet of services is refused with a sentence', async () => {
  for (const [content, sentence] of [
    ['', /Elija un archivo/],
    ['PK no es un libro', /No se puede leer/],
    ['Nombre\nBache\n', /Falta la columna Clave/],
    ['Clave\n', /no tiene renglones/],
  ] as const)
    assert.match((await upload(Buffer.from(content), 'x.csv')).errors.join(), sentence)
})
