/** Counting failures of a password or a code, and the growing time that the account stays closed after them. */
import type { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { lockMinutes } from './lock.ts'

/** Whole minutes until an account opens again, 0 when it is open. */
export function lockedMinutes(until: Date | null, now: Temporal.Instant): number {
  return until ? Math.max(0, Math.ceil((until.getTime() - now.epochMilliseconds) / 60_000)) : 0
}

export async function recordFailure(write: Write, accountId: number, failures: number): Promise<void> {
  const minutes = lockMinutes(failures)
  await write.db
    .updateTable('account')
    .set({ failed_attempts: failures, locked_until: minutes > 0 ? toDate(write.now.add({ minutes })) : null })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', accountId)
    .execute()
  await write.event({ name: 'account.sign-in-failed', subject: 'account', subjectId: accountId, data: { failures } })
}

export async function forgetFailures(write: Write, accountId: number): Promise<void> {
  await write.db
    .updateTable('account')
    .set({ failed_attempts: 0, locked_until: null })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', accountId)
    .execute()
}
