import { z } from 'zod'
import { TERM_UNITS } from '../../../platform/calendar/index.ts'
import { identity, optionalText, several, ticked } from '../../../platform/http/fields.ts'
import { act } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'
import { type ReferralDraft, refer, referAgain, withdrawReferral } from './refer.ts'
import { referWords } from './words.ts'

interface AtCase {
  params: { id: number }
}

export function referralFields(visit: Visit) {
  const words = visit.words(referWords)
  return {
    units: several(identity()),
    instructions: optionalText(4000),
    term_amount: z
      .string()
      .trim()
      .regex(/^([1-9]\d{0,2})?$/, words.badTerm)
      .optional()
      .default(''),
    term_unit: z.enum(TERM_UNITS).optional().default('business_days'),
    enough: ticked(),
  }
}

interface Typed {
  units: number[]
  instructions: string
  term_amount: string
  term_unit: (typeof TERM_UNITS)[number]
  enough: boolean
}

export const draftOf = (typed: Typed): ReferralDraft => ({
  unitIds: typed.units,
  instructions: typed.instructions,
  term: typed.term_amount ? { amount: Number(typed.term_amount), unit: typed.term_unit } : null,
  enough: typed.enough,
})

export const referAct = act({
  permission: may.refer,
  schema: visit => z.object({ seq: identity(), ...referralFields(visit) }),
  perform: (write, visit, values, at: AtCase) => refer(write, visit, at.params.id, values.seq, draftOf(values)),
})

export const referAgainAct = act({
  permission: may.refer,
  schema: visit => z.object(referralFields(visit)),
  perform: (write, visit, values, at: AtCase) => referAgain(write, visit, at.params.id, draftOf(values)),
})

export const withdrawAct = act({
  permission: may.refer,
  schema: () => z.object({ referral: identity() }),
  perform: (write, visit, values, at: AtCase) => withdrawReferral(write, visit, at.params.id, values.referral),
})
