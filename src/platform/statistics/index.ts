/**
 * Statistics of a public office: what may be said of a population from the records at hand, and how surely. Pure; each
 * function names its formula and source, and the tests hold its published or independently computed figures.
 */
export { CONFIDENCE, type Confidence, Z } from './confidence.ts'
export { hypergeometricInterval } from './hypergeometric.ts'
export { mean, median, medianOfTally, nearestRank, nearestRankOfTally, type Tally, total } from './location.ts'
export { newcombeDifference, type Sampled } from './newcombe.ts'
export { type Part, ratioOfSums } from './ratio.ts'
export { marginOfError, sampleSize } from './sample-size.ts'
export { effectiveSize, type Interval, wilsonInterval } from './wilson.ts'
