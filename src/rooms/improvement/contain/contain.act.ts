import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import { contain } from './contain.ts'
import { containWords } from './words.ts'

export const containAct = act({
  permission: may.work,
  schema: visit => {
    const words = visit.words(containWords)
    return z.object({ text: text(words.missing, 4000) })
  },
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => contain(write, visit, hand, values.text)),
})
