/** A request that claims a promise, as the room of charters, above this one, tells it with an event. */
import type { Sheet } from './sheet.ts'

type Told = Pick<Sheet, 'events'>

export const claimOf = ({ events }: Told) => events.find(({ name }) => name === 'commitment.claimed')

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
