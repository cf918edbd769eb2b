import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import { received } from '../../../../test/support/cases.ts'
import type { Client, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const huatabampo = await house.organizationId('huatabampo')
const ROOT = '/o/huatabampo/interno/administracion'
const administrator = await house.as('informatica')
const form = (act: string) => ({ form: `main form:has(input[name="_act"][value="${act}"])` })

const open = (path: string) => administrator.get(`${ROOT}${path}`)
const submit = (page: Seen, fields: Parameters<Client['submit']>[1], options?: Parameters<Client['submit']>[2]) =>
  administrator.submit(page, fields, options)

async function jobs(): Promise<number> {
  const rows = await house.owner.statement<{ n: number }>({
    text: `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'requests.recount-terms'`,
    values: [],
  })
  return rows[0]?.n ?? 0
}

async function calendarVersion(): Promise<number> {
  const rows = await house.owner.statement<{ calendar_version: number }>({
    text: 'select calendar_version from organization where id = $1',
    values: [huatabampo],
  })
  return rows[0]?.calendar_version ?? 0
}

test('who does not administer sees none of it; control and audit read the log', async () => {
  const coordinator = await house.as('coordinacion')
  for (const path of ['', '/identidad', '/calendario', '/bitacora'])
    assert.equal((await coordinator.get(`${ROOT}${path}`)).status, 403)
  for (const name of ['control', 'auditoria']) {
    const reader = await house.as(name)
    assert.equal((await reader.get(`${ROOT}/bitacora`)).status, 200)
    assert.equal((await reader.get(`${ROOT}/identidad`)).status, 403)
  }
})

test('the name changes, the next page says it, and the log says what it was', async () => {
  const saved = await submit(await open('/identidad'), { shortName: 'Huata' })
  assert.match(saved.text, /Cambios guardados/)
  assert.match((await open('/bitacora')).text, /nombre corto: Huatabampo → Huata/)
})

test('a refused form gives back everything that was typed', async () => {
  const refused = await submit(await open('/identidad'), {
    name: '',
    welcome: 'Una bienvenida larga',
    host: 'https://x',
  })
  assert.equal(refused.status, 422)
  assert.equal(refused.errors.length, 2)
  assert.match(refused.html, /Una bienvenida larga/)
})

test('a colour nobody could read is darkened, and it is said before and after saving', async () => {
  const seen = await submit(await open('/imagen'), { color: '#ffd54f' }, { button: ['_act', 'see'] })
  assert.match(seen.text, /demasiado claro/)
  assert.doesNotMatch((await open('/imagen')).html, /#ffd54f/)
  await submit(await open('/imagen'), { color: '#ffd54f' }, { button: ['_act', 'color'] })
  assert.match((await open('/imagen')).html, /#ffd54f/)
  const css = await administrator.download('/o/huatabampo/marca.css')
  assert.doesNotMatch(css.body.toString(), /#ffd54f/)
})

test('a coat of arms is kept as a small PNG; a drawing with programs and a disguised file are refused', async () => {
  const big = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#0b5563' } })
    .jpeg()
    .toBuffer()
  const send = async (content: Buffer, name: string) =>
    submit(await open('/imagen'), {}, { ...form('coat'), files: [{ field: 'coat', name, content }] })
  assert.match((await send(big, 'escudo.jpg')).text, /Escudo cambiado/)
  const kept = await administrator.download('/o/huatabampo/escudo')
  assert.equal(kept.headers.get('content-type'), 'image/png')
  assert.equal((await sharp(kept.body).metadata()).width, 512)
  const drawing = Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  )
  assert.match((await send(drawing, 'escudo.png')).errors.join(), /SVG/)
  assert.match((await send(Buffer.from('MZ no soy imagen'), 'escudo.png')).errors.join(), /no es una imagen/)
})

test('the folio pattern shows its example, and each thing wrong with it has its sentence', async () => {
  const page = await open('/reglas')
  const seen = await submit(page, { folioPattern: 'AT-{year:2}-{sequence:4}-{check}' }, { button: ['_act', 'see'] })
  assert.match(seen.text, /AT-26-0001-\d/)
  for (const [pattern, sentence] of [
    ['AT-{year}', /Falta \{sequence\}/],
    ['AT-{sequence}', /Falta \{year\}/],
    ['{year}-{check}-{sequence}', /tiene que ir al final/],
    ['ÑU-{year}-{sequence}', /letras sin acento/],
  ] as const)
    assert.match((await submit(page, { folioPattern: pattern })).errors.join(), sentence)
})

test('asking administrators for a second factor is refused to who has none', async () => {
  const refused = await submit(await open('/reglas'), { secondFactor: 'yes' })
  assert.match(refused.errors.join(), /su propio segundo factor/)
})

test('a unit is added, moved and put out of use, but never under itself nor while something hangs from it', async () => {
  await submit(await open('/dependencias/nueva'), { name: 'Dirección Nueva', code: 'direccion-nueva' })
  const list = await open('/dependencias')
  const url =
    list
      .all('main tbody th a')
      .find(a => a.text.trim() === 'Dirección Nueva')
      ?.getAttribute('href') ?? ''
  const id = url.split('/').at(-1) ?? ''
  await submit(await open('/dependencias/nueva'), { name: 'Jefatura', code: 'jefatura', parentId: id })
  const child = (await open('/dependencias')).all('main tbody th a').find(a => a.text.trim() === 'Jefatura')
  const childId = child?.getAttribute('href')?.split('/').at(-1) ?? ''
  const circular = await submit(await administrator.get(url), { parentId: childId })
  assert.match(circular.errors.join(), /no puede depender de sí misma/)
  const hanging = await administrator.post(url, { _act: 'deactivate' })
  assert.match(hanging.text, /Tiene 1 dependencia en uso debajo/)
  await submit(await open(`/dependencias/${childId}`), {}, form('deactivate'))
  assert.match((await submit(await administrator.get(url), {}, form('deactivate'))).text, /fuera de uso/)
  assert.match((await submit(await administrator.get(url), {}, form('reactivate'))).text, /en uso/)
})

test('two units never share a code', async () => {
  const page = await open('/dependencias/nueva')
  assert.match((await submit(page, { name: 'Otra', code: 'direccion-nueva' })).errors.join(), /tiene esa clave/)
})

test('a position whose only holder left is shown vacant, with the requests that wait for it', async () => {
  const list = async () => {
    const rows = (await open('/puestos')).all('main tbody tr').map(row => row.text)
    return rows.find(row => row.startsWith('Secretaria(o)')) ?? ''
  }
  const active = (yes: boolean) =>
    house.owner.statement({
      text: `update account set active = $1 where email = 'secretaria@huatabampo.example'`,
      values: [yes],
    })
  await received(house, { service: 'bache' })
  assert.doesNotMatch(await list(), /Vacante|espera/)
  await active(false)
  assert.match(await list(), /Vacante.*(Un asunto espera|asuntos esperan) a quien lo ocupe/)
  await active(true)
})

test('a position that a procedure in force names cannot go out of use', async () => {
  const list = await open('/puestos')
  const url =
    list
      .all('main tbody th a')
      .find(a => a.text.includes('Capturista'))
      ?.getAttribute('href') ?? ''
  const refused = await administrator.post(url, { _act: 'deactivate' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /de procedimientos? vigentes?|pasos? de/)
})

test('an office is added with its place on the map, or with neither coordinate', async () => {
  const page = await open('/oficinas/nueva')
  assert.match((await submit(page, { name: 'Módulo', latitude: '26.8' })).errors.join(), /longitud/)
  assert.match((await submit(page, { name: 'Módulo', latitude: '26,8', longitude: '-109.6' })).text, /Módulo/)
})

test('an office sent twice at once is one office', async () => {
  const form = await open('/oficinas/nueva')
  const typed = { name: 'Módulo Sur', address: 'Juárez 40' }
  await Promise.all([administrator.submit(form, typed), administrator.submit(form, typed)])
  const rows = (await open('/oficinas')).all('main tbody tr').filter(row => row.text.includes('Módulo Sur'))
  assert.equal(rows.length, 1)
})

test('a pasted list of neighbourhoods is reviewed before it is saved, and pasting it again adds nothing', async () => {
  const list = 'Nombre;Tipo\nCuesta Blanca;ejido\nNorte Nuevo;colonia;no;-109\nCentro'
  const reviewed = await submit(await open('/colonias/importar'), { list })
  assert.match(reviewed.text, /Renglón 3/)
  const saved = await submit(reviewed, {}, form('confirm'))
  assert.match(saved.text, /Se agreg/)
  assert.match((await open('/colonias?q=CUESTA')).text, /Cuesta Blanca/)
  const again = await submit(await open('/colonias/importar'), { list })
  assert.match(again.text, /Se agregarán 0/)
})

test('new working hours are validated, kept, and plan a recount of open terms', async () => {
  const before = await calendarVersion()
  const page = await open('/horario')
  assert.match((await submit(page, { day1: 'de ocho a tres' })).errors.join(), /lunes/)
  const idle = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(day => [`day${day}`, '']))
  assert.match((await submit(page, idle)).errors.join(), /al menos un día/)
  await submit(page, { day1: '8:00-14:00, 16:00-18:00' })
  assert.match((await open('/horario')).html, /08:00-14:00, 16:00-18:00/)
  assert.equal(await calendarVersion(), before + 1)
  assert.equal(await jobs(), 1)
})

test('own days and suspensions enter the calendar with their legal source and author, and can be taken out', async () => {
  const draft = {
    kind: 'suspension',
    startsOn: '21/12/2026',
    endsOn: '2027-01-04',
    name: 'Receso de invierno',
    legalSource: 'Acuerdo de Cabildo 45',
  }
  const page = await open('/calendario?anio=2026')
  assert.match((await submit(page, { ...draft, legalSource: '' }, form('add'))).errors.join(), /en qué se funda/)
  const added = await submit(page, draft, form('add'))
  assert.match(added.text, /Receso de invierno.*Suspensión de plazos.*Acuerdo de Cabildo 45.*Inés/)
  assert.match((await open('/calendario?anio=2027')).text, /Receso de invierno/)
  const row = added.all('main tr').find(tr => tr.text.includes('Receso de invierno'))
  const entry = row?.querySelector('input[name="entry"]')?.getAttribute('value') ?? ''
  const removed = await administrator.post(`${ROOT}/calendario`, { _act: 'remove', entry })
  assert.doesNotMatch(removed.text, /Receso de invierno/)
  assert.match((await open('/bitacora?de=calendar')).text, /Quitó una suspensión de plazos/)
})

test('legal holidays of another year are previewed and those ticked are added once', async () => {
  const page = await open('/calendario/festivos?anio=2031')
  assert.match(page.text, /Ley Federal del Trabajo/)
  const some = page
    .all('main input[name="days"]')
    .map(input => input.getAttribute('value') ?? '')
    .slice(0, 2)
  assert.match((await submit(page, { days: some })).text, /Se agregaron 2 festivos/)
  const rest = (await open('/calendario/festivos?anio=2031')).all('main input[name="days"]')
  assert.ok(rest.every(input => !some.includes(input.getAttribute('value') ?? '')))
})

test('what is received is chosen, at least one kind and one channel', async () => {
  const page = await open('/recepcion')
  assert.match((await submit(page, { kinds: [] })).errors.join(), /al menos una/)
  const saved = await submit(page, { kinds: ['request', 'complaint'], channels: ['web', 'counter'] })
  assert.match(saved.text, /Cambios guardados/)
  assert.equal(saved.all('main input[name="kinds"][checked]').length, 2)
})
