import type { Read } from '../../../platform/db/handles.ts'
import { type Addressee, holdersOn, withRoles } from '../../people/index.ts'

/** Whoever answers for it today: its position, or else its unit's liaisons, or else the quality office. */
export async function ownersOf(
  read: Read,
  { unitId, ownerPositionId }: { unitId: number; ownerPositionId: number | null },
  today: string,
): Promise<Addressee[]> {
  const own = ownerPositionId === null ? [] : await holdersOn(read, today, { positionIds: [ownerPositionId] })
  if (own.length > 0) return own
  const liaisons = await holdersOn(read, today, { unitId, liaisons: true })
  return liaisons.length > 0 ? liaisons : withRoles(read, ['quality'])
}
