/** The second step of signing in: proving that one has the telephone, or a code kept on paper. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Cookie, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { recoveryHash } from '../second-factor/recovery-codes.ts'
import { openSecret } from '../second-factor/sealed-secret.ts'
import { recoveryCodesLeft } from '../second-factor/second-factor.ts'
import { stepOfCode } from '../second-factor/totp.ts'
import { endSession, openSession, tokenHash, tokenOf } from '../sessions.ts'
import { forgetFailures, lockedMinutes, recordFailure } from '../sign-in/attempts.ts'
import { signInWords } from '../sign-in/words.ts'
import { enterCodeWords } from './words.ts'

/** The account whose password was right and whose code is awaited; undefined when nobody is half way in. */
export async function halfwayIn(read: Read, cookie: string | null) {
  const token = cookie && tokenOf(read, cookie)
  if (!token) return undefined
  return read.db
    .selectFrom('session as s')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 's.organization_id').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.id as sessionId', 'a.id as accountId'])
    .where('s.organization_id', '=', read.organizationId)
    .where('s.token_hash', '=', tokenHash(token))
    .where('s.awaits_second_factor', '=', true)
    .where('s.expires_at', '>', toDate(read.now))
    .where('a.active', '=', true)
    .executeTakeFirst()
}

/** Locked until the transaction ends, so that a hundred guesses sent at once are counted one after another. */
async function lockedAccount(write: Write, accountId: number) {
  return write.db
    .selectFrom('account')
    .select(['id', 'totp_secret', 'totp_last_step', 'failed_attempts', 'locked_until'])
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

type Account = Awaited<ReturnType<typeof lockedAccount>>

export type CodeEntered = { cookie: Cookie; recoveryCodesLeft: number | null }

export async function enterCode(
  write: Write,
  visit: Visit,
  { accountId, sessionId }: { accountId: number; sessionId: number },
  code: string,
): Promise<CodeEntered | Refusal> {
  const account = await lockedAccount(write, accountId)
  const minutes = lockedMinutes(account.locked_until, write.now)
  if (minutes > 0) return refuse({ code: visit.words(signInWords).locked(minutes) })
  const secret = openSecret(visit.tools.seals, write.organizationId, account)
  const byTelephone = secret !== undefined && (await useTelephoneCode(write, account, secret, code))
  const byPaper = !byTelephone && (await useRecoveryCode(write, account.id, code))
  if (!byTelephone && !byPaper) {
    await recordFailure(write, account.id, account.failed_attempts + 1)
    return refuse({ code: visit.words(enterCodeWords).wrong }, true)
  }
  // A new token, so that whoever saw the one of half way in has nothing.
  await endSession(write, accountId, sessionId)
  const cookie = await openSession(write, visit, account.id)
  const how = byPaper ? 'recovery-code' : 'telephone'
  await write
    .as(account.id)
    .event({ name: 'account.signed-in', subject: 'account', subjectId: account.id, data: { secondFactor: how } })
  return { cookie, recoveryCodesLeft: byPaper ? await recoveryCodesLeft(write, account.id) : null }
}

/** Takes the code's step for this one use; the guard in the update decides between two that arrive at once. */
async function useTelephoneCode(write: Write, account: Account, secret: string, code: string): Promise<boolean> {
  const step = stepOfCode(secret, code, write.now, account.totp_last_step)
  if (step === null) return false
  const taken = await write.db
    .updateTable('account')
    .set({ totp_last_step: step, failed_attempts: 0, locked_until: null })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', account.id)
    .where(eb => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

async function useRecoveryCode(write: Write, accountId: number, code: string): Promise<boolean> {
  const used = await write.db
    .updateTable('recovery_code')
    .set({ used_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('account_id', '=', accountId)
    .where('code_hash', '=', recoveryHash(code))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (used.numUpdatedRows === 0n) return false
  await forgetFailures(write, accountId)
  return true
}
