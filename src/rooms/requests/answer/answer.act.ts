import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import { act, isRefusal, type UploadedFile } from '../../../platform/http/page.ts'
import { keepAttached } from '../attachments/attach.ts'
import { may } from '../permissions.ts'
import { answer } from './answer.ts'
import { answerWords } from './words.ts'

export const answerAct = act({
  permission: may.answer,
  schema: visit => {
    const words = visit.words(answerWords)
    return z.object({
      referral: identity(),
      text: text(words.missingText, 10_000),
      resolved: z.enum(['yes', 'no'], { error: words.missingResolved }),
      files: z.custom<UploadedFile[]>(),
    })
  },
  async perform(write, visit, values, at: { params: { id: number } }) {
    const files = await keepAttached(write, visit, values.files, 'evidence')
    if (isRefusal(files)) return files
    return answer(write, visit, at.params.id, {
      referralId: values.referral,
      text: values.text,
      resolved: values.resolved === 'yes',
      files: files.kept,
    })
  },
})
