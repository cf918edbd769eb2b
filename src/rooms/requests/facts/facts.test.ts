import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { caseAt, casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { repeatedRequests } from '../../../../test/support/repeated.ts'
import { addEntry } from '../../organization/calendar/entries.ts'
import { trackPath } from '../index.ts'
import { recountTermsJob } from '../recount/recount-terms.job.ts'
import { type RequestFact, requestFacts } from './facts.ts'
import { requestFactsAsOf } from './facts-as-of.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const { person, step, refer, answer, admit } = casework(house)
const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const YEAR = { from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2027-12-31T00:00:00Z') }
const WANTED = { belonging: ['received', 'due', 'answered'] as const, ...YEAR }

const inOrder = (facts: RequestFact[]) => facts.toSorted((a, b) => a.id - b.id)
const now = () => house.house.db.read(scope(), async read => inOrder(await requestFacts(read, WANTED)))
const asOf = (at: number) =>
  house.house.db.read(scope(), async read => inOrder(await requestFactsAsOf(read, WANTED, at)))

/** What the cases said after each act, one hour apart. */
const told: { after: string; at: number; facts: RequestFact[] }[] = []
async function tell(after: string): Promise<void> {
  told.push({ after, at: house.clock.now.epochMilliseconds, facts: await now() })
  house.clock.advance({ hours: 1 })
}

async function service(code: string): Promise<string> {
  const [row] = await house.owner.statement<{ id: number }>({
    text: 'select id from service where organization_id = $1 and code = $2',
    values: [organizationId, code],
  })
  return String(row!.id)
}

async function suspendTwoDays(): Promise<void> {
  const visit = { words: () => ({ repeated: '' }) } as unknown as Parameters<typeof addEntry>[1]
  const entry = { startsOn: '2026-11-19', endsOn: '2026-11-20', name: 'Inundación', legalSource: 'Acuerdo de cabildo' }
  await house.house.db.write(scope(), write => addEntry(write, visit, { kind: 'suspension', ...entry }))
  await house.house.db.write(scope(), write => recountTermsJob.run(write, {}, house.house.tools))
}

test('what the events tell of an earlier instant is what the cases said then, whatever happened since', async () => {
  const one = await received(house, { service: 'lampara-apagada' })
  await tell('a request was received')
  const classifier = await person('capturista')
  const form = await classifier.get(`${caseAt(one.id)}/clasificar`)
  ok(await classifier.submit(form, { service: await service('bache') }))
  await tell('it turned out to be about something else, with another term')
  await admit(one.id)
  ok(await refer('capturista', one.id, ['obras-publicas']))
  await tell('it was referred')
  ok(await answer('enlace.obras-publicas', one.id, 'Quedó tapado'))
  await tell('it was answered')
  await suspendTwoDays()
  await tell('terms were suspended')
  const two = await received(house, { service: 'bache' })
  await tell('another was received')
  ok(await step('secretaria', two.id, 'received'))
  ok(await step('coordinacion', two.id, 'verified'))
  ok(await step('capturista', one.id, 'reported', 'Bache tapado'))
  ok(await step('interdireccional', one.id, 'acknowledged'))
  await tell('the first was closed')
  const anyone = house.anyone()
  const reopening = await anyone.get(`/o/huatabampo${trackPath}/${one.folio}/reabrir?clave=${one.tracking_key}`)
  await anyone.submit(reopening, { reason: 'Se volvió a abrir' })
  await tell('it was reopened')
  assert.equal(told.at(-1)?.facts.find(({ id }) => id === one.id)?.reopened, true)
  for (const { after, at, facts } of told) assert.deepEqual(await asOf(at), facts, `after ${after}`)
})

test('the same of one that followed another, was answered and closed with it, and turned out not to be the same', async () => {
  const { merge } = await repeatedRequests(house)
  const { person, open, step, refer, answer, admit } = casework(house)
  const [main, twin] = [await received(house, { service: 'bache' }), await received(house, { service: 'bache' })]
  await tell('two were received')
  ok(await merge(twin.id, main.folio))
  await tell('one follows the other')
  await admit(main.id)
  ok(await refer('capturista', main.id, ['obras-publicas']))
  ok(await answer('enlace.obras-publicas', main.id, 'Quedó tapado'))
  await tell('both were answered')
  ok(await step('capturista', main.id, 'reported', 'Bache tapado'))
  ok(await step('interdireccional', main.id, 'acknowledged'))
  await tell('both were closed')
  const ended = told.at(-1)?.facts.filter(({ id }) => id === main.id || id === twin.id)
  assert.equal(ended?.[0]?.endedAt, ended?.[1]?.endedAt)
  ok(await (await person('coordinacion')).submit(await open('coordinacion', twin.id), {}, { form: '#split-form' }))
  await tell('they were taken apart')
  assert.equal(told.at(-1)?.facts.find(({ id }) => id === twin.id)?.endedAt, null)
  for (const { after, at, facts } of told) assert.deepEqual(await asOf(at), facts, `after ${after}`)
})
