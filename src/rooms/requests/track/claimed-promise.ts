/** The promise that a request says was not kept; the room of charters, above this one, tells it with an event. */
import { eventsAbout } from '../../../platform/db/events.ts'
import type { Read } from '../../../platform/db/handles.ts'

export interface ClaimedPromise {
  code: string
  statement: string
  charterTitle: string
  /** What is due to whoever was failed. */
  remedy?: string
  /** Where everybody reads the promise; events of before did not say it. */
  publicPath?: string
}

/** Undefined when the request claims nothing. */
export async function claimedPromise(read: Read, requestId: number): Promise<ClaimedPromise | undefined> {
  const [event] = await eventsAbout(read, 'request', requestId, { names: ['commitment.claimed'] })
  return event?.data as ClaimedPromise | undefined
}
