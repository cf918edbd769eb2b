/** A request that claims a promise, as the room of charters, above this one, tells it with an event. */
import type { Sheet } from './sheet.ts'

type Told = Pick<Sheet, 'events'>

export const claimOf = ({ events }: Told) => events.find(({ name }) => name === 'commitment.claimed')

/** The request in which it happened, as whoever claims named it: one that is here, or a folio that nobody knows. */
export interface MentionedRequest {
  folio: string
  /** Null when no request of this organization has that folio. */
  id: number | null
  /** It is about a service of the charter. */
  fits: boolean
}

export function mentionedIn(sheet: Told): MentionedRequest | undefined {
  return claimOf(sheet)?.data.mentioned as MentionedRequest | undefined
}

/** The nonconformity that the claim opened, told by the claim itself or, of an old one, afterwards; undefined when it is no claim. */
export function raisedBy({ events }: Told): { folio: string; path: string } | undefined {
  for (const { name, data } of events) {
    const { nonconformity, nonconformityPath } = data as Record<string, unknown>
    const tells = name === 'commitment.claimed' || name === 'commitment.linked'
    if (tells && typeof nonconformity === 'string' && typeof nonconformityPath === 'string')
      return { folio: nonconformity, path: nonconformityPath }
  }
  return undefined
}
