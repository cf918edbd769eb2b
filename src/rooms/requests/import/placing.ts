import type { Write } from '../../../platform/db/handles.ts'
import type { PlacedRequest } from './keep.ts'
import type { Mapping } from './mapping.ts'
import type { PastRequest, Skipped, Understood } from './past-request.ts'
import { type Creatable, firstUnit, keyOf, type Places, placeNeighbourhood, placeService, placeUnit } from './places.ts'
import { noteMade, type Tally } from './tally.ts'

/** Finds, or makes, whatever the rows mention for the first time. */
export async function findPlaces(
  write: Write,
  { create, mapping }: { create: ReadonlySet<Creatable>; mapping: Mapping },
  tally: Tally,
  places: Places,
  rows: readonly { understood: Understood }[],
): Promise<void> {
  for (const { unit, service, neighbourhood, kind } of rows.map(row => row.understood.request)) {
    if (unit && !places.units.has(keyOf(unit)) && (await placeUnit(write, places, unit, create.has('units'))))
      noteMade(tally, 'units', unit.name)
    if (service && !places.services.has(keyOf(service))) {
      const unitId = unit ? places.units.get(keyOf(unit)) : await firstUnit(write)
      const term = create.has('services') ? mapping.service?.term : undefined
      if (await placeService(write, places, service, unitId, term, kind)) noteMade(tally, 'services', service.name)
    }
    if (neighbourhood && !places.neighbourhoods.has(neighbourhood)) {
      const made = await placeNeighbourhood(write, places, neighbourhood, create.has('neighbourhoods'))
      if (made) noteMade(tally, 'neighbourhoods', neighbourhood)
    }
  }
}

/** The request with the identities of its places, or which of them nobody here knows. Without a unit of its own it goes to its service's. */
export function placed(
  { service, unit, neighbourhood, ...request }: PastRequest,
  places: Places,
): Omit<PlacedRequest, 'locale' | 'tracking_key'> | Skipped {
  const foundUnit = unit && places.units.get(keyOf(unit))
  const foundService = service && places.services.get(keyOf(service))
  const foundNeighbourhood = neighbourhood === null ? null : places.neighbourhoods.get(neighbourhood)
  if (foundUnit === undefined) return { skipped: 'unknown-unit', value: unit?.name ?? '' }
  if (foundService === undefined) return { skipped: 'unknown-service', value: service?.name ?? '' }
  if (foundNeighbourhood === undefined) return { skipped: 'unknown-neighbourhood', value: neighbourhood ?? '' }
  return {
    ...request,
    service_id: foundService?.id ?? null,
    unit_id: foundUnit ?? foundService?.unitId ?? null,
    neighbourhood_id: foundNeighbourhood,
  }
}
