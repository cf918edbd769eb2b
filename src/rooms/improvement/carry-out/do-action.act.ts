import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import { act, type UploadedFile } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { doAction } from './do-action.ts'
import { carryOutWords } from './words.ts'

export const doActionAct = act({
  permission: may.carryOut,
  schema: visit => {
    const words = visit.words(carryOutWords)
    return z.object({
      action: identity(),
      result: text(words.missingResult, 4000),
      files: z.custom<UploadedFile[]>(),
    })
  },
  perform: (write, visit, values, at: AtCase) => onCase(write, visit, at, hand => doAction(write, visit, hand, values)),
})
