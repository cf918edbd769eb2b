import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { FEEDS, ITEM_KINDS } from '../vocabulary.ts'
import { visitWords } from '../words.ts'

export function itemSchema(visit: Visit) {
  const words = visit.words(visitWords)
  return z.object({
    text: text(words.missingItem, 400),
    kind: z.enum(ITEM_KINDS, { error: words.answerKind }),
    feeds: z
      .enum(FEEDS)
      .or(z.literal(''))
      .catch('')
      .transform(feed => (feed === '' ? null : feed)),
  })
}
