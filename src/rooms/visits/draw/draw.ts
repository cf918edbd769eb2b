/**
 * Drawing lots for visits. Pure and reproducible: the same seed, frame and calendar give the same visits, and anybody may draw
 * again. Services are shuffled (Fisher–Yates, Durstenfeld 1964) and taken in turn, so that none is visited twice before all were
 * visited once; each gets a business day of the period and a half of the day, with equal chances.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Half } from '../vocabulary.ts'

/** What could come out, as it was when the lots were drawn. */
export interface Frame {
  /** Services with a charter in force, by identity, in ascending order. */
  services: { id: number; unitId: number }[]
  /** Business days of the period, `YYYY-MM-DD`, in order. */
  days: string[]
}

export interface Lot {
  serviceId: number
  unitId: number
  plannedOn: string
  half: Half
}

/** @param seed whole number of 31 bits @returns as many lots as wanted, by day; none when the frame has no service or no day */
export function drawLots({ services, days }: Frame, seed: number, wanted: number): Lot[] {
  if (services.length === 0 || days.length === 0) return []
  const random = xoroshiro128plus(seed)
  const below = (n: number) => uniformInt(random, 0, n - 1)
  const lots: Lot[] = []
  while (lots.length < wanted)
    for (const { id, unitId } of shuffled(services, below).slice(0, wanted - lots.length))
      lots.push({
        serviceId: id,
        unitId,
        plannedOn: days[below(days.length)]!,
        half: below(2) === 0 ? 'morning' : 'afternoon',
      })
  return lots.toSorted((a, b) => order(a, b))
}

const order = (a: Lot, b: Lot) =>
  a.plannedOn.localeCompare(b.plannedOn) || b.half.localeCompare(a.half) || a.serviceId - b.serviceId

function shuffled<T>(items: readonly T[], below: (n: number) => number): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
