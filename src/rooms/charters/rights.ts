/** Who may write a charter: the quality office all of them; the rest, those of their unit or of whose team they are. */
import type { Read } from '../../platform/db/handles.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { may } from './permissions.ts'

type Answered = { id: number; unitId: number }

export async function mayDraft(read: Read, visit: Visit, charter: Answered): Promise<boolean> {
  if (visit.can(may.govern)) return true
  return visit.can(may.draft) && (await ownPosition(read, visit, charter)) !== undefined
}

/** The position by which a person answers for a charter: one of its unit, or else one of its team. */
export async function ownPosition(read: Read, visit: Visit, charter: Answered): Promise<number | undefined> {
  const positions = visit.person?.positions ?? []
  const own = positions.find(position => position.unitId === charter.unitId)
  if (own || positions.length === 0) return own?.id
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
  return member?.position_id
}
