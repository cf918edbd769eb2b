import { z } from 'zod'
import { toDate } from '../../../platform/db/time.ts'
import { text } from '../../../platform/http/fields.ts'
import { act, refuse } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { DISPOSITIONS } from '../vocabulary.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { walkWords } from '../walk/words.ts'
import { governWords } from './words.ts'

/** What became of a nonconforming output, authorized by whoever says it (ISO 9001:2015, 8.7.2 d). */
export const disposeAct = act({
  permission: may.govern,
  schema: visit => {
    const words = visit.words(governWords)
    return z.object({
      disposition: z.enum(DISPOSITIONS, { error: words.missingDisposition }),
      note: text(words.missingNote, 2000),
    })
  },
  perform: (write, visit, { disposition, note }, at: AtCase) =>
    onCase(write, visit, at, async hand => {
      const { numUpdatedRows } = await write.db
        .updateTable('nonconformity')
        .set({
          disposition,
          disposition_note: note,
          authorized_by: write.actorId,
          authorized_at: toDate(write.now),
        })
        .where('organization_id', '=', write.organizationId)
        .where('id', '=', hand.id)
        .where('kind', '=', 'nonconforming_output')
        .where('closed_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
      await write.event({
        name: 'nonconformity.disposed',
        subject: 'nonconformity',
        subjectId: hand.id,
        data: { disposition, text: note },
      })
      return visit.words(governWords).disposed
    }),
})
