import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Seen } from '../../../../test/support/client.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const organizationId = await house.organizationId('huatabampo')
const scope = { organizationId, actorId: null, now: house.clock.now }
const path = '/o/huatabampo/interno/capturar'
const pothole = {
  channel: 'telephone',
  service: 'bache',
  summary: 'Bache en la esquina',
  neighbourhood: 'centro',
  address: 'Juárez y Morelos',
  name: 'Ana Ruiz',
  telephone: '647 123 4567',
}

const clerk = await house.as('secretaria')
const newest = () =>
  house.owner.read(scope, read =>
    read.db.selectFrom('request').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
  )
const chosen = (page: Seen, name: string) =>
  page.root.querySelector(`select[name="${name}"] option[selected]`)?.getAttribute('value')

/** The form with the questions of the pothole already shown. */
async function withQuestions(fields: Record<string, string> = {}): Promise<Seen> {
  return clerk.submit(await clerk.get(path), { ...pothole, ...fields }, { button: ['_act', 'questions'] })
}

test('only those who attend people may take requests down', async () => {
  assert.equal((await (await house.as('auditoria')).get(path)).status, 403)
  assert.match((await house.anyone().get(path)).path, /entrar/)
})

test('a request by telephone is taken down on one screen and goes on to the next step', async () => {
  const form = await withQuestions()
  assert.ok(form.html.includes('value="Juárez y Morelos"') && form.text.includes('¿De qué tamaño es?'))
  const saved = await clerk.submit(form, { q_tamano: 'Como una llanta' })
  const request = await newest()
  assert.match(saved.text, new RegExp(`${request.folio}.*Imprimir acuse|${request.folio}`))
  assert.deepEqual(
    [request.channel, request.kind, request.state, request.summary, request.answers],
    ['telephone', 'request', 'analysis', 'Bache en la esquina', { tamano: 'Como una llanta' }],
  )
  const steps = await house.owner.read(scope, read =>
    read.db.selectFrom('request_step').select('state').where('request_id', '=', request.id).orderBy('seq').execute(),
  )
  assert.deepEqual(
    steps.map(step => step.state),
    ['done', 'active'],
  )
})

test('the channel used last is offered first the next time', async () => {
  await clerk.submit(await withQuestions({ channel: 'radio' }), { q_tamano: 'Como un plato' })
  assert.equal(chosen(await clerk.get(path), 'channel'), 'radio')
})

test('what is really received and what is written down later are two instants', async () => {
  const form = await withQuestions({ date: '13/11/2026', time: '16:30' })
  await clerk.submit(form, { q_tamano: 'Como un plato' })
  const request = await newest()
  assert.equal(request.received_at.toISOString(), '2026-11-13T23:30:00.000Z')
  assert.equal(request.captured_at.toISOString(), '2026-11-17T17:00:00.000Z')
})

test('what is missing or impossible is told at once and nothing typed is lost', async () => {
  const refused = await clerk.submit(await clerk.get(path), {
    ...pothole,
    summary: '',
    name: '',
    date: '18/11/2026',
    email: 'ana@',
    address: 'Calle <i>uno</i>',
  })
  assert.equal(refused.status, 422)
  assert.deepEqual(refused.errors.toSorted(), [
    'El correo no está completo; por ejemplo: nombre@correo.com',
    'Falta el asunto',
    'Falta el nombre',
    'Falta responder «¿De qué tamaño es?»',
    'La fecha y la hora de recepción no han llegado todavía',
  ])
  assert.ok(refused.html.includes('Calle &lt;i>uno&lt;/i>') || refused.html.includes('Calle &lt;i&gt;uno'))
})

test('words that several services answer to ask which one, and words that none answers to say so', async () => {
  const several = await clerk.submit(await clerk.get(path), { ...pothole, service: 'agua' })
  assert.match(several.text, /Cuál de estos servicios es/)
  const none = await clerk.submit(await clerk.get(path), { ...pothole, service: 'xyzzy' })
  assert.match(none.errors.join(), /Ningún servicio coincide con «xyzzy»/)
})

test('sending the form again, or ten times at once, is one request', async () => {
  const form = await withQuestions({ summary: 'Una sola' })
  const pages = await Promise.all(Array.from({ length: 10 }, () => clerk.submit(form, { q_tamano: 'Como un plato' })))
  assert.equal(new Set(pages.map(page => page.title)).size, 1)
  const same = await house.owner.read(scope, read =>
    read.db.selectFrom('request').select('id').where('summary', '=', 'Una sola').execute(),
  )
  assert.equal(same.length, 1)
})

test('what may be the same matter is shown with its folio and never stops anybody', async () => {
  const form = await withQuestions()
  assert.match(form.text, /Puede ser la misma que otra.*HUA-2026-/)
  const saved = await clerk.submit(form, { q_tamano: 'Como un plato' })
  assert.ok(saved.path.startsWith(`${path}/`))
  const elsewhere = await withQuestions({ neighbourhood: 'Modelo' })
  assert.ok(!elsewhere.text.includes('Puede ser la misma'))
})

test('of an anonymous request no name is kept even if one was typed', async () => {
  await clerk.submit(await withQuestions({ identity: 'anonymous' }), { q_tamano: 'Como un plato' })
  const { id, identity } = await newest()
  const kept = await house.owner.read(scope, read =>
    read.db.selectFrom('requester').select('name').where('request_id', '=', id).execute(),
  )
  assert.deepEqual([identity, kept], ['anonymous', []])
})

test('when the session ends while typing, what was typed is given back after signing in', async () => {
  const other = await house.as('secretaria')
  const form = await other.get(path)
  other.forget('cv_session')
  const signIn = await other.submit(form, { ...pothole, summary: 'No me pierdas' })
  const back = await other.submit(signIn, { email: 'secretaria@huatabampo.example', password: 'carta-viva-demo' })
  assert.ok(back.html.includes('No me pierdas'), back.path)
})

test('in a town whose clocks change, the hour that did not exist is refused and the next one is taken', async () => {
  house.clock.set('2026-03-10T17:00:00Z')
  await house.owner.write(scope, write =>
    write.db.updateTable('organization').set({ time_zone: 'America/Tijuana', calendar_version: 99 }).execute(),
  )
  // The address of an organization is remembered for two seconds.
  await sleep(2100)
  const border = await house.as('secretaria')
  const fields = { ...pothole, date: '08/03/2026', time: '02:30' }
  const form = await border.submit(await border.get(path), fields, { button: ['_act', 'questions'] })
  const refused = await border.submit(form, { q_tamano: 'Como un plato' })
  assert.deepEqual(refused.errors, [
    'Ese día los relojes se adelantaron y esa hora no existió: anote la hora siguiente',
  ])
  await border.submit(refused, { time: '03:30' })
  assert.equal((await newest()).received_at.toISOString(), '2026-03-08T10:30:00.000Z')
})
