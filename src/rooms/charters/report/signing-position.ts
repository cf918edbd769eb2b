import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'

/** The position by which a person answers for a charter's unit: one of that unit, or one of the charter's team. */
export async function signingPosition(
  read: Read,
  visit: Visit,
  charter: { id: number; unitId: number } | null,
): Promise<number | null> {
  const positions = visit.person?.positions ?? []
  if (charter === null) return positions[0]?.id ?? null
  const own = positions.find(position => position.unitId === charter.unitId)
  if (own) return own.id
  if (positions.length === 0) return null
  const member = await read.db
    .selectFrom('charter_member')
    .select('position_id')
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charter.id)
    .where('left_at', 'is', null)
    .where(
      'position_id',
      'in',
      positions.map(position => position.id),
    )
    .executeTakeFirst()
  return member?.position_id ?? null
}
