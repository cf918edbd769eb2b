/** Huatabampo's charter for street lights with two quarters behind it: one in which the promise was broken and one in which it was kept. */
import { addIndicator, type IndicatorDraft, measure } from '../../src/rooms/indicators/index.ts'
import { addLightsCharter, idOf, lightsPromise, lightsVersion } from './charters.ts'
import type { TestHouse } from './house.ts'
import { PLAIN, plantRequests } from './requests.ts'

export const LIGHTS = '/o/huatabampo/cartas/alumbrado-publico'

export interface PromisedLights {
  charterId: number
  indicatorId: number
}

/** April to June: 8 of 10 on time. July to September: 19 of 20. The promise is 90 of each 100, and 97 since the middle of August. */
export async function promiseLights(house: TestHouse): Promise<PromisedLights> {
  const organizationId = await house.organizationId('huatabampo')
  const scope = { organizationId, actorId: null, now: house.clock.now }
  const add = (draft: Omit<IndicatorDraft, 'effectiveFrom'>) =>
    house.owner.write(scope, write => addIndicator(write, { ...draft, effectiveFrom: '2020-01-01' }))
  const indicatorId = await add({
    code: 'lamparas-en-plazo',
    name: 'Lámparas reparadas en plazo',
    meaning: 'Reportes de lámpara apagada que se atendieron dentro de su plazo.',
    unitOfMeasure: 'percent',
    direction: 'higher',
    formula: {
      op: 'share',
      condition: { is: 'on_time' },
      of: { population: 'due', services: ['lampara-apagada'] },
    },
  })
  const waiting = await add({
    code: 'espera',
    name: 'Minutos de espera',
    base: 'waiting_time',
    unitOfMeasure: 'minutes',
    direction: 'lower',
    formula: { op: 'mean', measure: 'value', of: { population: 'waiting' } },
  })
  const [first, second] = [
    await lightsVersion(house, indicatorId, '2026-01-01'),
    await lightsVersion(house, indicatorId, '2026-08-15'),
  ]
  const raised = { ...lightsPromise(indicatorId), target: { comparator: 'at_least' as const, target: 97 } }
  const charterId = await addLightsCharter(house, indicatorId, {
    versions: [
      { ...first, indicatorIds: [waiting] },
      { ...second, indicatorIds: [waiting], commitments: [raised], changeNote: 'La meta sube.' },
    ],
    certificates: [2024, 2025, 2026].map(year => ({
      norm: 'UNE 93200:2008',
      body: 'Organismo certificador',
      number: `CS-${year}`,
      kind: year === 2024 ? ('first' as const) : ('renewal' as const),
      grantedOn: `${year}-03-01`,
      expiresOn: `${year + 1}-03-01`,
    })),
  })
  await plantQuarters(house)
  const quarter = { startsOn: '2026-04-01', endsOn: '2026-06-30' }
  await house.owner.write(scope, write => measure(write, [indicatorId, waiting], quarter))
  return { charterId, indicatorId }
}

async function plantQuarters(house: TestHouse) {
  const serviceId = await idOf(house, 'huatabampo', 'service', 'lampara-apagada')
  const quarter = (month: string, late: number, all: number) =>
    Array.from({ length: all }, (_, n) => {
      const at = (day: number) => `2026-${month}-${String(day).padStart(2, '0')}T17:00:00Z`
      const answeredAt = at(n < late ? 25 : 10)
      return {
        ...PLAIN,
        folio: `L-${month}-${n}`,
        serviceId,
        receivedAt: at(2),
        dueAt: at(16),
        answeredAt,
        closedAt: answeredAt,
        state: 'closed' as const,
      }
    })
  await plantRequests(house, 'huatabampo', [...quarter('05', 2, 10), ...quarter('08', 1, 20)])
}
