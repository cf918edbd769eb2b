import {
  type ChartOptions,
  type ControlChart,
  type ControlPoint,
  deviations,
  FIRM,
  type Phase,
  stretches,
} from './control-chart.ts'
import { type Signal, signalsOf } from './rules.ts'

export interface Measured {
  label: string
  /** Null where nothing was measured. */
  value: number | null
}

export interface XmrOptions extends ChartOptions {
  /** What no value can be below, nor above: a limit beyond it would speak of days less than none. */
  range?: { least?: number; most?: number }
}

/** 3/d2 and D4 for steps between two values, as they are always printed. */
const WIDTH = 2.66
const LARGEST_STEP = 3.267

/**
 * XmR chart, of single values and their moving ranges: limits x̄ ± 2.66·mR̄, and no step above 3.267·mR̄. Steps are taken
 * between neighbours that were both measured, and limits stop at the range of what is measured. D. J. Wheeler, Understanding Variation (2000).
 */
export function xmrChart(values: readonly Measured[], options: XmrOptions = {}): ControlChart {
  const within = withinRange(options.range)
  const parts = stretches(values.length, options.phases).map(part =>
    phaseOf(values, part, options.settle ?? FIRM, within),
  )
  const points = parts.flatMap(part => part.points)
  const phases = parts.map(part => part.phase)
  const ruleSet = options.rules ?? 'western_electric'
  const signals = [...signalsOf(points, phases, ruleSet, 'xmr'), ...phases.flatMap(phase => largeSteps(values, phase))]
  return { kind: 'xmr', ruleSet, points, phases, signals }
}

function phaseOf(
  values: readonly Measured[],
  { from, to }: { from: number; to: number },
  settle: number,
  within: (limit: number) => number,
): { phase: Phase; points: ControlPoint[] } {
  const last = settledAt(values, from, to, settle)
  const base = values.slice(from, last + 1).flatMap(({ value }) => (value === null ? [] : [value]))
  const centre = base.length === 0 ? null : base.reduce((sum, value) => sum + value, 0) / base.length
  const steps = stepsOf(values, from, last).map(step => step.size)
  const meanStep = steps.length === 0 ? null : steps.reduce((sum, step) => sum + step, 0) / steps.length
  const stepLimit = meanStep === null ? null : LARGEST_STEP * meanStep
  return {
    phase: {
      from,
      to,
      centre,
      settledOn: base.length,
      provisional: base.length < FIRM,
      dispersion: null,
      meanStep,
      stepLimit,
    },
    points: values.slice(from, to + 1).map(measured => pointOf(measured, centre, meanStep, within)),
  }
}

const withinRange =
  ({ least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: NonNullable<XmrOptions['range']> = {}) =>
  (limit: number) =>
    Math.min(most, Math.max(least, limit))

function pointOf(
  { label, value }: Measured,
  centre: number | null,
  meanStep: number | null,
  within: (limit: number) => number,
): ControlPoint {
  const known = centre !== null && meanStep !== null
  const width = known ? WIDTH * meanStep : 0
  return {
    label,
    value,
    base: null,
    centre,
    lower: known ? within(centre - width) : null,
    upper: known ? within(centre + width) : null,
    z: known && value !== null ? deviations(value, centre, width / 3) : null,
  }
}

/** Where the point lies with which so many of the phase were measured. */
function settledAt(values: readonly Measured[], from: number, to: number, settle: number): number {
  let measured = 0
  for (let index = from; index <= to; index++) {
    if (values[index]!.value !== null && ++measured === settle) return index
  }
  return to
}

function stepsOf(values: readonly Measured[], from: number, to: number): { at: number; size: number }[] {
  return values.slice(from + 1, to + 1).flatMap(({ value }, index) => {
    const before = values[from + index]!.value
    return value === null || before === null ? [] : [{ at: from + index + 1, size: Math.abs(value - before) }]
  })
}

function largeSteps(values: readonly Measured[], { from, to, stepLimit }: Phase): Signal[] {
  if (stepLimit === null) return []
  return stepsOf(values, from, to)
    .filter(({ size }) => size > stepLimit)
    .map(({ at }) => ({ rule: 'step', number: null, points: [at - 1, at], side: null }))
}
