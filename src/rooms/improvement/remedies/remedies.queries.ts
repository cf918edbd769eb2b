import type { Read } from '../../../platform/db/handles.ts'

export interface RemedyRow {
  id: number
  requestId: number | null
  folio: string | null
  description: string
  givenAt: Date | null
  notifiedAt: Date | null
  withdrawnAt: Date | null
  withdrawReason: string
}

/** By folio only: who it is stays with the request. */
export async function remediesOf(read: Read, id: number): Promise<RemedyRow[]> {
  return read.db
    .selectFrom('remedy as m')
    .leftJoin('request as r', j =>
      j.onRef('r.organization_id', '=', 'm.organization_id').onRef('r.id', '=', 'm.request_id'),
    )
    .select(['m.id', 'm.request_id as requestId', 'r.folio', 'm.description', 'm.given_at as givenAt'])
    .select(['m.notified_at as notifiedAt', 'm.withdrawn_at as withdrawnAt', 'm.withdraw_reason as withdrawReason'])
    .where('m.organization_id', '=', read.organizationId)
    .where('m.nonconformity_id', '=', id)
    .orderBy('m.id')
    .execute()
}
