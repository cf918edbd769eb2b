/** What the form of an indicator sends, and what is refused of it. */
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { CODE, optionalIdentity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isoDate } from '../../../platform/views/form.tsx'
import { problemText, readFormula } from '../formula/language/index.ts'
import { readingLanguage } from '../formula-names.ts'
import { currentPeriod } from '../periods.ts'
import { BASES, type Formula, FREQUENCIES, UNITS_OF_MEASURE } from '../vocabulary.ts'
import { defineWords } from './words.ts'

export function indicatorSchema(visit: Visit) {
  const words = visit.words(defineWords)
  return z.object({
    name: text(words.missingName, 200),
    code: z.string().trim().max(100).optional(),
    meaning: optionalText(2000),
    base: z.preprocess(value => value || null, z.enum(BASES).nullable()),
    unitOfMeasure: z.enum(UNITS_OF_MEASURE),
    direction: z.enum(['higher', 'lower']),
    frequency: z.enum(FREQUENCIES),
    unitId: optionalIdentity(),
    formula: text(words.missingFormula, 4000),
    effectiveFrom: z.string().optional().default(''),
    note: optionalText(1000),
    retired: ticked(),
  })
}
export type SentIndicator = z.output<ReturnType<typeof indicatorSchema>>

/** A code somebody typed, or the sentence that refuses it. */
export function codeOf(visit: Visit, code: string | undefined): string | Refusal {
  const words = visit.words(defineWords)
  if (!code) return refuse({ code: words.missingCode })
  return CODE.test(code) ? code : refuse({ code: words.badCode })
}

/** The formula that was written, or the sentence that points at what is wrong in it. */
export async function formulaOf(read: Read, visit: Visit, written: string): Promise<Formula | Refusal> {
  const result = readFormula(written, await readingLanguage(read, visit.locale))
  return 'formula' in result ? result.formula : refuse({ formula: problemText(visit.locale, result.problem) })
}

/** The day from which a formula holds; a formula that follows another may not reach back before the running period. */
export function dayOf(visit: Visit, sent: SentIndicator, follows: boolean): string | Refusal {
  const words = visit.words(defineWords)
  const day = isoDate(sent.effectiveFrom)
  if (!day) return refuse({ effectiveFrom: words.missingDay })
  const { startsOn } = currentPeriod(sent.frequency, visit.now, visit.tenant.timeZone)
  return follows && day < startsOn ? refuse({ effectiveFrom: words.tooEarly(visit.moments.date(startsOn)) }) : day
}
