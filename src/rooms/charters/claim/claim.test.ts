import assert from 'node:assert/strict'
import test from 'node:test'
import { idOf } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { readPdf } from '../../../../test/support/pdf.ts'
import { LIGHTS, type PromisedLights, promiseLights } from '../../../../test/support/promised-lights.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const promised: PromisedLights = await promiseLights(house)
const CLAIM = `${LIGHTS}/C1/reclamar`

const rows = async <T extends object>(text: string): Promise<T[]> => house.owner.statement<T>({ text, values: [] })
const counts = async () => {
  const [row] = await rows<Record<string, number>>(`select
    (select count(*)::int from commitment_claim) as claims,
    (select count(*)::int from request where kind = 'claim') as requests,
    (select count(*)::int from observation where source = 'claim') as observations,
    (select count(*)::int from nonconformity where origin = 'claim') as nonconformities`)
  return row
}

test('what is missing is said beside its field, and nothing typed is lost', async () => {
  const client = house.anyone()
  const form = await client.get(CLAIM)
  assert.match(form.text, /Te decimos por escrito cuándo quedará/)
  const refused = await client.submit(form, { identity: 'named', description: 'Sigue apagada.' })
  assert.equal(refused.status, 422)
  assert.deepEqual(refused.errors, [
    'Falta tu nombre, o elige no darlo',
    'Falta un correo o un teléfono para responderte',
  ])
  assert.match(refused.html, /Sigue apagada\./)
  const key = (page: typeof form) => page.root.querySelector('input[name="key"]')?.getAttribute('value')
  assert.equal(key(refused), key(form))
  assert.deepEqual((await client.submit(form, {})).errors, [
    'Falta contar qué pasó',
    'Falta elegir si quieres que te respondamos',
  ])
  const unsure = await client.submit(form, { description: 'Algo', identity: 'anonymous', folio: 'no me acuerdo' })
  assert.deepEqual(unsure.errors, ['Eso no parece un folio. Si no lo tienes a la mano, deja el espacio en blanco'])
  const long = await client.submit(unsure, { description: 'x'.repeat(10_004), identity: 'anonymous', folio: '' })
  assert.deepEqual(long.errors, ['Es demasiado largo: caben 10,000 caracteres y tiene 10,004'])
  assert.deepEqual(await counts(), { claims: 0, requests: 0, observations: 0, nonconformities: 0 })
})

test('a claim gets a folio, and reaches the promise, its figures and whoever must correct it, once however often it is sent', async () => {
  const client = house.anyone()
  const form = await client.get(CLAIM)
  const claim = {
    description: 'La reporté el 3 de octubre y sigue apagada.',
    folio: 'hua-2026-123-8',
    identity: 'named',
    name: 'Rosalba',
    email: 'rosalba@correo.example',
  }
  const twice = await Promise.all([client.submit(form, claim), client.submit(form, claim)])
  for (const done of twice) {
    assert.equal(done.status, 200)
    assert.match(done.text, /Tu folio es.*HUA-2026-/)
  }
  assert.equal(twice[0].path, twice[1].path)
  assert.deepEqual(await counts(), { claims: 1, requests: 1, observations: 1, nonconformities: 1 })
  const [kept] =
    await rows(`select r.summary, r.service_id is not null as "ofService", r.due_at is not null as promised,
    k.code, c.about_folio as about, o.about as observed, o.value, n.subject, n.subject_id = k.id as "aboutPromise",
    n.origin_key = 'claim:' || r.id as once, d.request_id = r.id as affected, d.description as remedy
    from commitment_claim c join request r on r.id = c.request_id join commitment k on k.id = c.commitment_id
    join observation o on o.subject_id = r.id and o.source = 'claim' join nonconformity n on n.origin = 'claim'
    join remedy d on d.nonconformity_id = n.id`)
  assert.deepEqual(kept, {
    summary: 'C1 no se cumplió: La reporté el 3 de octubre y sigue apagada.',
    ofService: true,
    promised: true,
    code: 'C1',
    about: 'HUA-2026-000123-8',
    observed: 'alumbrado-publico/C1',
    value: 1,
    subject: 'commitment',
    aboutPromise: true,
    once: true,
    affected: true,
    remedy: 'Te decimos por escrito cuándo quedará y por qué tardó',
  })
})

