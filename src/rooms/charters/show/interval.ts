/** When a share stands on few records, between what it and what the service really is. */
import { type Interval, wilsonInterval } from '../../../platform/statistics/index.ts'
import type { Figure } from '../../indicators/index.ts'
import type { Measured } from './measures.ts'

/** From this many records on, a share at 95 % is known within five points: 1.96² × 0.25 ÷ 0.05² = 385. */
const ENOUGH = 385

/** Percent, 0 to 100; undefined where the figure is no share, or stands on enough records. */
export function intervalOf(
  { unitOfMeasure, formula }: Measured,
  { numerator, denominator }: Pick<Figure, 'numerator' | 'denominator'>,
): Interval | undefined {
  if (unitOfMeasure !== 'percent' || formula?.op !== 'share') return undefined
  if (numerator === null || denominator === null || denominator <= 0 || denominator >= ENOUGH) return undefined
  const interval = wilsonInterval(numerator, denominator)
  return interval ? { low: interval.low * 100, high: interval.high * 100 } : undefined
}
