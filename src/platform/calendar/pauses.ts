/**
 * A pause: the clock of one term stops while somebody else must act, such as a citizen asked to complete a petition
 * (Colombia: Ley 1755 de 2015, art. 17). While `to` is `null` the clock is still stopped and the term has no end.
 */
import type { Temporal } from 'temporal-polyfill'
import type { Day, Shift } from './almanac.ts'

export type Pause = { readonly from: Temporal.Instant; readonly to: Temporal.Instant | null }

/** A pause in epoch milliseconds, its end excluded; an open one ends at infinity. */
export type Stop = { readonly from: number; readonly to: number }

/** The pauses in order of their beginning. Throws a `RangeError` when one ends before it begins. */
export function stopsOf(pauses: readonly Pause[]): Stop[] {
  const stops = pauses.map(({ from, to }) => ({
    from: from.epochMilliseconds,
    to: to?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
  }))
  if (stops.some(({ from, to }) => to < from)) throw new RangeError('A pause ends before it begins')
  return stops.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)
}

/**
 * The stop that touches a day, an open one first. A term in days counts whole days, so a day on which the clock stood
 * still at any moment does not count: the term resumes the day after the pause ends, as art. 17 orders.
 */
export function stopOn(day: Day, stops: readonly Stop[]): Stop | undefined {
  const touching = stops.filter(({ from, to }) => from < day.end && to > day.start)
  return touching.find(({ to }) => to === Number.POSITIVE_INFINITY) ?? touching[0]
}

/** What remains of the shifts from an instant on, once the stops are cut out of them. */
export function runningStretches(shifts: readonly Shift[], since: number, stops: readonly Stop[]): Shift[] {
  return shifts.flatMap(({ opens, closes }) => {
    const stretches: Shift[] = []
    let cursor = Math.max(opens, since)
    for (const { from, to } of stops) {
      if (from >= closes) break
      if (from > cursor) stretches.push({ opens: cursor, closes: from })
      cursor = Math.max(cursor, to)
    }
    if (cursor < closes) stretches.push({ opens: cursor, closes })
    return stretches
  })
}
