import { z } from 'zod'
import { optionalText, ticked } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import { chosenFields, isSomebody, nobody } from './chosen.ts'
import { giveRemedy } from './give.ts'
import { remedyWords } from './words.ts'

export const giveRemedyAct = act({
  permission: may.work,
  schema: visit => {
    const words = visit.words(remedyWords)
    return z
      .object({ ...chosenFields(), description: optionalText(1000), notify: ticked() })
      .superRefine((values, context) => {
        if (!isSomebody(values)) nobody(context, words.missingChosen)
      })
  },
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => giveRemedy(write, visit, hand, values)),
})
