/** The promise that a request says was not kept; the room of charters, above this one, tells it with an event. */
import { eventsAbout } from '../../../platform/db/events.ts'
import type { Read } from '../../../platform/db/handles.ts'
import type { TrackWords } from './words.ts'

export interface ClaimedPromise {
  code: string
  statement: string
  charterTitle: string
  /** What is due to whoever was failed. */
  remedy?: string
  /** Where everybody reads the promise; events of before did not say it. */
  publicPath?: string
}

/** What was promised, in which charter and what is due, as labels and values; what an event of before did not say is left out. */
export const claimFacts = (
  words: TrackWords['claim'],
  { code, statement, charterTitle, remedy = '' }: ClaimedPromise,
) =>
  [
    { label: words.charter, value: charterTitle },
    { label: words.promise, value: `${code}: ${statement}` },
    { label: words.remedy, value: remedy },
  ].filter(({ value }) => value !== '')

/** Undefined when the request claims nothing. */
export async function claimedPromise(read: Read, requestId: number): Promise<ClaimedPromise | undefined> {
  const [event] = await eventsAbout(read, 'request', requestId, { names: ['commitment.claimed'] })
  return event?.data as ClaimedPromise | undefined
}
