import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { text } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { moveCase } from '../walk/move.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { governWords } from './words.ts'

type Ending = 'dismiss' | 'annul'

const EVENTS = { dismiss: 'nonconformity.unfounded', annul: 'nonconformity.annulled' } as const

/** Ends a case without a plan: nothing fell short, or it should not have been written. What was planned is cancelled with it. */
const endingAct = (ending: Ending) =>
  act({
    permission: may.govern,
    schema: visit => {
      const words = visit.words(governWords)
      return z.object({ reason: text(words.missingReason, 1000) })
    },
    perform: (write, visit, { reason }, at: AtCase) =>
      onCase(write, visit, at, async hand => {
        const words = visit.words(governWords)
        const refused = await moveCase(write, visit, hand, {
          name: ending,
          event: EVENTS[ending],
          data: { text: reason },
          set: { state_reason: reason },
        })
        if (refused) return refused
        await cancelOpenActions(write, hand.id, words.cancelledWith)
        await forgetVerification(write, hand.id)
        return ending === 'dismiss' ? words.dismissed : words.annulled
      }),
  })

export const dismissAct = endingAct('dismiss')
export const annulAct = endingAct('annul')

async function cancelOpenActions(write: Write, id: number, reason: string): Promise<void> {
  await write.db
    .updateTable('corrective_action')
    .set({ cancelled_at: toDate(write.now), cancelled_by: write.actorId, cancel_reason: reason })
    .where('organization_id', '=', write.organizationId)
    .where('nonconformity_id', '=', id)
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute()
}

/** A verification that was only planned never took place. */
async function forgetVerification(write: Write, id: number): Promise<void> {
  await write.db
    .deleteFrom('effect_verification')
    .where('organization_id', '=', write.organizationId)
    .where('nonconformity_id', '=', id)
    .where('verified_at', 'is', null)
    .execute()
}
