import assert from 'node:assert/strict'
import test from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { Temporal } from 'temporal-polyfill'
import type { Client } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { toDate } from '../../../platform/db/time.ts'
import { takeCase } from '../walk/case-at-hand.ts'

const house = await openTestHouse()
const organizationId = await house.organizationId('huatabampo')
const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const root = '/o/huatabampo'
const NOT_FOUND = 'No encontramos una solicitud con ese folio y esa clave. Revisa los dos en tu acuse'

const photograph = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#0b6b3a' } })
  .jpeg()
  .toBuffer()

const owned = <T>(look: (read: Parameters<Parameters<typeof house.owner.write>[1]>[0]) => Promise<T>) =>
  house.owner.write(scope(), look)

/** Files a named request with a photograph in the public form and returns its row. */
async function filed(client: Client) {
  let page = await client.get(`${root}/pedir/servicio/bache`)
  page = await client.submit(page, { kind: 'request' })
  page = await client.submit(page, { neighbourhood: 'Centro', address: 'Hidalgo 34' })
  page = await client.submit(page, { description: 'Hay un bache enorme.', q_tamano: 'Como una llanta' })
  page = await client.submit(
    page,
    {},
    {
      form: 'form[enctype]',
      files: [{ field: 'photographs', name: 'bache.jpg', content: photograph }],
    },
  )
  page = await client.submit(page, { identity: 'named' })
  page = await client.submit(page, { name: 'Ana Ruiz', email: 'ana@correo.example' })
  await client.submit(page)
  const row = await owned(read =>
    read.db.selectFrom('request').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
  )
  return { ...row, url: `${root}/seguimiento/${row.folio}?clave=${row.tracking_key}` }
}

const client = house.anyone()
const request = await filed(client)

test('folio and key open the page however they are typed', async () => {
  const { folio, tracking_key: key } = request
  const [, year, sequence, check] = folio.split('-')
  for (const [typedFolio, typedKey] of [
    [folio, key],
    [` hua ${year} ${Number(sequence)} ${check} `, key.toLowerCase()],
    [`${year}${sequence}${check}`, `${key.slice(0, 4)} – ${key.slice(4)}`],
  ] as const) {
    const found = await client.submit(await client.get(`${root}/seguimiento`), { folio: typedFolio, key: typedKey })
    assert.ok(found.path.includes(folio), `${typedFolio} ${typedKey}: ${found.errors}`)
  }
})

test('a wrong key, a folio that does not exist and a forged one get the same sentence and nothing else', async () => {
  const { folio, tracking_key: key } = request
  const wrongKey = key.startsWith('C') ? `D${key.slice(1)}` : `C${key.slice(1)}`
  const pages = [
    [folio, wrongKey],
    ['HUA-2026-999999-0', key],
    [folio.replace(/\d$/, digit => String((Number(digit) + 1) % 10)), key],
    ["' or 1=1 --", key],
    ['<script>', '../../etc'],
  ] as const
  for (const [typedFolio, typedKey] of pages) {
    const typed = await client.submit(await client.get(`${root}/seguimiento`), { folio: typedFolio, key: typedKey })
    assert.deepEqual([typed.status, typed.errors], [422, [NOT_FOUND]])
    const address = `${root}/seguimiento/${encodeURIComponent(typedFolio)}?clave=${encodeURIComponent(typedKey)}`
    const opened = await client.get(address)
    assert.deepEqual([opened.status, opened.errors], [404, [NOT_FOUND]])
    assert.ok(!opened.text.includes('bache'))
  }
})

test('the page tells where it is, what follows and by when, and nobody’s name', async () => {
  const page = await house.anyone().get(request.url)
  assert.match(page.text, /Lo recibimos/)
  assert.match(page.text, /Respuesta a más tardar el martes 1 de diciembre de 2026/)
  assert.match(page.text, /A más tardar el miércoles 18 de noviembre de 2026/)
  for (const personal of ['Ana Ruiz', 'ana@correo.example']) assert.ok(!page.html.includes(personal))
})

