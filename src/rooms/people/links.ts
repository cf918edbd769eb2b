/** One-time links by mail: to choose a new password, or the first one. The mail carries a random token; we keep its hash. */
import { randomBytes } from 'node:crypto'
import type { Read, Write } from '../../platform/db/handles.ts'
import { toDate } from '../../platform/db/time.ts'
import { tokenHash } from './sessions.ts'

export type LinkPurpose = 'reset' | 'invitation'

const LIFE: Record<LinkPurpose, { hours: number }> = { reset: { hours: 1 }, invitation: { hours: 7 * 24 } }

/** Makes a link's token; those made before for the same purpose stop working. */
export async function makeLink(write: Write, accountId: number, purpose: LinkPurpose): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await spendLinks(write, accountId, purpose)
  await write.db
    .insertInto('account_link')
    .values({
      organization_id: write.organizationId,
      token_hash: tokenHash(token),
      account_id: accountId,
      purpose,
      created_at: toDate(write.now),
      expires_at: toDate(write.now.add(LIFE[purpose])),
    })
    .execute()
  return token
}

/** Links asked for since an instant: whoever asks again and again does not fill somebody's mailbox. */
export async function linksSince(read: Read, accountId: number, since: Date): Promise<number> {
  const row = await read.db
    .selectFrom('account_link')
    .select(eb => eb.fn.countAll<number>().as('made'))
    .where('organization_id', '=', read.organizationId)
    .where('account_id', '=', accountId)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return row.made
}

export async function spendLinks(write: Write, accountId: number, purpose?: LinkPurpose): Promise<void> {
  let query = write.db
    .updateTable('account_link')
    .set({ used_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
  if (purpose) query = query.where('purpose', '=', purpose)
  await query.execute()
}

/** The account that a token opens, while it is neither used nor expired. */
export async function linkedAccount(read: Read, token: string) {
  return read.db
    .selectFrom('account_link as l')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'l.organization_id').onRef('a.id', '=', 'l.account_id'),
    )
    .select(['a.id', 'a.name', 'a.email', 'l.purpose'])
    .where('l.organization_id', '=', read.organizationId)
    .where('l.token_hash', '=', tokenHash(token))
    .where('l.used_at', 'is', null)
    .where('l.expires_at', '>', toDate(read.now))
    .where('a.active', '=', true)
    .executeTakeFirst()
}
