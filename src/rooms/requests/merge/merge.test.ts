import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import { lettersAbout, ROSALBA, received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok, stateOf } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { byRamiro, RAMIRO, repeatedRequests } from '../../../../test/support/repeated.ts'

const house = await openTestHouse({ examples: ['huatabampo', 'metepec'] })
const { person, open, step, refer, answer, admit } = casework(house)
const { ask, merge, follow, rowOf, eventsOf } = await repeatedRequests(house)
const byRosalba = { identity: 'named' as const, requester: ROSALBA, description: 'Soy Rosalba, de la casa azul.' }
const photograph = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#886644' } })
  .jpeg()
  .toBuffer()

test('a clerk compares both before anything happens, and from then on one is asked for steps and the other follows it', async () => {
  const main = await ask(byRosalba)
  const twin = await ask(byRamiro)
  await admit(main.id)
  const clerk = await person('capturista')
  const form = ok(await clerk.get(`${caseAt(twin.id)}/repetida`))
  const both = ok(
    await clerk.submit(form, { folio: main.folio.toLowerCase().replaceAll('-', ' ') }, { form: '#choose-form' }),
  )
  assert.match(both.text, /¿Son el mismo asunto\?.*La repetida: .*Mi casa es la verde.*La principal: .*la casa azul/)
  assert.equal((await rowOf(twin.id)).merged_into_id, null)
  const seen = ok(await clerk.submit(both, {}, { form: '#merge-form' }))
  assert.equal(seen.path, caseAt(twin.id))
  assert.match(seen.text, new RegExp(`Sigue a ${main.folio}`))
  assert.equal(stateOf(seen), stateOf(await open('capturista', main.id)))
  assert.equal(seen.root.querySelector('#step-form'), null)
  assert.equal((await open('secretaria', twin.id)).root.querySelector('#step-form'), null)
  const forced = await (await person('secretaria')).post(caseAt(twin.id), {
    _act: 'step',
    seq: '1',
    outcome: 'received',
  })
  assert.match(forced.errors.join(), /se atiende con otra solicitud/)
  const followed = await open('capturista', main.id)
  assert.match(followed.text, new RegExp(`Otra solicitud la sigue2 personas esperan.*${twin.folio}`))
  const board = ok(await clerk.get(`/o/huatabampo/interno/solicitudes?q=${twin.folio}`))
  assert.match(board.text, new RegExp(`Repetida de ${main.folio}`))
  const mine = ok(await (await person('secretaria')).get('/o/huatabampo/interno/solicitudes?mias=1'))
  assert.doesNotMatch(mine.text, new RegExp(twin.folio))
})

test('what is said to one is said to both, each about her own, and neither learns who the other is', async () => {
  const main = await ask(byRosalba)
  const twin = await ask(byRamiro)
  const before = await rowOf(twin.id)
  ok(await merge(twin.id, main.folio))
  await admit(main.id)
  ok(await refer('capturista', main.id, ['alumbrado']))
  const clerk = await person('capturista')
  ok(
    await clerk.submit(
      await open('capturista', main.id),
      { audience: 'public', text: 'Mañana va la cuadrilla.' },
      { form: '#note-form' },
    ),
  )
  const added = await house.anyone().get(`/o/huatabampo/seguimiento/${main.folio}/agregar?clave=${main.tracking_key}`)
  await house.anyone().submit(added, { text: 'Mi timbre no sirve.' }, { form: 'main form' })
  assert.match((await follow(twin)).text, /Lo tiene Departamento de Alumbrado Público/)
  ok(
    await answer('enlace.alumbrado', main.id, 'Se cambió el foco.', 'yes', [
      { field: 'evidence', name: 'poste.jpg', content: photograph },
    ]),
  )
  ok(await step('capturista', main.id, 'reported', 'Luminaria reparada'))
  ok(await step('interdireccional', main.id, 'acknowledged'))
  const seen = await follow(twin)
  assert.match(
    seen.text,
    /Terminó.*Se atendió lo que pediste.*Mañana va la cuadrilla.*Se cambió el foco.*Cerramos el asunto/,
  )
  assert.doesNotMatch(seen.html, new RegExp(`Rosalba|timbre|${main.tracking_key}`, 'i'))
  assert.doesNotMatch((await follow(main)).html, new RegExp(`Ramiro|casa es la verde|${twin.tracking_key}`, 'i'))
  const picture = seen.all('.cv-files a').at(-1)!.getAttribute('href')!
  assert.equal((await house.anyone().download(picture.replaceAll('&amp;', '&'))).status, 200)
  const letters = await lettersAbout(house, twin.id)
  assert.deepEqual(new Set(letters.map(({ recipient }) => recipient)), new Set([RAMIRO.email]))
  assert.deepEqual(
    letters.map(({ subject }) => subject.replace(twin.folio, 'FOLIO')),
    [
      'Atendemos tu solicitud FOLIO con otro folio del mismo asunto',
      'Novedades de tu solicitud FOLIO',
      'Respuesta a tu solicitud FOLIO',
      'Cerramos tu solicitud FOLIO',
    ],
  )
  assert.ok(
    letters.every(
      ({ body }) => body.includes(twin.tracking_key) && !/Rosalba/.test(body) && !body.includes(main.tracking_key),
    ),
  )
  const [own, of] = [await rowOf(twin.id), await rowOf(main.id)]
  assert.deepEqual([own.received_at, own.due_at], [before.received_at, before.due_at])
  assert.deepEqual(
    [own.state, own.outcome, own.answered_at, own.closed_at],
    [of.state, of.outcome, of.answered_at, of.closed_at],
  )
})

