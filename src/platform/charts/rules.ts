import type { ChartKind, ControlPoint, Phase } from './control-chart.ts'

/**
 * Rules that tell a change from noise. The two lists are not the same and are often confused, so a chart always says which
 * one it follows: Western Electric, Statistical Quality Control Handbook (1956), 25–28; L. S. Nelson, Journal of Quality
 * Technology 16 (1984) 237–239.
 */
export type RuleSet = 'western_electric' | 'nelson'

export type Rule =
  | 'beyond_limits'
  | 'two_of_three'
  | 'four_of_five'
  | 'run'
  | 'trend'
  | 'alternation'
  | 'hugging'
  | 'avoidance'
  | 'step'

export interface Signal {
  rule: Rule
  /** Its number in the set; null for the step between two values of an XmR chart, which belongs to both. */
  number: number | null
  /** Indexes of the points that make it. */
  points: number[]
  side: 'above' | 'below' | null
}

interface Place {
  index: number
  value: number
  z: number
}

interface Found {
  points: number[]
  side: Signal['side']
}

interface Test {
  rule: Rule
  window: number
  find(window: readonly Place[]): Found[]
}

const indexes = (places: readonly Place[]) => places.map(place => place.index)

/** At least `needed` of the window beyond `sigmas`, on the same side. */
const beyond = (rule: Rule, needed: number, window: number, sigmas: number): Test => ({
  rule,
  window,
  find: places =>
    ([1, -1] as const).flatMap(side => {
      const out = places.filter(place => place.z * side > sigmas)
      return out.length >= needed
        ? [{ points: indexes(out), side: side === 1 ? ('above' as const) : ('below' as const) }]
        : []
    }),
})

/** The whole window is so. */
const all = (rule: Rule, window: number, holds: (places: readonly Place[]) => boolean): Test => ({
  rule,
  window,
  find: places => (holds(places) ? [{ points: indexes(places), side: null }] : []),
})

const steps = (places: readonly Place[]) =>
  places.slice(1).map((place, index) => Math.sign(place.value - places[index]!.value))

const steady = (places: readonly Place[]) => {
  const [first, ...rest] = steps(places)
  return first !== 0 && rest.every(step => step === first)
}

const zigzag = (places: readonly Place[]) => {
  const signs = steps(places)
  return signs[0] !== 0 && signs.every((step, index) => index === 0 || step === -signs[index - 1]!)
}

const run = (length: number) => beyond('run', length, length, 0)

const SETS: Record<RuleSet, Test[]> = {
  western_electric: [
    beyond('beyond_limits', 1, 1, 3),
    beyond('two_of_three', 2, 3, 2),
    beyond('four_of_five', 4, 5, 1),
    run(8),
  ],
  nelson: [
    beyond('beyond_limits', 1, 1, 3),
    run(9),
    all('trend', 6, steady),
    all('alternation', 14, zigzag),
    beyond('two_of_three', 2, 3, 2),
    beyond('four_of_five', 4, 5, 1),
    all('hugging', 15, places => places.every(({ z }) => Math.abs(z) < 1)),
    all(
      'avoidance',
      8,
      places => places.every(({ z }) => Math.abs(z) > 1) && new Set(places.map(p => Math.sign(p.z))).size === 2,
    ),
  ],
}

/** Charts of counts follow the first four rules only: the others suppose a distribution that counts do not have. */
const FOR_COUNTS = 4

/** Every signal of the points, phase by phase; windows that overlap are one signal. */
export function signalsOf(
  points: readonly ControlPoint[],
  phases: readonly Pick<Phase, 'from' | 'to'>[],
  set: RuleSet,
  kind: ChartKind,
): Signal[] {
  const tests = kind === 'xmr' ? SETS[set] : SETS[set].slice(0, FOR_COUNTS)
  const runs = phases.flatMap(({ from, to }) => measuredRuns(points, from, to))
  return tests.flatMap((test, index) =>
    runs.flatMap(places =>
      merged(windowsOf(places, test)).map(found => ({ rule: test.rule, number: index + 1, ...found })),
    ),
  )
}

/** Consecutive points that were measured and whose limits are known. */
function measuredRuns(points: readonly ControlPoint[], from: number, to: number): Place[][] {
  const runs: Place[][] = [[]]
  for (let index = from; index <= to; index++) {
    const { value, z } = points[index]!
    if (value === null || z === null) runs.push([])
    else runs.at(-1)!.push({ index, value, z })
  }
  return runs.filter(places => places.length > 0)
}

function windowsOf(places: readonly Place[], { window, find }: Test): Found[] {
  const found: Found[] = []
  for (let start = 0; start + window <= places.length; start++) found.push(...find(places.slice(start, start + window)))
  return found
}

function merged(found: readonly Found[]): Found[] {
  const signals: Found[] = []
  for (const one of found) {
    const same = signals.find(
      ({ points, side }) => side === one.side && points.some(point => one.points.includes(point)),
    )
    if (same) same.points = [...new Set([...same.points, ...one.points])].sort((a, b) => a - b)
    else signals.push({ ...one })
  }
  return signals
}
