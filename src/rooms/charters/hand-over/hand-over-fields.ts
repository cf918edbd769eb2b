import { optionalIdentity } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { reasonField } from '../fields.ts'
import { handOverWords } from './words.ts'

export const handOverFields = (visit: Visit) =>
  reasonField(visit).extend({
    unitId: optionalIdentity()
      .refine(id => id !== null, visit.words(handOverWords).chooseUnit)
      .transform(Number),
  })
