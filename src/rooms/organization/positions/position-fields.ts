import { z } from 'zod'
import { code, optionalIdentity, text, ticked, wholeNumber } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { positionWords } from './words.ts'

export const trail = (visit: Visit) =>
  crumbs(visit, { label: visit.words(adminWords).positions, path: adminPaths.positions })

export function positionSchema(visit: Visit) {
  const words = visit.words(positionWords)
  return z.object({
    name: text(words.missingName, 200),
    code: code(words.missingCode, words.badCode),
    unitId: optionalIdentity()
      .refine(id => id !== null, words.missingUnit)
      .transform(Number),
    place: wholeNumber(words.badPlace, 1, 999),
    liaison: ticked(),
  })
}
