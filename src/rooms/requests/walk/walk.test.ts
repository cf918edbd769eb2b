import assert from 'node:assert/strict'
import test from 'node:test'
import { lettersAbout, ROSALBA, received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok, STEP_FORM, stateOf } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const { person, step, refer, answer } = casework(house)
const at = caseAt

test('an anonymous request walks the seven steps of 4.1.1, each done by who the manual names', async () => {
  const { id } = await received(house)
  ok(await step('secretaria', id, 'received'))
  ok(await step('coordinacion', id, 'verified'))
  const decided = await step('subcoordinacion', id, 'admissible')
  ok(decided)
  assert.equal(stateOf(decided), 'Procede')
  const referred = await refer('capturista', id, ['alumbrado'], { instructions: 'Cambiar el foco' })
  ok(referred)
  assert.equal(stateOf(referred), 'Canalizada')
  const answered = await answer('enlace.alumbrado', id, 'Se cambió el foco el martes.')
  ok(answered)
  assert.equal(stateOf(answered), 'Respondida')
  ok(await step('capturista', id, 'reported', 'Luminaria reparada'))
  const closed = await step('interdireccional', id, 'acknowledged')
  ok(closed)
  assert.equal(stateOf(closed), 'Cerrada')
  assert.match(closed.text, /Atendida, el mar 17 nov 2026/)
  assert.equal(closed.all('.cv-step--done').length, 7)
})

test('a denuncia by telephone walks 4.2.1, is referred by a visit and closes when the unit answers', async () => {
  const { id } = await received(house, {
    kind: 'report',
    channel: 'telephone',
    identity: 'named',
    requester: ROSALBA,
    receiver: 'informacion',
  })
  ok(await step('coordinacion', id, 'returned', 'Llevar a Ecología'))
  ok(await refer('informacion', id, ['ecologia']))
  ok(await step('subcoordinacion', id, 'confirmed'))
  ok(await step('capturista', id, 'registered'))
  const closed = await answer('enlace.ecologia', id, 'Se inspeccionó y se multó.')
  ok(closed)
  assert.equal(stateOf(closed), 'Cerrada')
  const mine = (await lettersAbout(house, id)).filter(letter => letter.recipient === ROSALBA.email)
  assert.equal(mine.length, 1)
  assert.match(mine[0]!.body, /Se inspeccionó y se multó[\s\S]*reabra hasta el miércoles 2 de diciembre de 2026/)
})

test('a neighbourhood day walks 4.3.1: attended, advised, captured, visited and answered', async () => {
  const { id } = await received(house, {
    channel: 'outreach',
    identity: 'named',
    requester: ROSALBA,
    receiver: 'coordinacion',
  })
  ok(await step('subcoordinacion', id, 'registered'))
  ok(await step('juridico', id, 'advised', 'Puede pedir la escritura en el registro.'))
  ok(await refer('capturista', id, ['obras-publicas']))
  ok(
    await step('coordinacion', id, 'visited', 'Lo harán el viernes', {
      visited_on: '2026-11-17',
      met: 'Dirección de obras',
    }),
  )
  const closed = await answer('enlace.obras-publicas', id, 'Se tapó el bache.')
  assert.equal(stateOf(closed), 'Cerrada')
  const coordinator = await (await person('coordinacion')).get(at(id))
  assert.match(coordinator.text, /Visita del mar 17 nov 2026, con Dirección de obras/)
  const told = (await lettersAbout(house, id)).filter(letter => letter.recipient === ROSALBA.email)
  assert.match(told[0]!.body, /Puede pedir la escritura/)
})

test('who does not hold the position sees whose step it is and cannot do it', async () => {
  const { id } = await received(house)
  const page = await (await person('capturista')).get(at(id))
  assert.match(page.text, /Corresponde a Secretaria/)
  assert.equal(page.all(STEP_FORM).length, 0)
  const forced = await (await person('capturista')).post(at(id), { _act: 'step', seq: '1', outcome: 'received' })
  assert.equal(forced.status, 422)
  assert.match(forced.errors.join(), /Este paso corresponde a Secretaria/)
  const quality = await (await person('calidad')).post(at(id), { _act: 'step', seq: '1', outcome: 'received' })
  assert.equal(quality.status, 403)
})

test('pressing twice does the step once', async () => {
  const { id } = await received(house)
  const secretary = await person('secretaria')
  const page = await secretary.get(at(id))
  const form = { form: STEP_FORM }
  ok(await secretary.submit(page, {}, form))
  const again = await secretary.submit(page, {}, form)
  ok(again)
  assert.equal(again.all('.cv-step--done').length, 1)
})

test('of two who decide at once the second is told who did it and when', async () => {
  const { id } = await received(house)
  ok(await step('secretaria', id, 'received'))
  ok(await step('coordinacion', id, 'verified'))
  const organizationId = await house.organizationId('huatabampo')
  await house.owner.write({ organizationId, actorId: null, now: house.clock.now }, async ({ db }) => {
    const found = async (email: string) =>
      (await db.selectFrom('account').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
    const position = await db
      .selectFrom('position')
      .select('id')
      .where('organization_id', '=', organizationId)
      .where('code', '=', 'subcoordinacion')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('position_holder')
      .values({
        organization_id: organizationId,
        position_id: position.id,
        account_id: await found('coordinacion@huatabampo.example'),
        capacity: 'substitute',
        starts_on: '2026-11-01',
      })
      .execute()
  })
  const [julia, carmen] = [await person('subcoordinacion'), await person('coordinacion')]
  const pages = [await julia.get(at(id)), await carmen.get(at(id))] as const
  const form = { form: STEP_FORM }
  const seen = await Promise.all([
    julia.submit(pages[0], { outcome: 'admissible' }, form),
    carmen.submit(pages[1], { outcome: 'correction', text_correction: 'Falta el lugar' }, form),
  ])
  const refused = seen.filter(page => page.status === 422)
  assert.equal(refused.length, 1)
  assert.match(refused[0]!.errors.join(), /Este paso ya lo hizo (Julia|Carmen) el mar 17 nov 2026, 10:00/)
})

test('a case can be returned for correction, and what is missing is written', async () => {
  const { id } = await received(house)
  ok(await step('secretaria', id, 'received'))
  const without = await step('coordinacion', id, 'correction')
  assert.equal(without.status, 422)
  assert.match(without.errors.join(), /Escriba el texto/)
  const returned = await step('coordinacion', id, 'correction', 'Falta decir en qué calle')
  assert.equal(stateOf(returned), 'Recibida')
  assert.match(returned.text, /Falta decir en qué calle/)
  ok(await step('secretaria', id, 'received', 'Es en la calle Morelos'))
})
