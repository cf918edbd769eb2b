import { deviations } from './control-chart.ts'

/** Mean of the range of two values of a normal distribution with standard deviation 1 (d2 for n = 2). */
const D2 = 1.128

interface Counted {
  numerator: number
  denominator: number
}

/**
 * σz: the mean step between consecutive z-scores over 1.128. With thousands behind each point chance alone is narrower than
 * any real service varies, and everything would be a signal. Null when it cannot be known, or nothing varies.
 * D. B. Laney, Quality Engineering 14 (2002) 531–537.
 */
export function laneyDispersion(
  base: readonly Counted[],
  centre: number,
  sigmaOf: (n: number) => number,
): number | null {
  const zs = base.map(({ numerator, denominator }) => deviations(numerator / denominator, centre, sigmaOf(denominator)))
  if (zs.length < 2 || !zs.every(Number.isFinite)) return null
  const steps = zs.slice(1).map((z, index) => Math.abs(z - zs[index]!))
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length
  return mean === 0 ? null : mean / D2
}