test('photographs open with the key only, as what they are', async () => {
  const page = await client.get(request.url)
  const [thumbnail] = page.all('.cv-files img').map(img => img.getAttribute('src')?.replaceAll('&amp;', '&') ?? '')
  const [link] = page.all('.cv-files a').map(a => a.getAttribute('href')?.replaceAll('&amp;', '&') ?? '')
  assert.ok(thumbnail && link)
  const small = await client.download(thumbnail)
  assert.equal(small.headers.get('content-type'), 'image/webp')
  const whole = await client.download(link)
  assert.equal(whole.headers.get('x-content-type-options'), 'nosniff')
  assert.match(whole.headers.get('content-disposition') ?? '', /^inline; filename\*=UTF-8''bache\.jpg/)
  assert.equal((await client.download(link.split('?')[0] ?? '')).status, 404)
  assert.equal((await client.download(link.replace(/archivo\/\d+/, 'archivo/999999'))).status, 404)
})

test('the receipt is paper with folio, key, date and a code that opens the page', async () => {
  const pdf = await client.download(request.url.replace('?', '/acuse.pdf?'))
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  const document = await getDocument({ data: new Uint8Array(pdf.body), verbosity: 0 }).promise
  const { items } = await (await document.getPage(1)).getTextContent()
  const text = items.map(item => ('str' in item ? item.str : '')).join(' ')
  for (const told of [
    request.folio,
    request.tracking_key.slice(0, 4),
    'martes 1 de diciembre de 2026',
    'Hay un bache enorme',
  ])
    assert.ok(text.includes(told), told)
  assert.ok(!text.includes('Ana Ruiz'))
  assert.equal((await client.download(`${root}/seguimiento/${request.folio}/acuse.pdf?clave=CCCCCCCC`)).status, 404)
})

test('whoever captures prints the same receipt from inside, and nobody else does', async () => {
  const path = `${root}/interno/solicitudes/${request.id}/acuse.pdf`
  assert.equal((await (await house.as('capturista')).download(path)).status, 200)
  assert.equal((await (await house.as('auditoria')).download(path)).status, 403)
  assert.equal((await house.anyone().download(path)).status, 303)
})

test('what the author adds is read by both sides, with its files, once', async () => {
  const add = await client.get(request.url.replace('?', '/agregar?'))
  const refused = await client.submit(add, { text: '' })
  assert.deepEqual(refused.errors, ['Falta escribir algo o elegir un archivo'])
  const files = [{ field: 'photographs', name: 'otra.jpg', content: photograph }]
  for (let i = 0; i < 2; i++) {
    const page = await client.submit(add, { text: 'Ya creció <b>más</b>' }, { files })
    assert.match(page.text, /Agregaste información.*Ya creció <b>más<\/b>|Ya creció/)
  }
  const notes = await owned(read =>
    read.db.selectFrom('note').selectAll().where('request_id', '=', request.id).execute(),
  )
  assert.equal(notes.length, 1)
  const events = await owned(read =>
    read.db
      .selectFrom('event')
      .select('name')
      .where('subject', '=', 'request')
      .where('subject_id', '=', request.id)
      .orderBy('id')
      .execute(),
  )
  assert.deepEqual(
    events.map(event => event.name),
    ['request.received', 'request.information-added'],
  )
})

test('a file that is not what it says is refused in words and what was typed stays', async () => {
  const add = await client.get(request.url.replace('?', '/agregar?'))
  const page = await client.submit(
    add,
    { text: 'Va el documento' },
    {
      files: [{ field: 'photographs', name: 'foto.jpg', content: Buffer.from('MZ\u0090\u0000 programa') }],
    },
  )
  assert.deepEqual(page.errors, ['«foto.jpg» no es una foto ni un PDF que podamos recibir'])
  assert.ok(page.html.includes('Va el documento'))
})

test('a request that does not proceed says why, what it means and what can be done', async () => {
  const refused = await filed(house.anyone())
  await close(refused.id, 'inadmissible')
  const page = await client.get(refused.url)
  assert.match(page.text, /No procede/)
  assert.match(
    page.text,
    /Corresponde a otra autoridad.*Es una carretera federal.*Qué puedes hacer.*Acude a la autoridad/,
  )
})

