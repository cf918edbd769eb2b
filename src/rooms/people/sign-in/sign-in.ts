import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Cookie, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isPassword } from '../passwords.ts'
import { openSession } from '../sessions.ts'
import { lockMinutes } from './lock.ts'
import { signInWords } from './words.ts'

export interface Credentials {
  email: string
  password: string
}

export type SignedIn = { cookie: Cookie; secondFactor: boolean }

async function accountByEmail(read: Read, email: string) {
  return read.db
    .selectFrom('account')
    .select(['id', 'password_hash', 'failed_attempts', 'locked_until', 'totp_secret'])
    .where('organization_id', '=', read.organizationId)
    .where(eb => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('active', '=', true)
    .forUpdate()
    .executeTakeFirst()
}

/** Opens a session, or refuses without saying which of the two was wrong; failures lock the account for a growing time. */
export async function signIn(
  write: Write,
  visit: Visit,
  { email, password }: Credentials,
): Promise<SignedIn | Refusal> {
  const words = visit.words(signInWords)
  const account = await accountByEmail(write, email)
  if (account?.locked_until && account.locked_until > toDate(write.now)) {
    const minutes = Math.ceil((account.locked_until.getTime() - write.now.epochMilliseconds) / 60_000)
    return refuse({ '': words.locked(minutes) })
  }
  const right = await isPassword(password, account?.password_hash ?? null)
  if (!account) return refuse({ '': words.wrong })
  if (!right) return recordFailure(write, visit, account.id, account.failed_attempts + 1)
  await write.db
    .updateTable('account')
    .set({ failed_attempts: 0, locked_until: null })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', account.id)
    .execute()
  const secondFactor = account.totp_secret !== null
  const cookie = await openSession(write, visit, account.id, secondFactor)
  await write.as(account.id).event({ name: 'account.signed-in', subject: 'account', subjectId: account.id })
  return { cookie, secondFactor }
}

async function recordFailure(write: Write, visit: Visit, accountId: number, failures: number): Promise<Refusal> {
  const minutes = lockMinutes(failures)
  await write.db
    .updateTable('account')
    .set({ failed_attempts: failures, locked_until: minutes > 0 ? toDate(write.now.add({ minutes })) : null })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', accountId)
    .execute()
  await write.event({ name: 'account.sign-in-failed', subject: 'account', subjectId: accountId, data: { failures } })
  return refuse({ '': visit.words(signInWords).wrong }, true)
}
