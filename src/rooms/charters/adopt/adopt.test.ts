import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import { openSignatures, press, publishedCharter, signAll } from '../../../../test/support/charter-work.ts'
import { accountOf } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { openNonconformity } from '../../improvement/index.ts'
import { charterInForce, commitmentsToJudge } from '../index.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const work = await publishedCharter(house, 'lamparas')

/** What somebody proposes because a promise was broken. */
async function proposed(commitmentCode: string | null, statement: string): Promise<number> {
  return house.owner.write(scope(), async write => {
    const { id } = await openNonconformity(write, {
      originKey: `test:${statement}`,
      origin: 'other',
      title: 'No se cumplió',
      description: '',
      severity: 'minor',
      unitId: (await write.db.selectFrom('charter').select('unit_id').executeTakeFirstOrThrow()).unit_id,
      dueOn: '2026-12-31',
    })
    const row = await write.db
      .insertInto('commitment_proposal')
      .values({
        organization_id: organizationId,
        nonconformity_id: id,
        charter_id: work.charterId,
        commitment_code: commitmentCode,
        statement,
        reason: 'La meta no dice cuánto se tarda',
        proposed_by: await accountOf(house, 'huatabampo', 'enlace.alumbrado'),
        proposed_at: new Date(house.clock.now.epochMilliseconds),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return row.id
  })
}

test('a proposal accepted goes into the draft of the next version, and the charter in force does not move', async () => {
  const change = await proposed('C1', 'Reparamos la lámpara en cinco días hábiles, en nueve de cada diez casos')
  const added = await proposed(null, 'Avisamos por mensaje qué día iremos')
  assert.match(ok(await work.quality.get(work.home)).text, /2 propuestas de cambio por decidir/)
  const path = `${work.home}/propuestas`
  const silent = await press(work.quality, path, `decide-${change}`, {})
  assert.equal(silent.status, 400)
  const decide = async (id: number, act: string) =>
    work.quality.submit(
      await work.quality.get(path),
      { reason: 'Es medible' },
      {
        form: `form[id="decide-${id}"]`,
        button: ['_act', act],
      },
    )
  const accepted = ok(await decide(change, 'accept'))
  assert.match(accepted.text, /C1 está en el borrador/)
  ok(await decide(added, 'accept'))
  work.version = accepted.path
  const draft = ok(await work.quality.get(work.version))
  assert.match(draft.text, /C2/)
  assert.match(draft.text, /C2 no tiene indicador/)
  const inForce = await house.owner.read(scope(), read => charterInForce(read, 'lamparas'))
  assert.match(inForce?.commitments[0]?.statement ?? '', /nueve de cada diez lámparas/)
  const again = await work.quality.post(path, { _act: 'accept', proposal: String(change), reason: 'x' })
  assert.match(again.errors.join(), /ya decidió/)
})

test('only the quality office decides what is proposed', async () => {
  const id = await proposed(null, 'Otra promesa')
  const path = `${work.home}/propuestas`
  assert.equal((await work.liaison.post(path, { _act: 'accept', proposal: String(id), reason: 'x' })).status, 403)
  const rejected = await work.quality.submit(
    await work.quality.get(path),
    { reason: 'No es medible' },
    {
      form: `form[id="decide-${id}"]`,
      button: ['_act', 'reject'],
    },
  )
  assert.match(ok(rejected).text, /No aceptada/)
})

test('the next version tells what changes from the former, and replaces it from the day it is published', async () => {
  const drafts = await work.liaison.get(work.version)
  const links = drafts.all('#commitments table a').map(link => link.getAttribute('href') ?? '')
  const [first, second] = links
  ok(await work.liaison.submit(await work.liaison.get(first ?? ''), { target: '95' }))
  ok(await press(work.liaison, second ?? '', 'drop'))
  const asked = ok(await work.liaison.get(work.version))
  assert.equal(asked.all('form[id="submit"]').length, 0)
  const [write] = asked.all(`#checks a[href$="/resumen"]`)
  assert.match(write?.parentNode?.text ?? '', /Falta decir qué cambia/)
  const summary = { changeNote: 'La meta sube porque se cumplió todo el año' }
  ok(await work.liaison.submit(await work.liaison.get(`${work.version}/resumen`), summary))
  const compared = ok(await work.liaison.get(`${work.version}/diferencias`))
  assert.match(compared.text, /C1 cambia/)
  assert.match(compared.text, /al menos 90 %al menos 95 %/)
  house.clock.set('2026-11-20T17:00:00Z')
  const [liaison, quality] = [await house.as('enlace.alumbrado'), await house.as('calidad')]
  const later = { ...work, liaison, quality }
  await openSignatures(house, later)
  await signAll(house, later)
  ok(await press(quality, work.version, 'publish'))
  const charter = await house.owner.read(scope(), read => charterInForce(read, 'lamparas'))
  assert.equal(charter?.version.number, 2)
  const targets = async (startsOn: string, endsOn: string) =>
    (await house.owner.read(scope(), read => commitmentsToJudge(read, { startsOn, endsOn }))).map(
      ({ target }) => target.target,
    )
  assert.deepEqual(await targets('2026-10-01', '2026-12-31'), [])
  assert.deepEqual(await targets('2027-01-01', '2027-03-31'), [95])
})

test('with the clock set back, a version that would begin before the one in force is not published', async () => {
  house.clock.set('2026-11-20T18:00:00Z')
  const [liaison, quality] = [await house.as('enlace.alumbrado'), await house.as('calidad')]
  const drafted = ok(await quality.submit(await quality.get(work.home), {}, { form: 'main .cv-actions form' }))
  const next = { ...work, version: drafted.path, liaison, quality }
  ok(await quality.submit(await quality.get(`${next.version}/resumen`), { changeNote: 'Nada cambia: se revisó' }))
  await openSignatures(house, next)
  await signAll(house, next)
  house.clock.set('2026-11-19T17:00:00Z')
  const early = await press(await house.as('calidad'), next.version, 'publish')
  assert.match(early.errors.join(), /El reloj del servidor dice jue 19 nov 2026/)
})
