import { z } from 'zod'
import { code, optionalIdentity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { unitWords } from './words.ts'

export const trail = (visit: Visit) => crumbs(visit, { label: visit.words(adminWords).units, path: adminPaths.units })

export function unitSchema(visit: Visit) {
  const words = visit.words(unitWords)
  return z.object({
    name: text(words.missingName, 200),
    code: code(words.missingCode, words.badCode),
    purpose: optionalText(1000),
    parentId: optionalIdentity(),
    kind: z.enum(['office', 'campus']),
    attends: ticked(),
  })
}
