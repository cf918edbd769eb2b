import assert from 'node:assert/strict'
import test from 'node:test'
import type { Attachment } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse({ examples: ['huatabampo'] })
const at = '/o/huatabampo'
const anyone = house.anyone()
const quality = await house.as('calidad')

const named = async (query: string) =>
  (await anyone.get(`${at}/servicios?${query}`)).all('main .cv-links a').map(link => link.text.trim())

async function pathOfBache(): Promise<string> {
  const text = `select s.id from service s join organization o on o.id = s.organization_id
    where o.slug = 'huatabampo' and s.code = 'bache'`
  const [row] = await house.owner.statement<{ id: number }>({ text, values: [] })
  return `${at}/interno/administracion/servicios/${row?.id}`
}

async function publishBache(fields: Record<string, string | string[]>, note: string, files: Attachment[] = []) {
  const home = await quality.submit(await quality.get(`${await pathOfBache()}/editar`), fields, { files })
  await quality.submit(home, { note }, { form: 'main form:has([value="publish"])' })
}

await publishBache(
  { requirements: 'Decir dónde está', documents: 'INE | original y 1 copia', steps: 'Llamar\nEsperar' },
  '',
)
await publishBache(
  {
    ...{ cost: 'paid', costAmount: '120', channels: ['letter'], silence: 'negative', silenceBasis: 'Ley 1' },
    ...{ hours: 'De 8 a 15', formUrl: 'https://municipio.example/formato', email: 'obras@municipio.example' },
  },
  'Se dice el costo.',
)

test('everything offered is listed by need, and found without accents', async () => {
  assert.ok((await named('')).length > 50)
  assert.equal((await named('q=BÁCHE'))[0], 'Bache o pavimento dañado')
  assert.deepEqual(await named('q=zzzz'), [])
})

test('many services wait under their needs, which are headings that open without script; few are seen at once', async () => {
  const page = await anyone.get(`${at}/servicios`)
  const folds = page.all('main details:has(> summary h2)')
  assert.ok(folds.length > 3)
  assert.ok(folds.every(fold => fold.getAttribute('open') === undefined))
  const counted = page.all('main summary h2').map(heading => Number(/\((\d+)\)$/.exec(heading.text.trim())?.[1]))
  assert.equal(
    counted.reduce((sum, n) => sum + n, 0),
    (await named('')).length,
  )
  const few = await anyone.get(`${at}/servicios?medio=letter`)
  assert.deepEqual(few.all('main summary h2'), [])
})

test('the portfolio is narrowed by need, unit, cost and channel, each with its way out', async () => {
  const byLetter = await named('medio=letter')
  assert.ok(byLetter.includes('Bache o pavimento dañado'))
  const free = await named('gratuito=si&medio=letter')
  assert.deepEqual(
    byLetter.filter(name => !free.includes(name)),
    ['Bache o pavimento dañado'],
  )
  const water = await anyone.get(`${at}/servicios?necesidad=Agua+y+drenaje`)
  assert.match(water.text, /Fuga de agua/)
  assert.doesNotMatch(water.text, /Bache o pavimento/)
  const out = water.root.querySelector('.cv-conditions a')
  assert.match((await anyone.get(out?.getAttribute('href') ?? '')).text, /Bache o pavimento/)
  assert.deepEqual(await named('carta=con'), [])
})

test('conditions that mean nothing narrow nothing and break nothing', async () => {
  const all = (await named('')).length
  for (const query of ['dependencia=x', 'medio=humo', 'gratuito=no', 'carta=x', 'necesidad='])
    assert.equal((await named(query)).length, all, query)
  for (const query of ['q=%00', 'necesidad=%00', 'q=%F0%9F', `q=${'a'.repeat(6000)}`])
    assert.ok((await anyone.get(`${at}/servicios?${query}`)).status < 500, query)
})

