import assert from 'node:assert/strict'
import test from 'node:test'
import type { Client, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const at = '/o/huatabampo'
const ROOT = `${at}/interno/administracion/servicios`
const quality = await house.as('calidad')
const liaison = await house.as('enlace.obras-publicas')
const anyone = house.anyone()

async function pathOf(code: string): Promise<string> {
  const text = `select s.id from service s join organization o on o.id = s.organization_id
    where o.slug = 'huatabampo' and s.code = $1`
  const [row] = await house.owner.statement<{ id: number }>({ text, values: [code] })
  return `${ROOT}/${row?.id}`
}

const act = (name: string) => ({ form: `main form:has([name="_act"][value="${name}"])` })
const edit = async (client: Client, code: string, fields: Parameters<Client['submit']>[1]): Promise<Seen> =>
  client.submit(await client.get(`${await pathOf(code)}/editar`), fields)
const publish = async (client: Client, code: string, note = '') =>
  client.submit(await client.get(await pathOf(code)), { note }, act('publish'))

test('a liaison sees and edits the services of their own unit, and only those', async () => {
  assert.match((await liaison.get(ROOT)).text, /Bache/)
  assert.doesNotMatch((await liaison.get(ROOT)).text, /Fuga/)
  assert.equal((await liaison.get(await pathOf('fuga-de-agua'))).status, 404)
  assert.equal((await liaison.get(`${await pathOf('fuga-de-agua')}/editar`)).status, 404)
  assert.equal((await liaison.get(`${await pathOf('bache')}/editar`)).status, 200)
  assert.equal((await (await house.as('capturista')).get(await pathOf('bache'))).status, 403)
})

test('a draft changes nothing for anybody, and only who publishes may publish it', async () => {
  const saved = await edit(liaison, 'bache', {
    termAmount: '7',
    requirements: 'Decir dónde está\nDecir de qué tamaño es',
  })
  assert.match(saved.text, /Borrador guardado/)
  assert.doesNotMatch(saved.text, /otro orden/)
  assert.match(saved.text, /Requisitos\s*Se quitó[^$]*Se agregó\s*Decir dónde está/)
  assert.equal(saved.root.querySelector('[value="publish"]'), null)
  assert.equal((await liaison.post(saved.path, { _act: 'publish', stamp: '' })).status, 403)
  const seen = await anyone.get(`${at}/servicios/bache`)
  assert.doesNotMatch(seen.text, /Decir de qué tamaño es|7 días/)
})

test('publishing moves the record and the term of what arrives from then on, and stays in the history with its note', async () => {
  const page = await publish(quality, 'bache', 'Ya hay dos cuadrillas.')
  assert.match(page.text, /es la publicación 2/)
  const seen = await anyone.get(`${at}/servicios/bache`)
  assert.match(seen.text, /7 días hábiles/)
  const second = await quality.get(`${page.path}/publicaciones/2`)
  assert.match(second.text, /Ya hay dos cuadrillas\./)
  assert.match(second.text, /Plazo para responder\s*Antes\s*\d+ [^.]*Ahora\s*7 días hábiles/)
  assert.equal((await quality.get(`${page.path}/publicaciones/3`)).status, 404)
})

test('a publication is never rewritten, not even in SQL', async () => {
  await assert.rejects(
    house.owner.statement({ text: `update service_version set note = 'otra'`, values: [] }),
    /history and cannot be changed/,
  )
})

test('of two people who edit the same record, the second is told and loses nothing', async () => {
  const [one, other] = [
    await quality.get(`${await pathOf('bache')}/editar`),
    await liaison.get(`${await pathOf('bache')}/editar`),
  ]
  assert.match((await quality.submit(one, { result: 'Una calle sin hoyos' })).text, /Borrador guardado/)
  const late = await liaison.submit(other, { result: 'Un bache tapado' })
  assert.equal(late.status, 422)
  assert.match(late.errors.join(), /Alguien cambió esta ficha/)
  assert.match(late.html, /Un bache tapado/)
  const stale = await quality.get(await pathOf('bache'))
  assert.match((await edit(liaison, 'bache', { result: 'Calle pareja' })).text, /Borrador guardado/)
  assert.match((await quality.submit(stale, {}, act('publish'))).errors.join(), /Alguien publicó|Revíselo/)
})

test('a draft can be thrown away, and saving what is published already leaves no draft', async () => {
  const home = await liaison.submit(await liaison.get(await pathOf('bache')), {}, act('discard'))
  assert.match(home.text, /queda lo publicado/)
  assert.match((await edit(liaison, 'bache', {})).text, /No había nada que cambiar/)
  assert.equal((await quality.get(await pathOf('bache'))).root.querySelector('[value="publish"]'), null)
})

test('a wrong cost, an empty name, tags and ten thousand characters are refused, and nothing typed is lost', async () => {
  const refused = await edit(quality, 'bache', {
    ...{ name: '', cost: 'paid', costAmount: 'mucho', steps: 'x'.repeat(10_000), requirements: '<b>INE</b>' },
    ...{ silence: 'negative', documents: 'INE | tres juegos', validity: 'Un año' },
  })
  assert.equal(refused.status, 422)
  assert.equal(refused.errors.length, 5)
  assert.match(refused.html, /Un año/)
  assert.doesNotMatch(refused.html, /<b>INE/)
})

test('a new service is seen by nobody until it is published', async () => {
  const form = await quality.get(`${ROOT}/nuevo`)
  const unitId = form.root.querySelector('select[name="unitId"] option:last-child')?.getAttribute('value') ?? ''
  const page = await quality.submit(form, { name: 'Préstamo de sillas', code: 'sillas', unitId, termAmount: '3' })
  assert.match(page.text, /Todavía no se publica/)
  assert.equal((await anyone.get(`${at}/servicios/sillas`)).status, 404)
  assert.equal((await anyone.get(`${at}/pedir/servicio/sillas`)).status, 404)
  await publish(quality, 'sillas')
  assert.equal((await anyone.get(`${at}/servicios/sillas`)).status, 200)
  assert.equal((await anyone.get(`${at}/pedir/servicio/sillas`)).status, 200)
})

test('a retired service says why, cannot be asked for, keeps its history, and can be offered again', async () => {
  const path = await pathOf('sillas')
  assert.match((await quality.submit(await quality.get(path), { reason: '' }, act('retire'))).errors.join(), /por qué/)
  const gone = await quality.submit(await quality.get(path), { reason: 'Las sillas se rompieron.' }, act('retire'))
  assert.match(gone.text, /Retirado el/)
  assert.equal((await anyone.get(`${at}/pedir/servicio/sillas`)).status, 404)
  assert.doesNotMatch((await anyone.get(`${at}/servicios?q=sillas`)).text, /Préstamo de sillas/)
  assert.match((await quality.get(`${path}/publicaciones/1`)).text, /Préstamo de sillas/)
  await quality.submit(gone, {}, act('reinstate'))
  assert.equal((await anyone.get(`${at}/pedir/servicio/sillas`)).status, 200)
})
