/** An organization with an internet address of its own: everything is there without `/o/…`, and nothing of the others. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROSALBA, received } from '../support/cases.ts'
import { ok } from '../support/casework.ts'
import { openTestHouse } from '../support/house.ts'

const house = await openTestHouse({ examples: ['huatabampo', 'cajica'] })
const { port } = new URL(house.url)
const OWN = 'pqrs.cajica.example'

/** Asks as a browser that typed that name; `fetch` lets nobody say which. */
async function ask(host: string, path: string, form?: Record<string, string>, headers: Record<string, string> = {}) {
  const asking = request({
    ...{ port, path, host: '127.0.0.1', method: form ? 'POST' : 'GET' },
    headers: {
      host,
      ...(form && { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${host}` }),
      ...headers,
    },
  })
  asking.end(form && new URLSearchParams(form).toString())
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, html: await text(answer) }
}

const titleOf = (html: string) => /<title>([^<]*)/.exec(html)?.[1] ?? ''

before(async () => {
  const administrator = await house.as('sistemas', 'cajica')
  const page = await administrator.get('/o/cajica/interno/administracion/identidad')
  ok(await administrator.submit(page, { host: OWN }))
  for (let tries = 0; tries < 100; tries++) {
    if (titleOf((await ask(OWN, '/')).html).includes('Cajicá')) return
    await sleep(100)
  }
})

test('its home, its form and its missing pages are at its own name, with or without a port, and no link leaves it', async () => {
  for (const [host, path] of [
    [OWN, '/'],
    [OWN.toUpperCase(), '/pedir'],
    [`${OWN}:${port}`, '/seguimiento'],
    [OWN, '/nada'],
  ] as const) {
    const { html } = await ask(host, path)
    assert.match(titleOf(html), /Alcaldía Municipal de Cajicá/, `${host}${path}`)
    assert.doesNotMatch(html, /(href|action|src)="\/o\//, `${host}${path}`)
  }
})

test('who signs in there comes back there, and its session opens nothing of another organization', async () => {
  const credentials = { email: 'radicacion@cajica.example', password: 'carta-viva-demo' }
  const entered = await ask(OWN, '/entrar?volver=%2Finterno%2Fsolicitudes', credentials)
  assert.deepEqual([entered.status, entered.headers.location], [303, '/interno/solicitudes'])
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const inside = await ask(OWN, '/interno/solicitudes', undefined, { cookie })
  assert.equal(inside.status, 200)
  assert.doesNotMatch(inside.html, /(href|action)="\/o\//)
  assert.equal((await ask(OWN, '/o/huatabampo/interno', undefined, { cookie })).status, 303)
})

test('letters name its own address, and the common one still leads to it', async () => {
  const {
    folio,
    tracking_key: key,
    id,
  } = await received(house, {
    slug: 'cajica',
    identity: 'named',
    requester: ROSALBA,
  })
  const coordinator = await house.as('reparto', 'cajica')
  const page = await coordinator.get(`/o/cajica/interno/solicitudes/${id}`)
  ok(await coordinator.submit(page, { audience: 'public', text: 'Va en camino.' }, { form: '#note-form' }))
  const [letter] = await house.owner.statement<{ body: string }>({
    text: `select body from mail_message where about_id = $1 and recipient = $2`,
    values: [id, ROSALBA.email],
  })
  assert.ok(letter?.body.includes(`http://${OWN}/seguimiento/${folio}?clave=${key}`), letter?.body)
  assert.equal((await ask(OWN, `/seguimiento/${folio}?clave=${key}`)).status, 200)
  ok(await house.anyone().get(`/o/cajica/seguimiento/${folio}?clave=${key}`))
})

test('a name that nobody has shows the organizations there are', async () => {
  assert.match(titleOf((await ask('otro.example', '/')).html), /organización/)
})
