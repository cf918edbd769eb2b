import { z } from 'zod'
import {
  atLeastOne,
  code,
  identity,
  optionalIdentity,
  optionalText,
  text,
  wholeNumber,
} from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { MENDING_DAYS, REVIEW_MONTHS } from '../vocabulary.ts'
import { openWords } from './words.ts'

export function identitySchema(visit: Visit) {
  const words = visit.words(openWords)
  return z.object({
    title: text(words.missingName, 200),
    serviceIds: atLeastOne(identity(), words.missingServices),
    tags: optionalText(400).transform(typed => [
      ...new Set(
        typed
          .split(',')
          .map(tag => tag.trim().toLocaleLowerCase('es'))
          .filter(Boolean),
      ),
    ]),
    reviewMonths: wholeNumber(words.badMonths, 1, 120).default(REVIEW_MONTHS),
    mendingDays: wholeNumber(words.badMendingDays, 1, 250).default(MENDING_DAYS),
  })
}

export function openingSchema(visit: Visit) {
  const words = visit.words(openWords)
  return identitySchema(visit).extend({
    code: code(words.missingCode, words.badCode),
    unitId: optionalIdentity()
      .refine(id => id !== null, words.chooseUnit)
      .transform(Number),
  })
}
