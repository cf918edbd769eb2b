/** The channel a clerk used last: whoever answers the telephone answers it all morning. */
import { sql } from 'kysely'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { CHANNELS, type Channel } from '../vocabulary.ts'

export async function lastChannel(read: Read, accountId: number): Promise<Channel | undefined> {
  const { rows } = await sql<{ channel: string | null }>`select preferences ->> 'captureChannel' as channel from account
    where organization_id = ${read.organizationId} and id = ${accountId}`.execute(read.db)
  return CHANNELS.find(channel => channel === rows[0]?.channel)
}

export async function rememberChannel(write: Write, accountId: number, channel: Channel): Promise<void> {
  await sql`update account set preferences = preferences || jsonb_build_object('captureChannel', ${channel}::text)
    where organization_id = ${write.organizationId} and id = ${accountId}
      and preferences ->> 'captureChannel' is distinct from ${channel}`.execute(write.db)
}

/** What the organization receives: kinds and channels, in the order of the vocabulary. */
export async function received(read: Read): Promise<{ kinds: string[]; channels: Channel[] }> {
  const { request_kinds: kinds, channels } = await read.db
    .selectFrom('organization')
    .select(['request_kinds', 'channels'])
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  return { kinds, channels: CHANNELS.filter(channel => channels.includes(channel) && channel !== 'api') }
}
