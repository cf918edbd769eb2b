import { z } from 'zod'
import { optionalIdentity, text } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { day } from '../fields.ts'
import { may } from '../permissions.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import { addAction } from './add-action.ts'
import { planWords } from './words.ts'

export const addActionAct = act({
  permission: may.work,
  schema: visit => {
    const words = visit.words(planWords)
    return z.object({
      description: text(words.missingDescription, 2000),
      positionId: optionalIdentity(),
      dueOn: day(words.missingDue).refine(date => date >= visit.today, words.pastDue),
    })
  },
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => addAction(write, visit, hand, values)),
})
