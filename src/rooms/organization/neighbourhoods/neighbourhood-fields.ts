import { z } from 'zod'
import { optionalText, text, ticked } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { isWhole, point } from '../places.ts'
import { neighbourhoodWords } from './words.ts'

export const trail = (visit: Visit) =>
  crumbs(visit, { label: visit.words(adminWords).neighbourhoods, path: adminPaths.neighbourhoods })

export function neighbourhoodSchema(visit: Visit) {
  const words = visit.words(neighbourhoodWords)
  return z
    .object({
      name: text(words.missingName, 200),
      kind: optionalText(60),
      ...point(words.badLatitude, words.badLongitude),
      active: ticked(),
    })
    .refine(isWhole, { path: ['longitude'], message: words.half })
}
