/** The hours of a day as people write them: "8:00-14:00, 16:00-18:00". Pure. */
import { isoTime } from '../../../platform/views/form.tsx'

export interface Interval {
  opens: string
  closes: string
}

export type IntervalsProblem = 'bad' | 'reversed' | 'overlaps'

export function readIntervals(text: string): Interval[] | IntervalsProblem {
  const intervals: Interval[] = []
  for (const part of text.split(/[,;]|\sy\s/).filter(piece => piece.trim() !== '')) {
    const [from = '', to = '', more] = part.split(/\s*(?:-|–|—|\sa\s)\s*/)
    const [opens, closes] = [isoTime(from), isoTime(to)]
    if (!opens || !closes || more !== undefined) return 'bad'
    if (closes <= opens) return 'reversed'
    intervals.push({ opens, closes })
  }
  intervals.sort((a, b) => (a.opens < b.opens ? -1 : 1))
  return intervals.some((interval, i) => i > 0 && interval.opens < intervals[i - 1]!.closes) ? 'overlaps' : intervals
}

export const writeIntervals = (intervals: readonly Interval[]): string =>
  intervals.map(({ opens, closes }) => `${opens.slice(0, 5)}-${closes.slice(0, 5)}`).join(', ')
