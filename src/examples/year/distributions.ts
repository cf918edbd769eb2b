/**
 * What a large municipality looks like in numbers. The shapes are those that open data of citizen requests show again and
 * again (Boston 311, Buenos Aires SUACI): Mondays are the busiest, a few services and neighbourhoods bring most of the
 * work, the rainy season brings more, and the time to close is skewed to the right.
 */
import type { Channel } from '../../rooms/requests/establish.ts'

/** Arrivals by ISO weekday, Monday first, relative to a Thursday. */
const WEEKDAYS = [1.25, 1.1, 1.05, 1, 0.95, 0.25, 0.18]
/** By month: rains from July to September, holidays in December. */
const MONTHS = [0.95, 0.95, 1, 0.95, 1, 1.1, 1.3, 1.35, 1.25, 1, 0.95, 0.75]
/** More people know the service every year. */
const YEARLY_GROWTH = 1.08
/** On a legal holiday only what needs no counter comes in. */
const HOLIDAY = 0.2

/** Relative weight of a day; `year` counts from the first one. */
export function dayWeight(weekday: number, month: number, year: number, isHoliday: boolean): number {
  return WEEKDAYS[weekday - 1]! * MONTHS[month - 1]! * YEARLY_GROWTH ** year * (isHoliday ? HOLIDAY : 1)
}

export const CHANNELS: Partial<Record<Channel, number>> = {
  web: 30,
  telephone: 24,
  counter: 22,
  app: 8,
  email: 5,
  letter: 4,
  radio: 2,
  outreach: 2,
  social: 2,
  suggestion_box: 1,
}
/** Open day and night; the others receive while the office is open. */
export const ALWAYS_OPEN: readonly Channel[] = ['web', 'app', 'email', 'social']

/** Weights of the 24 hours for channels that never close, and for those with office hours. */
export const HOURS = {
  always: [2, 1, 1, 1, 1, 2, 4, 7, 9, 10, 11, 10, 9, 8, 7, 7, 7, 7, 8, 9, 9, 8, 6, 4],
  office: [0, 0, 0, 0, 0, 0, 0, 0, 12, 20, 22, 18, 14, 10, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0],
}

/** Services and neighbourhoods follow Zipf's law with these exponents. */
export const SERVICE_EXPONENT = 0.9
export const NEIGHBOURHOOD_EXPONENT = 0.8
export const zipf = (many: number, exponent: number): number[] =>
  Array.from({ length: many }, (_, rank) => (rank + 1) ** -exponent)

/** Time to close as a share of the term, lognormal: the median takes 55 % of it, and some 16 % are late. */
export const DURATION = { logMedian: Math.log(0.55), logDeviation: 0.6 }
/** Cases that nobody ever closes. */
export const FORGOTTEN = 0.008
export const INADMISSIBLE = 0.06
export const ANONYMOUS = 0.22
export const WITH_EMAIL = 0.45
/** Of those that were attended. */
export const UNRESOLVED = 0.07

/** The upper ends of the shares of weights, for looking up a number between 0 and 1; the last is left out, it is 1. */
export function cumulative(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.slice(0, -1).map(weight => {
    sum += weight
    return sum / total
  })
}

/** Shares a total over weights in whole numbers that add up to it. */
export function shared(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let [before, weightSoFar] = [0, 0]
  return weights.map(weight => {
    weightSoFar += weight
    const upTo = Math.round((total * weightSoFar) / sum)
    const many = upTo - before
    before = upTo
    return many
  })
}
