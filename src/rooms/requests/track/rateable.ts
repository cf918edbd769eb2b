/** Until when somebody may say how they were attended: some days after they were answered, or told that it does not proceed. */
import { Temporal } from 'temporal-polyfill'

export const RATING_DAYS = 30

interface Ended {
  answered_at: Date | null
  closed_at: Date | null
}

/** When it was answered, or closed without an answer; null while it is attended. Epoch milliseconds. */
export const endedAt = ({ answered_at, closed_at }: Ended): number | null =>
  (answered_at ?? closed_at)?.getTime() ?? null

export function isRateable(request: Ended, now: Temporal.Instant): boolean {
  const ended = endedAt(request)
  if (ended === null) return false
  const last = Temporal.Instant.fromEpochMilliseconds(ended).add({ hours: 24 * RATING_DAYS })
  return Temporal.Instant.compare(now, last) <= 0
}