test('a folio with a digit that cannot be is refused beside its field, and nothing typed is lost', async () => {
  const client = house.anyone()
  const claim = { description: 'Sigue apagada.', identity: 'anonymous', folio: 'HUA-2026-000123-7' }
  const refused = await client.submit(await client.get(CLAIM), claim)
  assert.equal(refused.status, 422)
  assert.deepEqual(refused.errors, [
    'Algún número de «HUA-2026-000123-7» no coincide. Cópialo otra vez de tu acuse o deja el espacio en blanco',
  ])
  assert.match(refused.html, /Sigue apagada\./)
  assert.match(refused.html, /value="HUA-2026-000123-7"/)
})

test('whoever types the key too is told when the folio is not theirs, and when it is of a service that the charter does not cover', async () => {
  const pothole = await idOf(house, 'huatabampo', 'service', 'bache')
  await plantRequests(house, 'huatabampo', [{ ...PLAIN, folio: 'HUA-2026-000777-1', serviceId: pothole }])
  await house.owner.statement({
    text: "update request set tracking_key = 'K7QW3MPX' where folio = 'HUA-2026-000777-1'",
    values: [],
  })
  const send = async (claim: Record<string, string>) => {
    const client = house.anyone()
    const form = await client.get(CLAIM)
    return (await client.submit(form, { description: 'Sigue apagada.', identity: 'anonymous', ...claim })).errors
  }
  const lost = [
    'No encontramos una solicitud con ese folio y esa clave. Revisa los dos en tu acuse, o deja la clave en blanco',
  ]
  assert.deepEqual(await send({ folio: 'HUA-2026-000777-1', trackingKey: 'CCCC-CCCC' }), lost)
  assert.deepEqual(await send({ folio: 'HUA-2026-000123-8', trackingKey: 'K7QW-3MPX' }), lost)
  assert.deepEqual(await send({ trackingKey: 'K7QW-3MPX' }), ['Falta el folio al que pertenece la clave'])
  const [elsewhere] = await send({ folio: 'hua 2026 777 1', trackingKey: 'k7qw 3mpx' })
  assert.match(elsewhere ?? '', /^La solicitud HUA-2026-000777-1 es de «.*», que esta carta no cubre\./)
})

test('a stranger who guesses folios learns nothing, and whoever attends to the claim does', async () => {
  const client = house.anyone()
  const claim = { description: 'Sigue apagada.', identity: 'anonymous' }
  const sent = async (folio: string) => {
    const done = await client.submit(await client.get(CLAIM), { ...claim, folio })
    assert.equal(done.status, 200)
    assert.doesNotMatch(done.text, /no cubre|No encontramos/)
    const [row] = await rows<{ id: number }>('select max(id)::int as id from request')
    return (await house.as('coordinacion')).get(`/o/huatabampo/interno/solicitudes/${row?.id}`)
  }
  assert.match((await sent('HUA-2026-000777-1')).text, /HUA-2026-000777-1 · es de un servicio que esta carta no cubre/)
  assert.match((await sent('HUA-2026-000123-8')).text, /HUA-2026-000123-8: aquí no hay ninguna con ese folio/)
  const fits = await sent('L-08-3')
  assert.match(fits.text, /Solicitud que menciona\s*L-08-3/)
  assert.doesNotMatch(fits.text, /no cubre|no hay ninguna/)
})

test('who attends to the case reads which promise is claimed, with a way to its charter', async () => {
  const [claim] = await rows<{ request_id: number }>('select request_id from commitment_claim')
  const seen = await (await house.as('coordinacion')).get(`/o/huatabampo/interno/solicitudes/${claim?.request_id}`)
  assert.match(seen.text, /Compromiso que reclama\s*Alumbrado público · C1: Reparamos nueve de cada diez/)
  assert.match(seen.text, /Reclama que no se cumplió C1 de la carta «Alumbrado público»/)
  const [opened] = await rows<{ id: number; folio: string; description: string }>(
    "select id, folio, description from nonconformity where origin = 'claim'",
  )
  assert.match(opened?.description ?? '', /dice que no se cumplió lo prometido/)
  assert.doesNotMatch(opened?.description ?? '', /sigue apagada/, 'what was told is read where fewer may read it')
  assert.match(seen.text, new RegExp(`No conformidad que abrió\\s*${opened?.folio}`))
  const links = seen.all('main a').map(link => link.getAttribute('href'))
  assert.ok(links.includes(`/o/huatabampo/interno/mejora/${opened?.id}`))
  assert.ok(!links.some(link => link?.includes('/mejora/nueva')), 'what is open already is not offered again')
  assert.ok(links.includes(`/o/huatabampo/interno/cartas/${promised.charterId}`))
})