test('what the author of the repeated one adds is read where it is attended', async () => {
  const main = await ask()
  const twin = await ask(byRamiro)
  ok(await merge(twin.id, main.folio))
  const adding = await house.anyone().get(`/o/huatabampo/seguimiento/${twin.folio}/agregar?clave=${twin.tracking_key}`)
  await house.anyone().submit(adding, { text: 'También falla el poste de enfrente.' }, { form: 'main form' })
  assert.match((await open('coordinacion', main.id)).text, /Añadió información.*También falla el poste de enfrente/)
})

test('a request that is dismissed takes along those that follow it, with its reason', async () => {
  const main = await ask()
  const twin = await ask(byRamiro)
  ok(await merge(twin.id, main.folio))
  ok(await step('secretaria', main.id, 'received'))
  ok(await step('coordinacion', main.id, 'verified'))
  const decider = await person('subcoordinacion')
  const page = await decider.get(`${caseAt(main.id)}/no-procede?motivo=otra-autoridad`)
  ok(await decider.submit(page, { text: 'Le toca a la CFE.' }, { button: ['_act', 'submit'] }))
  assert.match((await follow(twin)).text, /No procede.*Le toca a la CFE/)
  assert.match((await lettersAbout(house, twin.id)).at(-1)!.body, /Le toca a la CFE/)
})

test('it follows no chain, nor itself, nor what ended or was answered, nor what is not there', async () => {
  const [main, first, second, third] = [await ask(), await ask(), await ask(), await ask()]
  assert.match((await merge(main.id, main.folio)).errors.join(), /la repetida de sí misma/)
  assert.match((await merge(main.id, 'HUA-2026-999999-9')).errors.join(), /No hay ninguna solicitud con ese folio/)
  ok(await merge(first.id, main.folio))
  const clerk = await person('capturista')
  const through = await clerk.submit(
    await clerk.get(`${caseAt(second.id)}/repetida`),
    { folio: first.folio },
    { form: '#choose-form' },
  )
  assert.match(through.text, new RegExp(`${first.folio} ya sigue a ${main.folio}: esta la seguirá también`))
  ok(await clerk.submit(through, {}, { form: '#merge-form' }))
  assert.equal((await rowOf(second.id)).merged_into_id, main.id)
  const leader = await clerk.get(`${caseAt(main.id)}/repetida`)
  assert.equal(leader.path, caseAt(main.id))
  assert.match(leader.text, /2 solicitudes siguen a esta: es la principal/)
  assert.equal((await open('capturista', main.id)).all('a[href$="/repetida"]').length, 0)
  await admit(main.id)
  ok(await refer('capturista', main.id, ['alumbrado']))
  ok(await answer('enlace.alumbrado', main.id, 'Hecho.'))
  assert.match((await merge(third.id, main.folio)).errors.join(), /ya se respondió: atienda esta por separado/)
  const foreign = await received(house, { slug: 'metepec' })
  assert.match((await merge(third.id, foreign.folio)).errors.join(), /No hay ninguna solicitud con ese folio/)
})

