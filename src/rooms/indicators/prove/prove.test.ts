import assert from 'node:assert/strict'
import test from 'node:test'
import { received } from '../../../../test/support/cases.ts'
import { casework, ok } from '../../../../test/support/casework.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { PLAIN, plantRequests } from '../../../../test/support/requests.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { addIndicator } from '../add/add-indicator.ts'
import { measure } from '../measure/measure.ts'
import { proofReport, proveAll } from './report.ts'

const house = await openTestHouse({ now: '2026-11-17T17:00:00Z' })
const organizationId = await house.organizationId('huatabampo')
const { refer, answer, admit } = casework(house)
const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
const write = <T>(act: (write: Write) => Promise<T>) => house.house.db.write(scope(), act)
const account = () => house.house.db.read(scope(), proveAll)
const QUARTER = { startsOn: '2026-10-01', endsOn: '2026-12-31' }

test('every figure that was given is given again by the events known when it was taken, and a row changed behind them is found', async () => {
  const id = await write(w =>
    addIndicator(w, {
      ...{ code: 'respondidas', name: 'Respondidas', unitOfMeasure: 'percent', direction: 'higher' },
      formula: { op: 'share', condition: { is: 'answered' }, of: { population: 'received' } },
      effectiveFrom: '2026-01-01',
    }),
  )
  const one = await received(house, { service: 'bache' })
  await plantRequests(house, 'huatabampo', [{ ...PLAIN, folio: 'P-1' }])
  const [before] = await write(w => measure(w, [id], QUARTER))
  house.clock.advance({ hours: 2 })
  await admit(one.id)
  ok(await refer('capturista', one.id, ['obras-publicas']))
  ok(await answer('enlace.obras-publicas', one.id, 'Quedó tapado'))
  await received(house, { service: 'bache' })
  const [after] = await write(w => measure(w, [id], QUARTER))
  assert.deepEqual(
    [before, after].map(figure => [figure?.numerator, figure?.denominator]),
    [
      [0, 2],
      [1, 3],
    ],
  )
  house.clock.advance({ hours: 2 })
  const { periods, different } = await account()
  assert.deepEqual(different, [])
  assert.deepEqual(periods, [{ period: QUARTER, same: 2, different: 0, byHand: 0 }])
  await house.owner.statement({
    text: "update request set answered_at = '2026-11-12T17:00:00Z' where organization_id = $1 and folio = 'P-1'",
    values: [organizationId],
  })
  const found = await account()
  assert.equal(found.different.length, 2)
  assert.match(
    proofReport('huatabampo', found, 0.1, 'es-MX').join('\n'),
    /DISTINTA respondidas 2026-10-01…2026-12-31 n\.º 1: se dio 0\/2/,
  )
})

test('a clock that is set back forgets nothing that was known', async () => {
  house.clock.advance({ hours: -48 })
  const id = await write(w =>
    addIndicator(w, {
      ...{ code: 'recibidas', name: 'Recibidas', unitOfMeasure: 'count', direction: 'lower' },
      formula: { op: 'count', of: { population: 'received' } },
      effectiveFrom: '2026-01-01',
    }),
  )
  const [figure] = await write(w => measure(w, [id], QUARTER))
  assert.equal(figure?.value, 3)
  const { different } = await account()
  assert.deepEqual(
    different.map(({ measured }) => measured.code),
    ['respondidas', 'respondidas'],
  )
})
