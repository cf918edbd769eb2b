/** Ends one unit's part of a case; when nobody else has it, the case goes on. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Advanced, advance } from '../walk/advance.ts'
import { attendedExit } from '../walk/next-move.ts'
import type { ReferralAtHand } from './take-referral.ts'

/** @returns where the case went, or undefined while other units still have it. */
export async function endReferral(
  write: Write,
  { hand, referral }: ReferralAtHand,
  state: 'answered' | 'returned',
  note = '',
): Promise<Advanced | undefined> {
  const now = toDate(write.now)
  const ended = await write.db
    .updateTable('referral')
    .set(eb => ({
      state,
      ended_at: now,
      ended_by: write.actorId,
      return_reason: state === 'returned' ? note : '',
      seen_at: eb.fn.coalesce('seen_at', eb.val(now)),
    }))
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', referral.id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (ended.numUpdatedRows !== 1n) throw new Error(`referral ${referral.id} was no longer open`)
  referral.state = state
  const exit = attendedExit(hand.procedure, hand.step, hand.referrals)
  return exit && advance(write, hand, exit, note)
}
