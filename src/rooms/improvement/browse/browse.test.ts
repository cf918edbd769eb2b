import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { improvementDesk } from '../../../../test/support/improvement.ts'

const house = await openTestHouse()
const desk = await improvementDesk(house)
const { root } = desk
const quality = await house.as('calidad')
const liaison = await house.as('enlace.obras-publicas')

test('an empty list says what it is for and offers the first step', async () => {
  const page = await quality.get(root)
  assert.match(page.text, /No hay no conformidades abiertas/)
  assert.ok(page.all('main a').some(link => link.getAttribute('href')?.endsWith('/nueva')))
})

test('the list narrows by state, origin, department, words and what is overdue, and says how many', async () => {
  const first = await desk.open({ title: 'Bache sin tapar en Juárez' })
  const second = await desk.open({ origin: 'internal_audit', unitId: await desk.unit('alumbrado'), title: 'Lámpara' })
  await desk.upTo(first, 'contained')
  const folios = async (query: string) => {
    const page = await quality.get(`${root}?${query}`)
    assert.equal(page.status, 200)
    return page.all('main tbody .cv-folio').map(folio => folio.text.trim())
  }
  const [a, b] = await Promise.all([desk.folioOf(first), desk.folioOf(second)])
  assert.deepEqual(await folios(''), [b, a], 'the step that is due first stands first')
  assert.deepEqual(await folios('estado=contained'), [a])
  assert.deepEqual(await folios('origen=internal_audit'), [b])
  assert.deepEqual(await folios(`dependencia=${await desk.unit('alumbrado')}`), [b])
  assert.deepEqual(await folios('q=juarez bache'), [a], 'accents and order do not matter')
  assert.deepEqual(await folios('q=100%'), [])
  assert.deepEqual(await folios('estado=inventado&pagina=x'), [b, a], 'what is not on a list narrows nothing')
})

test('a long list is read in pages', async () => {
  for (let i = 0; i < 27; i++) await desk.open({ title: `Página ${i}` })
  const page = await quality.get(root)
  assert.equal(page.all('main tbody tr').length, 25)
  assert.match(page.text, /Página 1 de 2/)
  assert.equal((await quality.get(`${root}?pagina=2`)).all('main tbody tr').length, 4)
})

test('what the list shows is taken away as CSV and XLSX, no more and no less', async () => {
  const csv = await quality.download(`${root}/exportar.csv?origen=internal_audit`)
  assert.equal(csv.status, 200)
  const lines = csv.body.toString('utf8').trim().split(/\r?\n/)
  assert.equal(lines.length, 2)
  assert.match(lines[1] ?? '', /^NC-2026-\d{4},No conformidad,Lámpara,Auditoría interna/)
  const xlsx = await quality.download(`${root}/exportar.xlsx`)
  assert.equal(xlsx.body.subarray(0, 2).toString(), 'PK')
  const own = await liaison.download(`${root}/exportar.csv?situacion=all`)
  assert.ok(!own.body.toString('utf8').includes('Lámpara'), 'a liaison takes only what it sees')
})

test('the navigation counts what waits for a person', async () => {
  const id = await desk.open()
  await desk.upTo(id, 'planned')
  const home = await liaison.get('/o/huatabampo/interno')
  const told = home.all('main .cv-figure__link').find(link => link.getAttribute('href')?.includes('mias=1'))
  assert.match(told?.getAttribute('href') ?? '', /\/interno\/mejora\?situacion=open&(amp;)?mias=1$/)
  const page = await liaison.get(`${root}?mias=1`)
  assert.equal(page.all('main tbody tr').length, 1)
})

test('a step that expired is red, and the list of those is one click away', async () => {
  house.clock.advance({ hours: 24 * 5 })
  const page = await (await house.as('calidad')).get(`${root}?vencidas=1&origen=internal_audit`)
  assert.match(page.text, /1 no conformidad/)
  assert.match(page.text, /Vencido/)
})
