import { z } from 'zod'
import { optionalIdentity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { isWhole, point } from '../places.ts'
import { officeWords } from './words.ts'

export const trail = (visit: Visit) =>
  crumbs(visit, { label: visit.words(adminWords).offices, path: adminPaths.offices })

export function officeSchema(visit: Visit) {
  const words = visit.words(officeWords)
  return z
    .object({
      name: text(words.missingName, 200),
      address: optionalText(300),
      telephone: optionalText(60),
      unitId: optionalIdentity(),
      ...point(words.badLatitude, words.badLongitude),
      active: ticked(),
    })
    .refine(isWhole, { path: ['longitude'], message: words.half })
}
