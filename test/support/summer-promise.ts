/** The share of potholes attended in time, and what is counted of it: a figure that tests give, freeze and read again. */

import type { Write } from '../../src/platform/db/handles.ts'
import { addIndicator } from '../../src/rooms/indicators/add/add-indicator.ts'
import { figuresOf } from '../../src/rooms/indicators/read/figures-of.ts'
import type { Period } from '../../src/rooms/indicators/vocabulary.ts'
import type { TestHouse } from './house.ts'

export const SUMMER: Period = { startsOn: '2026-07-01', endsOn: '2026-09-30' }

/** Adds the indicator to Huatabampo. */
export async function potholesInTime(house: TestHouse) {
  const organizationId = await house.organizationId('huatabampo')
  const scope = () => ({ organizationId, actorId: null, now: house.clock.now })
  const write = <T>(act: (write: Write) => Promise<T>) => house.house.db.write(scope(), act)
  const id = await write(w =>
    addIndicator(w, {
      ...{ code: 'baches-en-plazo', name: 'Baches en plazo', unitOfMeasure: 'percent', direction: 'higher' },
      formula: { op: 'share', condition: { is: 'on_time' }, of: { population: 'due', services: ['bache'] } },
      effectiveFrom: '2026-01-01',
    }),
  )
  return {
    id,
    scope,
    write,
    /** How its figure of a period stands, with its numerator and denominator. */
    async counted(period: Period): Promise<string> {
      const [figure] = await write(w => figuresOf(w, [id], [period]))
      return `${figure?.standing}: ${figure?.numerator} de ${figure?.denominator}`
    },
  }
}
