import { z } from 'zod'
import { code, optionalText, text, ticked } from '../../../platform/http/fields.ts'

import type { Visit } from '../../../platform/http/visit.ts'
import { paths } from '../paths.ts'
import { reasonWords } from './words.ts'

export const trail = (visit: Visit) => [{ label: visit.words(reasonWords).title, url: visit.url(paths.reasons) }]

export function reasonSchema(visit: Visit) {
  const words = visit.words(reasonWords)
  return z.object({
    name: text(words.missingName, 200),
    code: code(words.missingCode, words.badCode),
    citizenText: text(words.missingText, 2000),
    nextStep: optionalText(1000),
    legalBasis: optionalText(500),
    active: ticked(),
  })
}
