import type { Read } from '../../../platform/db/handles.ts'
import { type Addressee, holdersOf, liaisonsOf, withRoles } from './people.queries.ts'

/** Whoever answers for it today: its position, or else its unit's liaisons, or else the quality office. */
export async function ownersOf(
  read: Read,
  { unitId, ownerPositionId }: { unitId: number; ownerPositionId: number | null },
  today: string,
): Promise<Addressee[]> {
  const own = ownerPositionId === null ? [] : await holdersOf(read, ownerPositionId, today)
  if (own.length > 0) return own
  const liaisons = await liaisonsOf(read, unitId, today)
  return liaisons.length > 0 ? liaisons : withRoles(read, ['quality'])
}
