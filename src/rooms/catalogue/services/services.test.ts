import assert from 'node:assert/strict'
import test from 'node:test'
import type { Client, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const ROOT = '/o/huatabampo/interno/administracion'
const administrator = await house.as('informatica')
const open = (path: string) => administrator.get(`${ROOT}${path}`)
const submit = (page: Seen, fields: Parameters<Client['submit']>[1], form?: string) =>
  administrator.submit(page, fields, form ? { form } : {})
const act = (name: string) => `main form:has([name="_act"][value="${name}"])`

async function addService(code: string): Promise<Seen> {
  const page = await open('/servicios/nuevo')
  const unitId = page.root.querySelector('select[name="unitId"] option:last-child')?.getAttribute('value') ?? ''
  const draft = await submit(page, {
    name: `Servicio ${code}`,
    code,
    keywords: 'columpio, resbaladilla, juegos',
    unitId,
    termAmount: '5',
    kinds: ['request', 'complaint'],
  })
  return draft.status === 422 ? draft : submit(draft, {}, act('publish'))
}

async function addQuestion(service: Seen, fields: Record<string, string>): Promise<Seen> {
  return submit(await administrator.get(`${service.path}/preguntas/nueva`), fields)
}

const labels = (service: Seen) => service.all('main tbody tr:has(input[name="question"]) th').map(th => th.text.trim())

test('administrators and the quality office change the catalogue; the reasons are also the coordination’s', async () => {
  const coordinator = await house.as('coordinacion')
  assert.equal((await coordinator.get(`${ROOT}/servicios`)).status, 403)
  assert.equal((await (await house.as('auditoria')).get(`${ROOT}/servicios/nuevo`)).status, 403)
  assert.equal((await (await house.as('calidad')).get(`${ROOT}/servicios/nuevo`)).status, 200)
  assert.equal((await coordinator.get(`${ROOT}/motivos`)).status, 200)
  assert.equal((await (await house.as('capturista')).get(`${ROOT}/motivos`)).status, 403)
})

test('a new service can be found at once by any of its words', async () => {
  const page = await addService('juegos-de-parque')
  assert.match(page.text, /Publicado: es la publicación 1/)
  assert.match((await open('/servicios?q=RESBALADÍLLA')).text, /Servicio juegos-de-parque/)
})

test('a service says what it lacks and loses nothing that was typed', async () => {
  const refused = await submit(await open('/servicios/nuevo'), { purpose: 'Reparar juegos', termAmount: 'cinco' })
  assert.equal(refused.status, 422)
  assert.deepEqual(refused.errors.length, 4)
  assert.match(refused.html, /Reparar juegos/)
})

test('two services never share a code', async () => {
  await addService('repetido')
  assert.match((await addService('repetido')).errors.join(), /tiene esa clave/)
})

test('questions are added, put in order and left out, and the answers already given stay readable', async () => {
  const service = await addService('con-preguntas')
  await addQuestion(service, { label: '¿Qué juego es?', kind: 'text' })
  const two = await addQuestion(service, { label: '¿Cómo está?', kind: 'list', options: 'Roto\nFlojo' })
  assert.deepEqual(labels(two), ['¿Qué juego es?', '¿Cómo está?'])
  const moved = await administrator.submit(two, {}, { form: act('down'), button: ['_act', 'down'] })
  assert.match(moved.text, /Orden cambiado/)
  const ids = two.all('main input[name="question"]').map(input => input.getAttribute('value'))
  assert.deepEqual(labels(moved), ['¿Cómo está?', '¿Qué juego es?'])
  const twice = await administrator.post(two.path, { _act: 'down', question: String(ids[0]) })
  assert.deepEqual(labels(twice), ['¿Cómo está?', '¿Qué juego es?'])
  const question = await administrator.get(`${two.path}/preguntas/${ids[0]}`)
  assert.equal(question.root.querySelector('input[type="radio"][name="kind"]'), null)
  const off = await administrator.post(question.path, { label: '¿Qué juego es este?', kind: 'text' })
  assert.match(off.text, /Ya no se pregunta/)
})

test('a question with options needs at least two different ones', async () => {
  const service = await addService('opciones')
  const one = await addQuestion(service, { label: '¿Cuál?', kind: 'several', options: 'Una' })
  assert.match(one.errors.join(), /al menos dos/)
  const twice = await addQuestion(service, { label: '¿Cuál?', kind: 'list', options: 'Una\nUna' })
  assert.match(twice.errors.join(), /dos veces/)
})

test('a reason is written, kept in the log with what it said before, and taken out of use', async () => {
  const draft = { name: 'Le toca al estado', code: 'estatal', citizenText: 'Esto lo atiende el gobierno del estado.' }
  await submit(await open('/motivos/nuevo'), draft)
  const link = (await open('/motivos')).all('main tbody th a').find(a => a.text.includes('Le toca al estado'))
  const page = await administrator.get(link?.getAttribute('href') ?? '')
  await submit(page, { name: 'Corresponde al estado' })
  assert.match((await open('/bitacora?de=reason')).text, /nombre: Le toca al estado → Corresponde al estado/)
})
