import assert from 'node:assert/strict'
import test from 'node:test'
import { ok } from '../../../../test/support/casework.ts'
import { idOf } from '../../../../test/support/charters.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { promiseLights } from '../../../../test/support/promised-lights.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { openNonconformity } from '../../improvement/index.ts'
import { followUp } from '../index.ts'

const house = await openTestHouse({ now: '2026-07-20T17:00:00Z' })
const { charterId } = await promiseLights(house)
const organizationId = await house.organizationId('huatabampo')
const work = <T>(act: (write: Write) => Promise<T>) =>
  house.house.db.write({ organizationId, actorId: null, now: house.clock.now }, act)
const quality = await house.as('calidad')
const acted = async () => {
  const { text } = ok(await quality.get(`/o/huatabampo/interno/cartas/${charterId}/preparacion`))
  return /Todo incumplimiento abrió una corrección ?(Cumplido|Falta)/.exec(text)?.[1]
}

test('a miss of the last quarter is acted upon by what was opened about it, and by nothing else', async () => {
  const [commitment] = await house.owner.statement<{ id: number }>({
    text: 'select min(id) as id from commitment where charter_id = $1',
    values: [charterId],
  })
  const unitId = await idOf(house, 'huatabampo', 'unit', 'alumbrado')
  await work(write =>
    openNonconformity(write, {
      ...{ originKey: 'commitment:of-another-quarter', origin: 'commitment', subject: 'commitment' },
      ...{ subjectId: commitment!.id, title: 'De otro trimestre', description: 'Otra', severity: 'minor', unitId },
      ...{ ownerPositionId: null, dueOn: '2026-09-01', affected: [] },
    }),
  )
  assert.equal(await acted(), 'Falta')
  await work(write => followUp(write, { startsOn: '2026-04-01', endsOn: '2026-06-30' }, charterId))
  assert.equal(await acted(), 'Cumplido')
})