test('two people at once, or the same button twice, leave one merge; each pointing at the other leaves one main', async () => {
  const [main, twin, other] = [await ask(), await ask(byRamiro), await ask()]
  const at = (id: number, con: string) => `${caseAt(id)}/repetida?con=${con}`
  const [benito, carmen] = [await person('capturista'), await person('coordinacion')]
  await Promise.all([
    benito.post(at(twin.id, main.folio), { _act: 'merge' }),
    benito.post(at(twin.id, main.folio), { _act: 'merge' }),
    carmen.post(at(twin.id, main.folio), { _act: 'merge' }),
  ])
  assert.equal((await eventsOf(twin.id, 'request.merged')).length, 1)
  assert.equal((await lettersAbout(house, twin.id)).length, 1)
  await Promise.all([
    benito.post(at(main.id, other.folio), { _act: 'merge' }),
    carmen.post(at(other.id, main.folio), { _act: 'merge' }),
  ])
  assert.deepEqual([(await rowOf(main.id)).merged_into_id, (await rowOf(other.id)).merged_into_id], [null, main.id])
})

test('those of the same service and neighbourhood that wait are offered, and who may not merge is offered nothing', async () => {
  const [place] = await house.owner.statement<{ id: number }>({
    text: 'select id from neighbourhood where organization_id = $1 order by id limit 1',
    values: [await house.organizationId('huatabampo')],
  })
  const there = { service: 'bache', neighbourhoodId: place!.id }
  const first = await ask({ ...there, summary: 'Bache frente al mercado' })
  const again = await ask({ ...there, summary: 'Hoyo en el mercado' })
  const clerk = await person('capturista')
  const form = ok(await clerk.get(`${caseAt(again.id)}/repetida`))
  assert.deepEqual(
    form.all('[name=alike]').map(radio => radio.getAttribute('value')),
    [first.folio],
  )
  assert.match(
    (await clerk.submit(form, {}, { form: '#choose-form' })).errors.join(),
    /Elija una solicitud o escriba su folio/,
  )
  const both = ok(await clerk.submit(form, { alike: first.folio }, { form: '#choose-form' }))
  assert.match(both.text, /Bache frente al mercado/)
  for (const who of ['enlace.alumbrado', 'auditoria', 'informatica']) {
    const client = await person(who)
    assert.equal((await client.get(`${caseAt(again.id)}/repetida`)).status, 403, who)
    assert.notEqual(
      (await client.post(`${caseAt(again.id)}/repetida?con=${first.folio}`, { _act: 'merge' })).status,
      200,
    )
    assert.notEqual((await client.post(caseAt(again.id), { _act: 'split' })).status, 200)
  }
  assert.equal((await rowOf(again.id)).merged_into_id, null)
})

test('programs are told the link: with folio and key, and in the file of the list', async () => {
  const [main, twin] = [await ask(), await ask()]
  ok(await merge(twin.id, main.folio))
  const reply = await fetch(`${house.url}/o/huatabampo/api/v1/requests/${twin.folio}?key=${twin.tracking_key}`)
  assert.equal(((await reply.json()) as { mergedInto: string }).mergedInto, main.folio)
  const file = await (await person('capturista')).download(
    `/o/huatabampo/interno/solicitudes/exportar.csv?q=${twin.folio}`,
  )
  assert.match(file.body.toString(), new RegExp(`Repetida de[\\s\\S]*${main.folio}`))
})

test('each is written to in her own language, and a liaison learns how many wait and not what they wrote', async () => {
  const main = await ask(byRosalba)
  const twin = await ask({ ...byRamiro, locale: 'en' })
  ok(await merge(twin.id, main.folio))
  await admit(main.id)
  ok(await refer('capturista', main.id, ['alumbrado']))
  const seen = ok(await open('enlace.alumbrado', main.id))
  assert.match(seen.text, new RegExp(`2 personas esperan.*${twin.folio}`))
  assert.doesNotMatch(seen.html, new RegExp(`${byRamiro.summary}|solicitudes/${twin.id}"`))
  ok(await answer('enlace.alumbrado', main.id, 'Se cambió el foco.'))
  ok(await step('capturista', main.id, 'reported', 'Hecho'))
  ok(await step('interdireccional', main.id, 'acknowledged'))
  const [hers, his] = [(await lettersAbout(house, main.id)).at(-1)!, (await lettersAbout(house, twin.id)).at(-1)!]
  assert.match(hers.body, /puedes pedir que se reabra hasta el miércoles 2 de diciembre/)
  assert.match(his.body, /you can ask to reopen it until/)
})
