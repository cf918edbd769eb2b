import { z } from 'zod'
import { optionalText } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import { addAffected } from './add-affected.ts'
import { remedyWords } from './words.ts'

const MOST_FOLIOS = 200

export const listAffectedAct = act({
  permission: may.work,
  schema: visit => {
    const words = visit.words(remedyWords)
    return z.object({
      folios: z
        .string({ error: words.missingFolios })
        .max(MOST_FOLIOS * 60, words.tooManyFolios(MOST_FOLIOS))
        .transform(foliosIn)
        .pipe(z.array(z.string()).min(1, words.missingFolios).max(MOST_FOLIOS, words.tooManyFolios(MOST_FOLIOS))),
      promised: optionalText(1000),
    })
  },
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => addAffected(write, visit, hand, values)),
})

/** Folios as people paste them: a column of a sheet, or a sentence with commas. */
const foliosIn = (typed: string): string[] => [
  ...new Set(
    typed
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
]
