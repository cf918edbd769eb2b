import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isoDate } from '../../../platform/views/form.tsx'
import { calendarWords } from './words.ts'

const LONGEST_DAYS = 90

export function entrySchema(visit: Visit) {
  const words = visit.words(calendarWords)
  const day = (sentence: string) =>
    z
      .string({ error: sentence })
      .transform(typed => isoDate(typed) ?? '')
      .refine(iso => iso !== '', sentence)
  return z
    .object({
      kind: z.enum(['own', 'suspension'], { error: words.missingKind }),
      startsOn: day(words.badStart),
      endsOn: z
        .union([z.literal(''), day(words.badEnd)], { error: words.badEnd })
        .optional()
        .default(''),
      name: text(words.missingName, 200),
      legalSource: text(words.missingSource, 300),
    })
    .transform(draft => ({ ...draft, endsOn: draft.endsOn || draft.startsOn }))
    .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], message: words.reversed })
    .refine(({ startsOn, endsOn }) => (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 < LONGEST_DAYS, {
      path: ['endsOn'],
      message: words.tooLong,
    })
}
