import { z } from 'zod'
import { toDate } from '../../../platform/db/time.ts'
import { text } from '../../../platform/http/fields.ts'
import { act, refuse } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { chosenFields, isSomebody, nobody, waitingAmong } from './chosen.ts'
import { remedyWords } from './words.ts'

/** Takes off the list who was put on it by mistake; the reason stays. */
export const withdrawRemedyAct = act({
  permission: may.govern,
  schema: visit => {
    const words = visit.words(remedyWords)
    return z.object({ ...chosenFields(), reason: text(words.missingReason, 1000) }).superRefine((values, context) => {
      if (!isSomebody(values)) nobody(context, words.missingChosen)
    })
  },
  perform: (write, visit, { reason, ...chosen }, at: AtCase) =>
    onCase(write, visit, at, async hand => {
      const words = visit.words(remedyWords)
      const { waiting, isWhole } = await waitingAmong(write, hand.id, chosen)
      if (!isWhole) return refuse({ '': words.changed })
      await write.db
        .updateTable('remedy')
        .set({ withdrawn_at: toDate(write.now), withdraw_reason: reason })
        .where('organization_id', '=', write.organizationId)
        .where(
          'id',
          'in',
          waiting.map(({ id }) => id),
        )
        .where('given_at', 'is', null)
        .where('withdrawn_at', 'is', null)
        .execute()
      const count = waiting.length
      await write.event({
        name: 'nonconformity.remedy-withdrawn',
        subject: 'nonconformity',
        subjectId: hand.id,
        data: { count, text: reason },
      })
      return words.withdrawn(count)
    }),
})
