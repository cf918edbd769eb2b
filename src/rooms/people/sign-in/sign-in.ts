import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Cookie, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isPassword } from '../passwords.ts'
import { lacksSecondFactor } from '../second-factor/second-factor.ts'
import { openSession } from '../sessions.ts'
import { forgetFailures, lockedMinutes, recordFailure } from './attempts.ts'
import { signInWords } from './words.ts'

export interface Credentials {
  email: string
  password: string
}

export type SignedIn = {
  cookie: Cookie
  /** A code is still to be entered. */
  secondFactor: boolean
  /** The organization asks for a second factor that the account has not: it may not administer until it does. */
  lacksSecondFactor: boolean
}

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
  const minutes = lockedMinutes(account?.locked_until ?? null, write.now)
  if (minutes > 0) return refuse({ '': words.locked(minutes) })
  const right = await isPassword(password, account?.password_hash ?? null)
  if (!account) return refuse({ '': words.wrong })
  if (!right) {
    await recordFailure(write, account.id, account.failed_attempts + 1)
    return refuse({ '': words.wrong }, true)
  }
  const secondFactor = account.totp_secret !== null
  const cookie = await openSession(write, visit, account.id, secondFactor)
  if (secondFactor) return { cookie, secondFactor, lacksSecondFactor: false }
  // With a second factor the failures are forgotten when the code is right: else the password alone would allow trying codes for ever.
  await forgetFailures(write, account.id)
  await write.as(account.id).event({ name: 'account.signed-in', subject: 'account', subjectId: account.id })
  return { cookie, secondFactor, lacksSecondFactor: await lacksSecondFactor(write, account.id) }
}
