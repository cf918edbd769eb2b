import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import type { Client, Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const organizationId = await house.organizationId('huatabampo')
const scope = { organizationId, actorId: null, now: house.clock.now }
const root = '/o/huatabampo'

const photograph = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a4b00' } })
  .jpeg()
  .withExif({ IFD3: { GPSLatitude: '26/1 49/1 37/1', GPSLatitudeRef: 'N' } })
  .toBuffer()

const requests = () =>
  house.owner.read(scope, read => read.db.selectFrom('request').selectAll().orderBy('id').execute())
const drafts = () => house.owner.read(scope, read => read.db.selectFrom('intake_draft').selectAll().execute())

/** From the portal to the page of photographs. */
async function upToPhotographs(client: Client): Promise<Seen> {
  const service = await client.get(`${root}/pedir/servicio/bache`)
  const place = await client.submit(service, { kind: 'request' })
  const details = await client.submit(place, { neighbourhood: 'col. union', address: 'Hidalgo 34' })
  return client.submit(details, { description: 'Hay un bache enorme. Ya ponchó llantas.', q_tamano: 'Como una llanta' })
}

async function upToCheck(client: Client, identity = 'anonymous'): Promise<Seen> {
  const photographs = await upToPhotographs(client)
  const contact = await client.submit(photographs, {}, { form: 'form[enctype]' })
  const after = await client.submit(contact, { identity })
  if (identity === 'anonymous') return after
  return client.submit(after, { name: 'Ana Ruiz', email: 'ana@correo.example', telephone: '647 123 4567' })
}

test('somebody without script asks for a pothole to be mended, with a photograph, and gets a folio with a date', async () => {
  const client = house.anyone()
  const found = await client.submit(await client.get(`${root}/pedir`), { q: 'BACHES' }, { form: 'main form' })
  assert.match(found.text, /Bache o pavimento dañado/)
  const photographs = await upToPhotographs(client)
  assert.match(photographs.text, /Paso 4 de 6/)
  const kept = await client.submit(
    photographs,
    {},
    {
      form: 'form[enctype]',
      files: [{ field: 'photographs', name: 'bache.jpg', content: photograph }],
      button: ['_act', 'add'],
    },
  )
  assert.match(kept.text, /bache\.jpg/)
  const contact = await client.submit(kept, {}, { form: 'form[enctype]' })
  const check = await client.submit(contact, { identity: 'anonymous' })
  for (const told of ['Unión', 'Hidalgo 34', 'Hay un bache enorme', 'Como una llanta', 'bache.jpg', 'Anónima'])
    assert.ok(check.text.includes(told), told)
  const done = await client.submit(check)
  const [request] = (await requests()).slice(-1)
  assert.ok(request)
  assert.match(
    done.text,
    new RegExp(`${request.folio}.*a más tardar el martes 1 de diciembre de 2026 \\(10 días hábiles\\)`),
  )
  assert.match(done.text, /La coordinación|Vamos a registrar lo que nos enviaste/)
  assert.equal(request.summary, 'Hay un bache enorme.')
  assert.deepEqual(request.answers, { tamano: 'Como una llanta' })
  assert.equal((await drafts()).length, 0)
})

test('a map is offered only where there are streets to see on it: without tiles the place is told by neighbourhood and street', async () => {
  const { tools } = house.house
  const place = async () => {
    const client = house.anyone()
    const page = await client.submit(await client.get(`${root}/pedir/servicio/bache`), { kind: 'request' })
    assert.ok(page.root.querySelector('input[name="neighbourhood"]'))
    return page.root.querySelector('location-pin')
  }
  const without = await place()
  assert.deepEqual([without?.getAttribute('areas'), without?.getAttribute('tiles')], [undefined, undefined])
  tools.mapTiles = 'https://tiles.example.org/{z}/{x}/{y}.png'
  const withStreets = await place()
  tools.mapTiles = null
  assert.equal(withStreets?.getAttribute('areas'), '/o/huatabampo/colonias.geojson')
  assert.equal(withStreets?.getAttribute('tiles'), 'https://tiles.example.org/{z}/{x}/{y}.png')
})

test('the folio page survives a bookmark, and the form that was sent leads back to it', async () => {
  const client = house.anyone()
  const check = await upToCheck(client)
  const done = await client.submit(check)
  const again = await house.anyone().get(done.path)
  assert.equal(again.text, done.text)
  for (const page of ['lugar', 'detalles', 'revisar'])
    assert.equal((await client.get(check.path.replace('revisar', page))).path, done.path)
})

test('pressing send ten times at once gives one request and one folio', async () => {
  const client = house.anyone()
  const check = await upToCheck(client)
  const before = (await requests()).length
  const answers = await Promise.all(Array.from({ length: 10 }, () => client.submit(check)))
  assert.equal(new Set(answers.map(answer => answer.title)).size, 1)
  assert.ok(answers.every(answer => answer.status === 200 && answer.path.endsWith('/folio')))
  assert.equal((await requests()).length, before + 1)
})

test('what is missing is told beside its field and nothing that was typed is lost', async () => {
  const client = house.anyone()
  const place = await client.submit(await client.get(`${root}/pedir/servicio/bache`), { kind: 'complaint' })
  const nowhere = await client.submit(place, {})
  assert.equal(nowhere.status, 422)
  assert.match(nowhere.title, /^Error: /)
  assert.equal(nowhere.errors.length, 2)
  const details = await client.submit(nowhere, { neighbourhood: 'Centro', address: 'Juárez 5' })
  const refused = await client.submit(details, { description: 'Sigue igual', q_desde: '31/02/2026' })
  assert.deepEqual(refused.errors, [
    'Falta responder «¿De qué tamaño es?»',
    '«¿Desde cuándo?» necesita un día que exista; por ejemplo: 08/12/2026',
  ])
  assert.ok(refused.html.includes('Sigue igual') && refused.html.includes('31/02/2026'))
})

test('a name that could be several neighbourhoods asks which, and one on no list goes with the address', async () => {
  const client = house.anyone()
  const place = await client.submit(await client.get(`${root}/pedir/servicio/bache`), { kind: 'request' })
  const which = await client.submit(place, { neighbourhood: 'bampo', address: 'Frente a la escuela' })
  assert.match(which.text, /Sirebampo.*Agiabampo|Agiabampo.*Sirebampo/)
  const details = await client.submit(which, { neighbourhoodId: 'none' })
  assert.ok(details.path.endsWith('/detalles'))
  const back = await client.get(details.path.replace('detalles', 'lugar'))
  assert.ok(back.html.includes('Frente a la escuela, bampo'))
})

test('a link to change an answer shows it and returns straight to the summary', async () => {
  const client = house.anyone()
  const check = await upToCheck(client, 'named')
  assert.match(check.text, /Ana Ruiz/)
  const place = await client.get(check.path.replace('revisar', 'lugar'))
  assert.ok(place.html.includes('value="Hidalgo 34"'))
  const changed = await client.submit(place, { address: 'Hidalgo 43' })
  assert.ok(changed.path.endsWith('/revisar') && changed.text.includes('Hidalgo 43'))
  const anonymous = await client.submit(await client.get(check.path.replace('revisar', 'contacto')), {
    identity: 'anonymous',
  })
  assert.ok(anonymous.path.endsWith('/revisar') && !anonymous.text.includes('Ana Ruiz'))
})

test('another service asks its own questions and forgets the answers to those of the first', async () => {
  const client = house.anyone()
  const check = await upToCheck(client)
  const draft = check.path.split('/').at(-2)
  const other = await client.submit(await client.get(`${root}/pedir/servicio/lampara-apagada?borrador=${draft}`), {
    kind: 'request',
  })
  assert.ok(other.path.endsWith(`${draft}/detalles`), other.path)
  assert.ok(other.html.includes('Hay un bache enorme') && !other.text.includes('¿De qué tamaño es?'))
})

test('a service retired while somebody fills its form says so, and another takes over what was told', async () => {
  const client = house.anyone()
  const check = await upToCheck(client, 'named')
  const retire = (active: boolean) =>
    house.owner.statement({
      text: `update service set active = $2 where organization_id = $1 and code = 'bache'`,
      values: [organizationId, active],
    })
  await retire(false)
  const choose = await client.submit(check)
  assert.match(choose.text, /dejó de ofrecerse mientras llenabas el formulario/)
  const draft = check.path.split('/').at(-2)
  const found = await client.get(`${root}/pedir?q=lampara&borrador=${draft}`)
  const other = found.all('main a').find(link => link.getAttribute('href')?.includes('servicio/lampara-apagada'))
  assert.ok(other?.getAttribute('href')?.includes(`borrador=${draft}`), 'the way to another service keeps the draft')
  const details = await client.submit(await client.get(other?.getAttribute('href') ?? ''), { kind: 'request' })
  assert.ok(details.path.endsWith(`${draft}/detalles`) && details.html.includes('Hay un bache enorme'))
  await retire(true)
})

test('nobody is asked for a name where anonymity is allowed, and an anonymous request keeps none', async () => {
  const client = house.anyone()
  const check = await upToCheck(client, 'named')
  const contact = await client.get(check.path.replace('revisar', 'contacto'))
  await client.submit(await client.submit(contact, { identity: 'anonymous' }))
  const [request] = (await requests()).slice(-1)
  const kept = await house.owner.read(scope, read =>
    read.db
      .selectFrom('requester')
      .selectAll()
      .where('request_id', '=', request?.id ?? 0)
      .execute(),
  )
  assert.equal(request?.identity, 'anonymous')
  assert.deepEqual(kept, [])
})

test('steps cannot be skipped by their address, and a draft that is not there begins again with a sentence', async () => {
  const client = house.anyone()
  const place = await client.submit(await client.get(`${root}/pedir/servicio/bache`), { kind: 'request' })
  for (const page of ['detalles', 'revisar', 'datos', 'folio'])
    assert.equal((await client.get(place.path.replace('lugar', page))).path, place.path, page)
  const lost = await client.get(`${root}/pedir/0f8fad5b-d9cb-469f-a165-70867728950e/lugar`)
  assert.match(lost.text, /ya no está guardado/)
  assert.equal((await client.get(`${root}/pedir/no-es-uno/lugar`)).status, 404)
})
