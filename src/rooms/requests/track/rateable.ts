/** Until when somebody may say how they were attended: some days after they were answered, or told that it does not proceed. */
import { Temporal } from 'temporal-polyfill'
import { eventsAbout } from '../../../platform/db/events.ts'
import type { Read } from '../../../platform/db/handles.ts'

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

/** Whether the last answer was rated, as the room of surveys, above this one, tells it with an event. */
export async function isRated(read: Read, request: Ended & { id: number }): Promise<boolean> {
  const told = await eventsAbout(read, 'request', request.id, { names: ['request.rated'] })
  return told.some(({ at }) => at.getTime() >= (endedAt(request) ?? Number.POSITIVE_INFINITY))
}
