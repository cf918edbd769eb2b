/** Those that follow a request, as its page shows them. */
import type { Read } from '../../../platform/db/handles.ts'

export interface Follower {
  id: number
  folio: string
  summary: string
  receivedAt: Date
  dueAt: Date | null
  /** What its author added since it follows. */
  added: { id: number; text: string; at: Date }[]
}

/** In the order in which they were received; a second query only when there are any. */
export async function followersOf(read: Read, requestId: number): Promise<Follower[]> {
  const rows = await read.db
    .selectFrom('request')
    .select(['id', 'folio', 'summary', 'received_at as receivedAt', 'due_at as dueAt', 'merged_at as mergedAt'])
    .where('organization_id', '=', read.organizationId)
    .where('merged_into_id', '=', requestId)
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  const notes = await read.db
    .selectFrom('note')
    .select(['id', 'request_id as requestId', 'text', 'written_at as at'])
    .where('organization_id', '=', read.organizationId)
    .where(
      'request_id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('by_citizen', '=', true)
    .orderBy('id')
    .execute()
  return rows.map(({ mergedAt, ...row }) => ({
    ...row,
    added: notes.filter(({ requestId: of, at }) => of === row.id && mergedAt !== null && at >= mergedAt),
  }))
}