test('a record says what to bring, what to do, what it costs and what silence means, in that order', async () => {
  const { text } = await anyone.get(`${at}/servicios/bache`)
  const order = [
    'Decir dónde está',
    'INE (original y 1 copia)',
    'Llamar',
    '$120',
    '10 días',
    'negativa ficta',
    'Ley 1',
    'De 8 a 15',
  ]
  const places = order.map(words => text.lastIndexOf(words))
  assert.ok(
    places.every(place => place > 0),
    places.join(),
  )
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
})

test('anybody reads what changed between two publications, with the reason', async () => {
  const history = await anyone.get(`${at}/servicios/bache/historia`)
  assert.match(history.text, /Se dice el costo\./)
  assert.match(history.text, /Qué cambió de la publicación 2 a la 3/)
  assert.match(history.text, /Costo\s*Antes\s*Gratuito\s*Ahora\s*\$120/)
  const first = await anyone.get(`${at}/servicios/bache/historia?de=1&a=2`)
  assert.match(first.text, /Requisitos\s*Se quitó[^$]*Se agregó\s*Decir dónde está/)
  assert.doesNotMatch(first.text, /\$120/)
  assert.equal((await anyone.get(`${at}/servicios/nada/historia`)).status, 404)
})

test('the document that people fill in is downloaded by anybody, and what is no document is refused', async () => {
  assert.equal((await anyone.download(`${at}/servicios/bache/formato`)).status, 404)
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')
  await publishBache({}, '', [{ field: 'formFile', name: 'solicitud de bacheo.pdf', content: pdf }])
  const page = await anyone.get(`${at}/servicios/bache`)
  const link = page.all('main a').find(a => a.text.includes('solicitud de bacheo.pdf'))
  const sent = await anyone.download(link?.getAttribute('href') ?? '')
  assert.equal(sent.headers.get('content-type'), 'application/pdf')
  assert.deepEqual(sent.body, pdf)
  const edit = await quality.get(`${await pathOfBache()}/editar`)
  const files = [{ field: 'formFile', name: 'formato.pdf', content: Buffer.from('MZ programa') }]
  assert.match((await quality.submit(edit, {}, { files })).errors.join(), /Elija un PDF/)
})

test('a record and the whole portfolio are printed', async () => {
  for (const path of ['servicios/bache/ficha.pdf', 'servicios/portafolio.pdf', 'servicios/portafolio.pdf?q=agua']) {
    const { status, body } = await anyone.download(`${at}/${path}`)
    assert.equal(status, 200, path)
    assert.equal(body.subarray(0, 5).toString(), '%PDF-', path)
  }
  assert.equal((await anyone.download(`${at}/servicios/nada/ficha.pdf`)).status, 404)
})

test('the portfolio is open data: what is published, never a draft', async () => {
  const edit = await quality.get(`${await pathOfBache()}/editar`)
  const home = await quality.submit(edit, { requirements: 'Esto es un borrador' })
  const { body } = await anyone.download(`${at}/servicios/portafolio.csv?medio=letter`)
  assert.match(body.toString(), /^code,name,purpose,.*\r\n/)
  assert.match(body.toString(), /\nbache,Bache o pavimento dañado,/)
  assert.doesNotMatch(body.toString(), /Esto es un borrador/)
  await quality.submit(home, {}, { form: 'main form:has([value="discard"])' })
})

test('a service that is no longer offered says since when and why, and its record and history can still be read', async () => {
  const home = await quality.get(await pathOfBache())
  await quality.submit(home, { reason: 'Lo presta ahora el estado.' }, { form: 'main form:has([value="retire"])' })
  const seen = await anyone.get(`${at}/servicios/bache`)
  assert.match(seen.text, /dejó de ofrecerse el martes 17 de noviembre de 2026\s*Lo presta ahora el estado/)
  assert.match(seen.text, /Decir dónde está/)
  assert.equal(seen.root.querySelector('a[href*="/pedir/"]'), null)
  assert.equal((await anyone.get(`${at}/servicios/bache/historia`)).status, 200)
  assert.ok(!(await named('')).includes('Bache o pavimento dañado'))
})
