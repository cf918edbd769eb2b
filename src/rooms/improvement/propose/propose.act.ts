import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import { propose } from './propose.ts'
import { proposeWords } from './words.ts'

export const proposeAct = act({
  permission: may.work,
  schema: visit => {
    const words = visit.words(proposeWords)
    return z.object({
      target: z
        .string({ error: words.missingTarget })
        .regex(/^\d{1,15}:(C\d{1,3})?$/, words.missingTarget)
        .transform(value => {
          const [charter, code] = value.split(':')
          return { charterId: Number(charter), code: code || null }
        }),
      statement: text(words.missingStatement, 600),
      reason: text(words.missingReason, 2000),
    })
  },
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => propose(write, visit, hand, values)),
})
