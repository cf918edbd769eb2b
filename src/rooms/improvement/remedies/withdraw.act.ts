import { z } from 'zod'
import { toDate } from '../../../platform/db/time.ts'
import { atLeastOne, identity, text } from '../../../platform/http/fields.ts'
import { act, refuse } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { remedyWords } from './words.ts'

/** Takes off the list who was put on it by mistake; the reason stays. */
export const withdrawRemedyAct = act({
  permission: may.govern,
  schema: visit => {
    const words = visit.words(remedyWords)
    return z.object({
      remedies: atLeastOne(identity(), words.missingChosen),
      reason: text(words.missingReason, 1000, words.tooLong(1000)),
    })
  },
  perform: (write, visit, { remedies, reason }, at: AtCase) =>
    onCase(write, visit, at, async hand => {
      const words = visit.words(remedyWords)
      const chosen = [...new Set(remedies)]
      const { numUpdatedRows } = await write.db
        .updateTable('remedy')
        .set({ withdrawn_at: toDate(write.now), withdraw_reason: reason })
        .where('organization_id', '=', write.organizationId)
        .where('nonconformity_id', '=', hand.id)
        .where('id', 'in', chosen)
        .where('given_at', 'is', null)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      const count = Number(numUpdatedRows)
      if (count < chosen.length) return refuse({ '': words.changed })
      await write.event({
        name: 'nonconformity.remedy-withdrawn',
        subject: 'nonconformity',
        subjectId: hand.id,
        data: { count, text: reason },
      })
      return words.withdrawn(count)
    }),
})
