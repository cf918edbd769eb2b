/** Which control chart tells the story of an indicator, by what its formula counts. Pure. */
import { type ControlChart, pChart, uChart, xmrChart } from '../../platform/charts/index.ts'
import { populationsOf } from './formula/facts.ts'
import type { Figure, Formula } from './vocabulary.ts'

/**
 * Shares of something counted go on a p chart, counts for each hundred or thousand of something on a u chart, and everything
 * else (means, medians, sums given by hand) on an XmR chart.
 */
export function controlChartOf(
  formula: Formula,
  figures: readonly Figure[],
  labelOf: (figure: Figure) => string,
): ControlChart {
  const values = figures.map(figure => ({
    label: labelOf(figure),
    value: figure.status === 'measured' ? figure.value : null,
  }))
  if (formula.op !== 'share' && formula.op !== 'ratio') return xmrChart(values, { range: rangeOf(formula) })
  const samples = figures.map(figure => ({
    label: labelOf(figure),
    numerator: figure.numerator ?? 0,
    denominator: figure.denominator ?? 0,
  }))
  return formula.op === 'share' ? pChart(samples, { times: 100 }) : uChart(samples, { times: formula.times })
}

/** Nothing that is measured here is less than none, and people rate from 1 to 5. */
const rangeOf = (formula: Formula) =>
  formula.op !== 'count' && populationsOf(formula).includes('satisfaction') ? { least: 1, most: 5 } : { least: 0 }