test('whoever claims reads what was promised, in which charter and what is due, when it is sent and while it is followed', async () => {
  const client = house.anyone()
  const claim = { description: 'Sigue apagada otra vez.', identity: 'anonymous' }
  const done = await client.submit(await client.get(CLAIM), claim)
  const track = done
    .all('main a')
    .find(link => /clave=/.test(link.getAttribute('href') ?? '') && !/acuse/.test(link.getAttribute('href') ?? ''))
  const followed = await client.get(track?.getAttribute('href') ?? '')
  for (const page of [done, followed]) {
    assert.match(page.text, /Recibimos tu reclamo/)
    assert.match(page.text, /Lo que prometimos\s*C1: Reparamos nueve de cada diez/)
    assert.match(page.text, /Qué te corresponde si no cumplimos\s*Te decimos por escrito/)
    assert.ok(page.all('main a').some(link => link.getAttribute('href') === `${LIGHTS}#C1`))
    assert.doesNotMatch(page.text, /Lo que pediste|otra solicitud|Recibimos tu solicitud/)
  }
  const receipt = done.all('main a').find(link => /acuse/.test(link.getAttribute('href') ?? ''))
  const pdf = await readPdf((await client.download(receipt?.getAttribute('href') ?? '')).body)
  assert.match(pdf.text, /HUA-2026-/)
  assert.match(pdf.text, /El compromiso que reclamas\s*Carta compromiso\s*Alumbrado público/)
  assert.match(pdf.text, /Lo que prometimos\s*C1: Reparamos nueve de cada diez/)
  assert.match(pdf.text, /Lo que nos contaste\s*Sigue apagada otra vez\./)
  assert.doesNotMatch(pdf.text, /pediste|solicitud/)
})

test('a claim that was attended to is told as a claim, not as something asked for', async () => {
  const client = house.anyone()
  const done = await client.submit(await client.get(CLAIM), { description: 'Otra vez.', identity: 'anonymous' })
  const track =
    done
      .all('main a')
      .find(link => /clave=/.test(link.getAttribute('href') ?? ''))
      ?.getAttribute('href') ?? ''
  const folio = /HUA-[\d-]+/.exec(done.text)?.[0]
  await house.owner.statement({
    text: "update request set state = 'closed', outcome = 'resolved', closed_at = $2 where folio = $1",
    values: [folio, new Date('2026-11-17T18:00:00Z')],
  })
  const { text } = await client.get(track.replace('/acuse.pdf', ''))
  assert.match(text, /Se atendió tu reclamo\./)
  assert.doesNotMatch(text, /pediste|solicitud/)
})

test('an anonymous claim keeps nothing about who makes it', async () => {
  const client = house.anyone()
  const done = await client.submit(await client.get(CLAIM), {
    description: 'Nadie contesta el teléfono.',
    identity: 'anonymous',
    name: 'No quería decirlo',
  })
  assert.match(done.text, /Tu folio es/)
  const [{ n } = { n: -1 }] = await rows<{ n: number }>(
    "select count(*)::int as n from requester p join request r on r.id = p.request_id where r.identity = 'anonymous'",
  )
  assert.equal(n, 0)
})

test('a promise that is not there cannot be claimed', async () => {
  for (const place of ['C9/reclamar', 'X/reclamar'])
    assert.equal((await house.anyone().get(`${LIGHTS}/${place}`)).status, 404)
  const sent = await house.anyone().post(`${LIGHTS}/C9/reclamar`, {
    key: '3f0a1c6e-8f0e-4c58-9f0e-2f3b7f1d9a10',
    description: 'Algo',
    identity: 'anonymous',
  })
  assert.equal(sent.status, 404)
})
