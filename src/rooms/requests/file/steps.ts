/** The questions of the public form, in order; which ones are asked depends on the service and on the answers. Pure. */
import type { DraftFields } from './draft.ts'
import type { Offer } from './offer.ts'

export const STEPS = ['place', 'details', 'photographs', 'identity', 'person', 'check'] as const
export type Step = (typeof STEPS)[number]

/** Last part of each address. */
export const STEP_PATHS: Record<Step, string> = {
  place: 'lugar',
  details: 'detalles',
  photographs: 'fotos',
  identity: 'contacto',
  person: 'datos',
  check: 'revisar',
}

export function stepsOf(offer: Offer, fields: DraftFields): Step[] {
  return STEPS.filter(step => {
    if (step === 'place') return offer.location !== 'none'
    if (step === 'person') return fields.identity !== undefined && fields.identity !== 'anonymous'
    return true
  })
}

const answered: Record<Step, (offer: Offer, fields: DraftFields) => boolean> = {
  place: (_, { place }) => place !== undefined,
  details: ({ questions }, { details }) =>
    details !== undefined && questions.every(q => !q.required || details.answers[q.code] !== undefined),
  photographs: (_, { photographsSeen }) => photographsSeen === true,
  identity: ({ allowsAnonymous }, { identity }) =>
    identity !== undefined && (allowsAnonymous || identity !== 'anonymous'),
  person: (_, { person }) => person !== undefined,
  check: () => false,
}

/** The first question without an answer; `check` when there is none left. */
export function firstUnanswered(offer: Offer, fields: DraftFields): Step {
  return stepsOf(offer, fields).find(step => !answered[step](offer, fields)) ?? 'check'
}

/** Whether a question may be shown: those before it are answered. */
export function mayShow(step: Step, offer: Offer, fields: DraftFields): boolean {
  const steps = stepsOf(offer, fields)
  return steps.includes(step) && steps.indexOf(step) <= steps.indexOf(firstUnanswered(offer, fields))
}
