/**
 * Which promises bound on a day: those of the version in force on it, while the charter was not suspended. A period is judged
 * by those of its first day (`commitmentsToJudge` answers the same for one period). Pure.
 */

/** Days between which something holds, both included, `YYYY-MM-DD`; without end while it still does. */
export interface Span {
  from: string
  to: string | null
}

export const holdsOn = ({ from, to }: Span, day: string): boolean => from <= day && (to === null || day <= to)

/** Whether a promise bound on a day. */
export const bindsOn = (promise: Span & { suspensions: readonly Span[] }, day: string): boolean =>
  holdsOn(promise, day) && !promise.suspensions.some(span => holdsOn(span, day))
