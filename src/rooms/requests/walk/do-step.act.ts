import { z } from 'zod'
import { identity, several } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { tooLong } from '../../../platform/http/understand.ts'
import { isoDate } from '../../../platform/views/form.tsx'
import { may } from '../permissions.ts'
import { doStep } from './do-step.ts'
import { walkWords } from './words.ts'

const LONGEST = 4000

/** Each exit has a text field of its own, `text_<outcome>`: only that of the exit chosen counts. */
export const doStepAct = act({
  permission: may.doStep,
  schema: visit => {
    const words = visit.words(walkWords)
    return z
      .looseObject({
        seq: identity(),
        outcome: z.string({ error: words.chooseExit }).min(1, words.chooseExit),
        units: several(identity()),
        visited_on: z.string().optional(),
        met: z.string().trim().max(200).optional().default(''),
      })
      .transform((fields, context) => {
        const { seq, outcome, units, visited_on, met } = fields
        const field = `text_${outcome}`
        const text = typeof fields[field] === 'string' ? fields[field].trim() : ''
        const on = visited_on === undefined ? undefined : isoDate(visited_on)
        if (text.length > LONGEST)
          context.addIssue({ code: 'custom', path: [field], message: tooLong(visit.locale, LONGEST, text.length) })
        if (visited_on !== undefined && !on)
          context.addIssue({ code: 'custom', path: ['visited_on'], message: words.badDay })
        return { seq, outcome, text, units, visit: on ? { on, met } : undefined }
      })
  },
  perform: (write, visit, values, at: { params: { id: number } }) =>
    doStep(write, visit, at.params.id, values.seq, {
      outcome: values.outcome,
      text: values.text,
      unitIds: values.units,
      visit: values.visit,
    }),
})
