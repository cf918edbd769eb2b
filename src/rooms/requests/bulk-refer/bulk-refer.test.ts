import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { groundOf, PLAIN, plantRequests } from '../../../../test/support/requests.ts'

const house = await openTestHouse({ examples: ['huatabampo', 'metepec'], now: '2026-11-17T17:00:00Z' })
const ground = await groundOf(house, 'huatabampo')
const list = '/o/huatabampo/interno/solicitudes'
const { organizationId } = ground

const [step] = await house.owner.statement<{ id: number; version_id: number; position_id: number }>({
  text: `select s.id, s.version_id, s.position_id from procedure_step s
    join position_holder h on h.organization_id = s.organization_id and h.position_id = s.position_id
    join account a on a.organization_id = s.organization_id and a.id = h.account_id
    where s.act = 'refer' and a.email = 'capturista@huatabampo.example' order by s.id limit 1`,
  values: [],
})

/** Puts requests at the step where the capturista refers. */
async function atReferring(folios: string[]): Promise<number[]> {
  const ids = await plantRequests(
    house,
    'huatabampo',
    folios.map(folio => ({ ...PLAIN, folio, stepId: step!.id, state: 'admitted' as const })),
  )
  await house.owner.write({ organizationId, actorId: null, now: house.clock.now }, async ({ db }) => {
    await db.updateTable('request').set({ version_id: step!.version_id }).where('id', 'in', ids).execute()
    const row = { organization_id: organizationId, seq: 4, step_id: step!.id, state: 'active', opened_at: new Date() }
    await db
      .insertInto('request_step')
      .values(ids.map(request_id => ({ ...row, request_id })))
      .execute()
  })
  return ids
}

const referredTo = async (unit: number) =>
  (
    await house.owner.statement<{ request_id: number }>({
      text: `select request_id from referral where unit_id = $1 and state = 'open' order by request_id`,
      values: [unit],
    })
  ).map(row => row.request_id)

test('the chosen ones are confirmed, referred together, and those that cannot be are told apart', async () => {
  const ids = await atReferring(['LOTE-1', 'LOTE-2'])
  const [elsewhere] = await plantRequests(house, 'huatabampo', [{ ...PLAIN, folio: 'OTRA-1' }])
  const client = await house.as('capturista')
  const board = await client.get(list)
  const chosen = [...ids, elsewhere!].map(String)
  const confirm = await client.post(`${list}/canalizar`, { _act: 'choose', request: chosen })
  assert.ok(board.root.querySelector('input[name="request"][form="elegidas"]'))
  assert.match(confirm.text, /Se canalizarán 2 solicitudes/)
  assert.match(confirm.text, /1 no se puede canalizar ahora/)
  assert.deepEqual(await referredTo(ground.units[2]!), [])
  const seen = await client.submit(
    confirm,
    { units: [String(ground.units[2])], term_amount: '3', instructions: 'Juntas' },
    { form: '#refer-form' },
  )
  assert.match(seen.text, /Se canalizaron 2 solicitudes/)
  assert.deepEqual(await referredTo(ground.units[2]!), ids)
  // The same confirmation sent twice refers nothing again.
  await client.submit(confirm, { units: [String(ground.units[2])] }, { form: '#refer-form' })
  assert.deepEqual(await referredTo(ground.units[2]!), ids)
})

test('without a unit nothing is referred, and what was typed comes back', async () => {
  const ids = await atReferring(['LOTE-3'])
  const client = await house.as('capturista')
  const confirm = await client.post(`${list}/canalizar`, { _act: 'choose', request: ids.map(String) })
  const seen = await client.submit(confirm, { instructions: 'Con cuidado' }, { form: '#refer-form' })
  assert.equal(seen.status, 422)
  assert.ok(seen.html.includes('Con cuidado'))
  assert.deepEqual(seen.errors, ['Elija al menos una dependencia'])
})

test('who may not refer chooses nothing, and of another organization there is nothing to choose', async () => {
  const [foreign] = await plantRequests(house, 'metepec', [{ ...PLAIN, folio: 'MET-9' }])
  const auditor = await house.as('auditoria')
  assert.equal((await auditor.get(list)).root.querySelector('input[name="request"]'), null)
  assert.equal((await auditor.post(`${list}/canalizar`, { _act: 'choose', request: '1' })).status, 403)
  const clerk = await house.as('capturista')
  const seen = await clerk.get(`${list}/canalizar?casos=${foreign}.1`)
  assert.ok(!seen.html.includes('MET-9'))
})
