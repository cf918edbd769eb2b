import { z } from 'zod'
import { toDate } from '../../../platform/db/time.ts'
import { optionalIdentity, text } from '../../../platform/http/fields.ts'
import { act, refuse } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { endAction } from './end-action.ts'
import { followPlan } from './plan-date.ts'
import { planWords } from './words.ts'

/** An action that will not be done stays in the plan, crossed out, with its reason. */
export const cancelActionAct = act({
  permission: may.govern,
  schema: visit => {
    const words = visit.words(planWords)
    return z.object({ action: optionalIdentity(), reason: text(words.missingReason, 1000) })
  },
  perform: (write, visit, { action, reason }, at: AtCase) =>
    onCase(write, visit, at, async hand => {
      const words = visit.words(planWords)
      if (action === null) return refuse({ action: words.missingAction })
      const ending = { cancelled_at: toDate(write.now), cancelled_by: write.actorId, cancel_reason: reason }
      if (!(await endAction(write, hand.id, action, ending))) return refuse({ '': words.changed })
      await followPlan(write, visit, hand.id)
      await write.event({
        name: 'nonconformity.action-cancelled',
        subject: 'nonconformity',
        subjectId: hand.id,
        data: { action, text: reason },
      })
      return words.cancelled
    }),
})
