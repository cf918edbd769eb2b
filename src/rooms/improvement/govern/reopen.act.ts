import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { day } from '../fields.ts'
import { may } from '../permissions.ts'
import { STEP_DAYS } from '../vocabulary.ts'
import { moveCase } from '../walk/move.ts'
import { type AtCase, inDays, onCase } from '../walk/on-case.ts'
import { governWords } from './words.ts'

/** What was closed goes back to its cause; what was unfounded or annulled, to its first step. */
export const reopenAct = act({
  permission: may.govern,
  schema: visit => {
    const words = visit.words(governWords)
    return z.object({
      reason: text(words.missingReason, 1000),
      dueOn: day(words.missingDue).refine(date => date >= visit.today, words.pastDue),
    })
  },
  perform: (write, visit, { reason, dueOn }, at: AtCase) =>
    onCase(write, visit, at, async hand => {
      const worked = hand.state === 'effective'
      const refused = await moveCase(write, visit, hand, {
        name: worked ? 'reopen' : 'revive',
        stepDueOn: inDays(visit, worked ? STEP_DAYS.contained : STEP_DAYS.detected),
        event: 'nonconformity.reopened',
        data: { text: reason },
        set: { due_on: dueOn, state_reason: reason },
      })
      return refused ?? visit.words(governWords).reopened
    }),
})
