import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'

/** Open sessions of an account, the latest used first. */
export async function openSessions(read: Read, accountId: number) {
  return read.db
    .selectFrom('session')
    .select(['id', 'device', 'created_at as startedAt', 'seen_at as seenAt'])
    .where('organization_id', '=', read.organizationId)
    .where('account_id', '=', accountId)
    .where('awaits_second_factor', '=', false)
    .where('expires_at', '>', toDate(read.now))
    .orderBy('seen_at', 'desc')
    .execute()
}

export type SessionRow = Awaited<ReturnType<typeof openSessions>>[number]
