import { z } from 'zod'
import { optionalText, text, ticked } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { QUESTION_KINDS } from './questions.ts'
import { questionWords } from './words.ts'

export function questionSchema(visit: Visit) {
  const words = visit.words(questionWords)
  return z
    .object({
      label: text(words.missingLabel, 200),
      hint: optionalText(300),
      kind: z.enum(QUESTION_KINDS, { error: words.missingKind }),
      options: optionalText(10_000).transform(typed =>
        typed
          .split('\n')
          .map(line => line.trim())
          .filter(line => line !== ''),
      ),
      required: ticked(),
      active: ticked(),
    })
    .superRefine(({ kind, options }, context) => {
      const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['options'], message })
      if (kind !== 'list' && kind !== 'several') return
      if (options.length < 2) wrong(words.fewOptions)
      else if (options.length > 50) wrong(words.manyOptions)
      else if (new Set(options).size < options.length) wrong(words.repeatedOption)
    })
    .transform(draft => ({ ...draft, options: ['list', 'several'].includes(draft.kind) ? draft.options : [] }))
}
