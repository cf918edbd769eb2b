import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'

/** Requests that are not of this organization, or are already on the list, are left out. @returns how many were added */
export async function listAffected(
  write: Write,
  nonconformityId: number,
  affected: readonly { requestId: number; remedy?: string }[],
): Promise<number> {
  if (affected.length === 0) return 0
  const ids = affected.map(({ requestId }) => requestId)
  const remedies = affected.map(({ remedy }) => (remedy ?? '').slice(0, 1000))
  const { numAffectedRows } = await sql`
    insert into remedy (organization_id, nonconformity_id, request_id, description, listed_at, listed_by)
    select ${write.organizationId}, ${nonconformityId}, r.id, given.remedy, ${toDate(write.now)}, ${write.actorId}
    from unnest(${ids}::bigint[], ${remedies}::text[]) as given (request_id, remedy)
    join request r on r.organization_id = ${write.organizationId} and r.id = given.request_id
    on conflict (organization_id, nonconformity_id, request_id) do nothing`.execute(write.db)
  return Number(numAffectedRows ?? 0)
}
