import type { Read } from '../../../platform/db/handles.ts'

/** What citizens complained about in a charter, newest first. */
export async function claimsOf(read: Read, charterId: number) {
  return read.db
    .selectFrom('commitment_claim as c')
    .innerJoin('commitment as k', j =>
      j.onRef('k.organization_id', '=', 'c.organization_id').onRef('k.id', '=', 'c.commitment_id'),
    )
    .innerJoin('request as r', j =>
      j.onRef('r.organization_id', '=', 'c.organization_id').onRef('r.id', '=', 'c.request_id'),
    )
    .select(['c.id', 'c.claimed_at as claimedAt', 'k.code', 'k.statement', 'r.id as requestId', 'r.folio'])
    .where('c.organization_id', '=', read.organizationId)
    .where('c.charter_id', '=', charterId)
    .orderBy('c.claimed_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(100)
    .execute()
}

export type ClaimRow = Awaited<ReturnType<typeof claimsOf>>[number]
