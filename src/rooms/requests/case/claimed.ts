/** A request that claims a promise, as the room of charters, above this one, tells it with an event. */
import type { Sheet } from './sheet.ts'

export const claimOf = ({ events }: Pick<Sheet, 'events'>) => events.find(({ name }) => name === 'commitment.claimed')

/** The nonconformity that the claim opened; undefined when it is no claim, or was made before its event told it. */
export function raisedBy(sheet: Pick<Sheet, 'events'>): { folio: string; path: string } | undefined {
  const { nonconformity, nonconformityPath } = (claimOf(sheet)?.data ?? {}) as Record<string, unknown>
  return typeof nonconformity === 'string' && typeof nonconformityPath === 'string'
    ? { folio: nonconformity, path: nonconformityPath }
    : undefined
}
