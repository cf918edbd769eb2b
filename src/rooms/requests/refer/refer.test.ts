import assert from 'node:assert/strict'
import test from 'node:test'
import { lettersAbout, received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok, stateOf } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'

const house = await openTestHouse()
const { person, open, step, refer, answer, handBack, admit } = casework(house)
const AGAIN = '#refer-again-form'

test('a request referred to two units waits until both have answered', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado', 'parques'], { instructions: 'Podar y reparar' }))
  const first = ok(await answer('enlace.alumbrado', id, 'Se reparó la lámpara.'))
  assert.match(first.text, /Falta la de: Departamento de Parques/)
  assert.equal(stateOf(first), 'Canalizada')
  assert.equal(stateOf(ok(await answer('enlace.parques', id, 'Se podó el árbol.'))), 'Respondida')
})

test('each liaison of the units is told, with its instructions', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['limpia'], { instructions: 'Recoger el escombro' }))
  const letters = await lettersAbout(house, id)
  assert.deepEqual(
    letters.map(letter => letter.recipient),
    ['enlace.limpia@huatabampo.example'],
  )
  assert.match(letters[0]!.body, /Recoger el escombro/)
})

test('a unit that says it is not its own hands the case back to who referred it, who refers it again', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  const back = ok(await handBack('enlace.alumbrado', id, 'Es de Parques'))
  assert.equal(stateOf(back), 'Procede')
  const told = (await lettersAbout(house, id)).at(-1)!
  assert.equal(told.recipient, 'capturista@huatabampo.example')
  assert.match(told.body, /Es de Parques/)
  ok(await refer('capturista', id, ['parques']))
  assert.equal(stateOf(ok(await answer('enlace.parques', id, 'Hecho.'))), 'Respondida')
})

test('when one of two answered and the other handed it back, the answer may be enough', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado', 'parques']))
  ok(await answer('enlace.alumbrado', id, 'Reparada.'))
  const back = ok(await handBack('enlace.parques', id, 'No hay árbol'))
  assert.equal(stateOf(back), 'Canalizada')
  const nothing = await refer('capturista', id, [])
  assert.match(nothing.errors.join(), /Elija al menos una dependencia/)
  const enough = ok(await refer('capturista', id, [], { enough: 'yes' }))
  assert.equal(stateOf(enough), 'Respondida')
})

test('a unit that does not answer can have the case withdrawn, and the case goes on', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado', 'parques']))
  ok(await answer('enlace.alumbrado', id, 'Reparada.'))
  const clerk = await person('capturista')
  const form = (await open('capturista', id)).all('form').find(f => f.innerHTML.includes('value="withdraw"'))!
  const referral = form.querySelector('[name=referral]')!.getAttribute('value')!
  const seen = await clerk.post(caseAt(id), { _act: 'withdraw', referral })
  assert.equal(stateOf(ok(seen)), 'Respondida')
  const other = await (await person('coordinacion')).post(caseAt(id), { _act: 'withdraw', referral })
  assert.equal(other.status, 422)
})

test('another unit can be added while the first one has it', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  ok(await refer('capturista', id, ['parques'], {}, AGAIN))
  assert.equal(stateOf(ok(await answer('enlace.alumbrado', id, 'Reparada.'))), 'Canalizada')
})

test('a date later than the one promised to the citizen is accepted with a warning', async () => {
  const { id } = await received(house, { service: 'lampara-apagada' })
  await admit(id)
  const late = ok(await refer('capturista', id, ['alumbrado'], { term_amount: '90', term_unit: 'business_days' }))
  assert.match(late.text, /es posterior a la del asunto/)
  const wrong = await (await person('capturista')).post(caseAt(id), {
    _act: 'refer-again',
    units: '1',
    term_amount: '-3',
  })
  assert.match(wrong.errors.join(), /número entero/)
})

test('a report that is not complete goes back to the unit, which answers again', async () => {
  const { id } = await received(house)
  await admit(id)
  ok(await refer('capturista', id, ['alumbrado']))
  ok(await answer('enlace.alumbrado', id, 'Ya.'))
  const late = await (await person('capturista')).post(caseAt(id), { _act: 'refer-again', units: '1' })
  assert.match(late.errors.join(), /ya terminaron su parte/)
  const back = ok(await step('capturista', id, 'incomplete', 'Falta la foto'))
  assert.equal(stateOf(back), 'Canalizada')
  assert.equal(stateOf(ok(await answer('enlace.alumbrado', id, 'Se cambió el foco; va la foto.'))), 'Respondida')
  ok(await step('capturista', id, 'reported', 'Luminaria reparada'))
  assert.match((await lettersAbout(house, id)).at(-1)!.body, /Luminaria reparada/)
  const unfit = ok(await step('interdireccional', id, 'correction', 'Falta la fecha'))
  assert.match(unfit.text, /Falta la fecha/)
})

test('a unit where nobody is liaison says so before and after it gets the case, until somebody is', async () => {
  const administrator = await house.as('informatica')
  const root = '/o/huatabampo/interno/administracion'
  const form = await administrator.get(`${root}/dependencias/nueva`)
  ok(await administrator.submit(form, { name: 'Rastro', code: 'rastro', attends: 'yes' }))
  const { id } = await received(house)
  await admit(id)
  const offered = (await open('capturista', id)).all('.govuk-checkboxes__item').map(item => item.text)
  assert.match(offered.find(text => text.includes('Rastro')) ?? '', /nadie recibirá el aviso/)
  assert.doesNotMatch(offered.find(text => text.includes('Alumbrado')) ?? '', /nadie recibirá/)
  ok(await refer('capturista', id, ['rastro', 'alumbrado']))
  const told = (await open('coordinacion', id)).all('.cv-referrals > li').map(item => item.text)
  assert.match(told.find(text => text.includes('Rastro')) ?? '', /no se avisó a nadie/)
  assert.doesNotMatch(told.find(text => text.includes('Alumbrado')) ?? '', /no se avisó a nadie/)
  await house.owner.statement({
    text: `with seat as (insert into position (organization_id, unit_id, code, name, liaison)
        select organization_id, id, 'enlace-rastro', 'Enlace de Rastro', true from unit where code = 'rastro' returning *)
      insert into position_holder (organization_id, position_id, account_id, capacity, starts_on)
      select s.organization_id, s.id, a.id, 'holder', '2026-01-01' from seat s
      join account a on a.organization_id = s.organization_id and a.email like 'enlace.parques@%'`,
    values: [],
  })
  assert.doesNotMatch((await open('coordinacion', id)).text, /no se avisó a nadie/)
})
