import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { handBack } from './hand-back.ts'
import { handBackWords } from './words.ts'

export const handBackAct = act({
  permission: may.answer,
  schema: visit => {
    const words = visit.words(handBackWords)
    return z.object({ referral: identity(), reason: text(words.missingReason, 4000) })
  },
  perform: (write, visit, values, at: { params: { id: number } }) =>
    handBack(write, visit, at.params.id, values.referral, values.reason),
})
