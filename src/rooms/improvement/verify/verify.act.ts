import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { isoDate } from '../../../platform/views/form/dates.ts'
import { may } from '../permissions.ts'
import { VERDICTS } from '../vocabulary.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { verify } from './verify.ts'
import { verifyWords } from './words.ts'

export const verifyAct = act({
  permission: may.verify,
  schema: visit => {
    const words = visit.words(verifyWords)
    return z
      .object({
        verdict: z.enum(VERDICTS, { error: words.missingVerdict }),
        statement: text(words.missingStatement, 4000),
        dueOn: z.string().max(40).optional().default('').transform(isoDate),
      })
      .superRefine(({ verdict, dueOn }, context) => {
        if (verdict === 'effective') return
        const message = dueOn === undefined ? words.missingDue : dueOn < visit.today ? words.pastDue : undefined
        if (message) context.addIssue({ code: 'custom', path: ['dueOn'], message })
      })
  },
  perform: (write, visit, values, at: AtCase) => onCase(write, visit, at, hand => verify(write, visit, hand, values)),
})
