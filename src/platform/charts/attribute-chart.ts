import {
  type ChartOptions,
  type ControlChart,
  type ControlPoint,
  deviations,
  FIRM,
  type Phase,
  stretches,
} from './control-chart.ts'
import { laneyDispersion } from './laney.ts'
import { signalsOf } from './rules.ts'

/** What was counted in a period, of how many (p) or for how many (u). */
export interface Sample {
  label: string
  numerator: number
  denominator: number
}

export interface AttributeOptions extends ChartOptions {
  /** 100 for a chart in percent. */
  times?: number
  /** Laney's correction: by itself (`auto`) when a mean of a thousand or more stands behind each point. */
  laney?: 'auto' | 'always' | 'never'
}

const THOUSANDS = 1000

/**
 * p chart: p̄ = Σx/Σn of the phase, never the mean of percentages; limits p̄ ± 3√(p̄(1 − p̄)/n) for the n of each point, not
 * under 0 nor over 1. Montgomery, Introduction to Statistical Quality Control, 7.2. Throws a `RangeError` unless 0 ≤ x ≤ n.
 */
export function pChart(samples: readonly Sample[], options: AttributeOptions = {}): ControlChart {
  if (samples.some(({ numerator, denominator }) => !(numerator >= 0 && numerator <= denominator))) {
    throw new RangeError('a share counts no more than there are')
  }
  return attributeChart('p', samples, options)
}

/**
 * u chart: ū = Σx/Σn of the phase; limits ū ± 3√(ū/n), not under 0. Montgomery, 7.3. Throws a `RangeError` on negatives.
 */
export function uChart(samples: readonly Sample[], options: AttributeOptions = {}): ControlChart {
  if (samples.some(({ numerator, denominator }) => !(numerator >= 0 && denominator >= 0))) {
    throw new RangeError('counts are not negative')
  }
  return attributeChart('u', samples, options)
}

function attributeChart(kind: 'p' | 'u', samples: readonly Sample[], options: AttributeOptions): ControlChart {
  const corrected = wantsLaney(samples, options.laney ?? 'auto')
  const parts = stretches(samples.length, options.phases).map(part => phaseOf(kind, samples, part, options, corrected))
  const points = parts.flatMap(part => part.points)
  const phases = parts.map(part => part.phase)
  const drawn = phases.some(phase => phase.dispersion !== null) ? (`${kind}_prime` as const) : kind
  const ruleSet = options.rules ?? 'western_electric'
  return { kind: drawn, ruleSet, points, phases, signals: signalsOf(points, phases, ruleSet, drawn) }
}

function wantsLaney(samples: readonly Sample[], laney: 'auto' | 'always' | 'never'): boolean {
  if (laney !== 'auto') return laney === 'always'
  const measured = samples.filter(sample => sample.denominator > 0)
  return measured.reduce((sum, sample) => sum + sample.denominator, 0) >= THOUSANDS * Math.max(1, measured.length)
}

function phaseOf(
  kind: 'p' | 'u',
  samples: readonly Sample[],
  { from, to }: { from: number; to: number },
  { settle = FIRM, times = 1 }: AttributeOptions,
  corrected: boolean,
): { phase: Phase; points: ControlPoint[] } {
  const here = samples.slice(from, to + 1)
  const measured = here.filter(sample => sample.denominator > 0)
  const base = measured.slice(0, settle)
  const sum = (of: (sample: Sample) => number) => base.reduce((all, sample) => all + of(sample), 0)
  const centre = base.length === 0 ? null : sum(sample => sample.numerator) / sum(sample => sample.denominator)
  const sigmaOf = (n: number) => Math.sqrt(((centre ?? 0) * (kind === 'p' ? 1 - (centre ?? 0) : 1)) / n)
  const dispersion = corrected && centre !== null ? laneyDispersion(base, centre, sigmaOf) : null
  const width = (n: number) => sigmaOf(n) * (dispersion ?? 1)
  const most = kind === 'p' ? 1 : Number.POSITIVE_INFINITY
  return {
    phase: {
      from,
      to,
      centre: centre === null ? null : times * centre,
      settledOn: base.length,
      provisional: base.length < FIRM,
      dispersion,
      meanStep: null,
      stepLimit: null,
    },
    points: here.map(sample => pointOf(sample, { centre, width, most, times })),
  }
}

interface Shape {
  centre: number | null
  width: (n: number) => number
  most: number
  times: number
}

function pointOf({ label, numerator, denominator }: Sample, { centre, width, most, times }: Shape): ControlPoint {
  const known = centre !== null && denominator > 0
  if (!known) {
    const level = centre === null ? null : times * centre
    return { label, value: null, base: denominator, centre: level, lower: null, upper: null, z: null }
  }
  const value = numerator / denominator
  const sigma = width(denominator)
  return {
    label,
    value: (times * numerator) / denominator,
    base: denominator,
    centre: times * centre,
    lower: times * Math.max(0, centre - 3 * sigma),
    upper: times * Math.min(most, centre + 3 * sigma),
    z: deviations(value, centre, sigma),
  }
}
