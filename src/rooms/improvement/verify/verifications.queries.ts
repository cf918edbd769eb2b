import type { Read } from '../../../platform/db/handles.ts'
import type { Verdict } from '../vocabulary.ts'

export interface VerificationRow {
  id: number
  plannedOn: string
  position: string | null
  verdict: Verdict | null
  statement: string
  by: string | null
  at: Date | null
}

export async function verificationsOf(read: Read, id: number): Promise<VerificationRow[]> {
  const rows = await read.db
    .selectFrom('effect_verification as v')
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'v.organization_id').onRef('p.id', '=', 'v.position_id'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'v.organization_id').onRef('a.id', '=', 'v.verified_by'),
    )
    .select(['v.id', 'v.planned_on as plannedOn', 'p.name as position', 'v.verdict', 'v.statement', 'a.name as by'])
    .select('v.verified_at as at')
    .where('v.organization_id', '=', read.organizationId)
    .where('v.nonconformity_id', '=', id)
    .orderBy('v.id', 'desc')
    .execute()
  return rows as VerificationRow[]
}