test('inside its window a closed request is reopened once, with a reason, a new term and its step', async () => {
  const closed = await filed(house.anyone())
  await close(closed.id, 'closed')
  const page = await client.get(closed.url)
  assert.match(page.text, /puedes pedir que se reabra hasta el miércoles 2 de diciembre de 2026/)
  const form = await client.get(closed.url.replace('?', '/reabrir?'))
  assert.deepEqual((await client.submit(form, { reason: '  ' })).errors, ['Falta decir por qué pides que se reabra'])
  house.clock.advance({ hours: 48 })
  await Promise.all([
    client.submit(form, { reason: 'Se volvió a abrir' }),
    client.submit(form, { reason: 'Se volvió a abrir' }),
  ])
  const again = await client.get(closed.url)
  assert.match(again.text, /Lo estamos revisando.*Pediste que se reabriera/)
  const row = await owned(read =>
    read.db.selectFrom('request').selectAll().where('id', '=', closed.id).executeTakeFirstOrThrow(),
  )
  assert.deepEqual([row.state, row.reopened_times, row.closed_at, row.outcome], ['analysis', 1, null, null])
  assert.ok(row.due_at && closed.due_at && row.due_at > closed.due_at)
  const steps = await owned(read =>
    read.db
      .selectFrom('request_step as r')
      .innerJoin('procedure_step as s', 's.id', 'r.step_id')
      .select(['s.act', 'r.state'])
      .where('r.request_id', '=', closed.id)
      .orderBy('r.seq')
      .execute(),
  )
  assert.deepEqual(steps.at(-1), { act: 'verify', state: 'active' })
  const changes = await owned(read =>
    read.db.selectFrom('due_change').selectAll().where('request_id', '=', closed.id).execute(),
  )
  assert.equal(changes.length, 1)
})

test('after its window a closed request can no longer be reopened', async () => {
  const closed = await filed(house.anyone())
  await close(closed.id, 'closed')
  const form = await client.get(closed.url.replace('?', '/reabrir?'))
  house.clock.advance({ hours: 24 * 16 })
  const late = await client.submit(form, { reason: 'Tarde' })
  assert.match(late.text, /ya terminó/)
  assert.ok(!(await client.get(closed.url)).text.includes('se reabra'))
})

test('what a unit answered before a reopening no longer counts: the case is attended again', async () => {
  const closed = await filed(house.anyone())
  await owned(async write => {
    const unit = await write.db.selectFrom('unit').select('id').executeTakeFirstOrThrow()
    const person = await write.db.selectFrom('account').select('id').executeTakeFirstOrThrow()
    const at = toDate(house.clock.now)
    await write.db
      .insertInto('referral')
      .values({
        ...{ organization_id: organizationId, request_id: closed.id, unit_id: unit.id, state: 'answered' },
        ...{ referred_by: person.id, referred_at: at, ended_at: at, ended_by: person.id },
      })
      .execute()
  })
  await close(closed.id, 'closed')
  house.clock.advance({ hours: 1 })
  await client.submit(await client.get(closed.url.replace('?', '/reabrir?')), { reason: 'Sigue igual' })
  assert.deepEqual((await owned(write => takeCase(write, closed.id)))?.referrals, [])
})

test('the steps of the procedure are told in words for the citizen, not by their titles', async () => {
  const asked = await filed(house.anyone())
  await owned(async write => {
    const verify = write.db.selectFrom('procedure_step').select('id').where('act', '=', 'verify')
    const { id: step_id } = await verify.orderBy('id').limit(1).executeTakeFirstOrThrow()
    const done = { state: 'done', opened_at: asked.received_at, done_at: asked.received_at }
    await write.db
      .insertInto('request_step')
      .values({ organization_id: organizationId, request_id: asked.id, seq: 9, step_id, ...done })
      .execute()
  })
  const page = await client.get(asked.url)
  assert.match(page.text, /Revisamos lo que nos dijiste/)
  assert.doesNotMatch(page.text, /Verificar y analizar/)
})

/** Ends a case as its procedure would, without walking it. */
async function close(id: number, as: 'closed' | 'inadmissible') {
  const at = toDate(Temporal.Instant.from(house.clock.now.toString()))
  await owned(async write => {
    await write.db
      .updateTable('request_step')
      .set({ state: 'done', done_at: at, outcome: as })
      .where('request_id', '=', id)
      .where('state', '=', 'active')
      .execute()
    await write.db
      .updateTable('request')
      .set({ state: as, closed_at: at, step_id: null, outcome: as === 'closed' ? 'resolved' : 'inadmissible' })
      .where('id', '=', id)
      .execute()
    if (as === 'closed') return
    const person = await write.db.selectFrom('account').select('id').executeTakeFirstOrThrow()
    const reason = await write.db
      .selectFrom('inadmissibility_reason')
      .select('id')
      .where('code', '=', 'otra-autoridad')
      .executeTakeFirstOrThrow()
    await write.db
      .insertInto('decision')
      .values({
        organization_id: organizationId,
        request_id: id,
        admissible: false,
        reason_id: reason.id,
        citizen_text: 'Es una carretera federal.',
        decided_by: person.id,
        decided_at: at,
      })
      .execute()
  })
}
