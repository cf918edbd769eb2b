import assert from 'node:assert/strict'
import test from 'node:test'
import type { Client } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const list = '/o/huatabampo/interno/solicitudes'
const views = `${list}/vistas`

async function save(client: Client, query: string, name: string) {
  const seen = await client.get(`${list}?${query}`)
  return client.submit(seen, { name }, { form: '#guardar-vista form' })
}

test('a view keeps filters and order under a name and brings them back', async () => {
  const client = await house.as('capturista')
  const saved = await save(client, 'tipo=complaint&orden=vence&filas=compactas', 'Quejas por vencer')
  assert.match(saved.text, /Se guardó la vista «Quejas por vencer»/)
  assert.equal(saved.path, `${list}?tipo=complaint&orden=vence`)
  const home = await client.get(list)
  const link = home.all('.cv-my-views a').find(a => a.text.trim() === 'Quejas por vencer')
  assert.equal(link?.getAttribute('href')?.replaceAll('&amp;', '&'), `${list}?tipo=complaint&orden=vence`)
})

test('saved views are private: nobody else sees, renames or deletes them', async () => {
  const owner = await house.as('capturista')
  await save(owner, 'canal=radio', 'Solo mía')
  const other = await house.as('coordinacion')
  assert.ok(!(await other.get(list)).html.includes('Solo mía'))
  assert.ok(!(await other.get(views)).html.includes('Solo mía'))
  const id = (await owner.get(views)).root.querySelector('input[name="view"]')?.getAttribute('value') ?? ''
  assert.equal((await other.post(views, { _act: 'forget', view: id })).status, 404)
  assert.equal((await other.post(views, { _act: 'rename', view: id, name: 'Robada' })).status, 404)
  assert.ok((await owner.get(views)).html.includes('Solo mía'))
})

test('a name is needed, not too long and not used twice; nothing typed is lost', async () => {
  const client = await house.as('subcoordinacion')
  await save(client, 'canal=web', 'Portal')
  const again = await save(client, 'canal=letter', 'Portal')
  assert.equal(again.status, 422)
  assert.deepEqual(again.errors, ['Ya tiene una vista con ese nombre'])
  assert.ok(again.html.includes('value="Portal"'))
  assert.equal(again.path, `${list}?canal=letter`)
  assert.deepEqual((await save(client, 'canal=letter', '  ')).errors, ['Falta el nombre de la vista'])
  assert.deepEqual((await save(client, 'canal=letter', 'x'.repeat(81))).errors, [
    'Es demasiado largo: caben 80 caracteres y tiene 81',
  ])
})

test('a view is renamed and deleted by its owner', async () => {
  const client = await house.as('calidad')
  await save(client, 'estado=closed', 'Cerradas')
  const page = await client.get(views)
  const renamed = await client.submit(page, { name: 'Terminadas' })
  assert.match(renamed.text, /La vista ahora se llama «Terminadas»/)
  const gone = await client.submit(renamed, {}, { form: 'main form:has(input[value="forget"])' })
  assert.match(gone.text, /Se borró la vista «Terminadas»/)
  assert.match(gone.text, /Todavía no guarda ninguna vista/)
})

test('what is a view already is not offered to be saved again', async () => {
  const client = await house.as('control')
  assert.equal((await client.get(list)).root.querySelector('#guardar-vista'), null)
  await save(client, 'canal=web', 'Portal')
  assert.equal((await client.get(`${list}?canal=web&filas=compactas`)).root.querySelector('#guardar-vista'), null)
})
