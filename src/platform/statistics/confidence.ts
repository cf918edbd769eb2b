/** How often a method that gives intervals catches the truth. */
export const CONFIDENCE = [0.9, 0.95, 0.99] as const
export type Confidence = (typeof CONFIDENCE)[number]

/**
 * Two-sided quantiles of the normal distribution, to six decimals and fixed: with 1.96 instead, the sample for a million
 * people and ±5 points would be 385 and not 384.
 */
export const Z: Record<Confidence, number> = { 0.9: 1.644854, 0.95: 1.959964, 0.99: 2.575829 }
