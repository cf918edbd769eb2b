/** Counting the term of one open case again: from the receipt (or reopening) it was counted from, both dates kept. */
import { Temporal } from 'temporal-polyfill'
import {
  type Account,
  type BusinessCalendar,
  type Deadline,
  deadline,
  type Term,
} from '../../../platform/calendar/index.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate, toInstant } from '../../../platform/db/time.ts'
import { businessCalendar } from '../../organization/index.ts'

/** Why a date changed; the case's page says it in words. */
type RecountReason = 'classified' | 'calendar'

interface Counted {
  received_at: Date
  due_account: unknown
}

/** The instant from which the term of a case runs: its receipt, or its last reopening. */
export function startOf({ received_at, due_account }: Counted): Temporal.Instant {
  const account = due_account as Account | null
  return account ? Temporal.Instant.from(account.receivedAt) : toInstant(received_at)
}

export const dateOf = (instant: Deadline['dueAt']): Date | null => instant && toDate(instant)

/** Null when the case has no promise with that term. Pure. */
export function recounted(calendar: BusinessCalendar, counted: Counted, term: Term | null): Deadline | null {
  return term && deadline(calendar, startOf(counted), term)
}

/** Gives a case another term, counted from where its own ran. @returns the new deadline, null without a term. */
export async function recountTerm(
  write: Write,
  requestId: number,
  term: Term | null,
  reason: RecountReason,
): Promise<Deadline | null> {
  const { organizationId: organization_id } = write
  const before = await write.db
    .selectFrom('request')
    .select(['received_at', 'due_account', 'due_at'])
    .where('organization_id', '=', organization_id)
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow()
  const promise = recounted(await businessCalendar(write), before, term)
  const dueAt = promise && dateOf(promise.dueAt)
  await write.db
    .updateTable('request')
    .set({
      term_amount: term?.amount ?? null,
      term_unit: term?.unit ?? null,
      due_at: dueAt,
      warn_at: promise && dateOf(promise.warnAt),
      due_account: promise && JSON.stringify(promise.account),
    })
    .where('organization_id', '=', organization_id)
    .where('id', '=', requestId)
    .execute()
  if (dueAt?.getTime() !== before.due_at?.getTime())
    await write.db
      .insertInto('due_change')
      .values({
        organization_id,
        request_id: requestId,
        was_due_at: before.due_at,
        due_at: dueAt,
        reason,
        changed_at: toDate(write.now),
      })
      .execute()
  return promise
}
