import type { ControlChart } from './control-chart.ts'

/** From a number of the data to a place in the drawing. */
export type Scale = (value: number) => number

export const linear =
  ([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale =>
  value =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from)

/** Round numbers that cover a stretch, about so many: steps of 1, 2 or 5 and their tens. */
export function niceTicks(low: number, high: number, about: number): number[] {
  if (!(high > low)) return niceTicks(low - 1, low + 1, about)
  const rough = (high - low) / about
  const ten = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map(times => times * ten).find(size => size >= rough * 0.999) ?? ten
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** Least and most of everything that is drawn. */
export function extent(chart: ControlChart, others: readonly number[] = []): [number, number] {
  const all = [
    ...chart.points.flatMap(({ value, lower, upper, centre }) => [value, lower, upper, centre]),
    ...others,
  ].filter(value => value !== null)
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)]
}

/** A place in the drawing, short enough to travel. */
export const short = (value: number): string => String(Math.round(value * 10) / 10)

/** A line through places, broken where one is missing. */
export function brokenPath(places: readonly ({ x: number; y: number } | null)[]): string {
  let open = false
  return places
    .map(place => {
      const letter = open ? 'L' : 'M'
      open = place !== null
      return place ? `${letter}${short(place.x)} ${short(place.y)}` : ''
    })
    .join('')
}

/** A level for each slot of equal width, as a line of steps; broken where it is not known. */
export function stepPath(levels: readonly (number | null)[], edge: (slot: number) => number): string {
  let before: number | null = null
  return levels
    .map((level, slot) => {
      const joined = before !== null && level !== null
      const start = level === null ? '' : joined ? `V${short(level)}` : `M${short(edge(slot))} ${short(level)}`
      before = level
      return level === null ? '' : `${start}H${short(edge(slot + 1))}`
    })
    .join('')
}
