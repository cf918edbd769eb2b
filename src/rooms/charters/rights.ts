/** Who may write a charter: the quality office all of them; the rest, those of their unit or of whose team they are. */
import type { Read } from '../../platform/db/handles.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { may } from './permissions.ts'

export async function mayDraft(read: Read, visit: Visit, charter: { id: number; unitId: number }): Promise<boolean> {
  if (visit.can(may.govern)) return true
  if (!visit.can(may.draft) || !visit.person) return false
  const { positions } = visit.person
  if (positions.some(position => position.unitId === charter.unitId)) return true
  if (positions.length === 0) return false
  const member = await read.db
    .selectFrom('charter_member')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charter.id)
    .where('left_at', 'is', null)
    .where(
      'position_id',
      'in',
      positions.map(position => position.id),
    )
    .executeTakeFirst()
  return member !== undefined
}
