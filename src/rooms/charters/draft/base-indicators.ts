/**
 * The five indicators that every charter carries, for its services (Metepec 2024, after UNE 93200:2008). Durations are measured on the
 * organization's calendar; what is answered to complaints is told apart from what is answered to requests. Pure.
 */
import type { Base, Formula, IndicatorDraft } from '../../indicators/index.ts'

/** Kinds of request that say something about the service itself: what the norm calls suggestions, complaints and claims. */
const ABOUT_THE_SERVICE = ['complaint', 'claim', 'suggestion']
const ASKED_OF_IT = ['request', 'petition', 'report']

export interface BasesOf {
  charter: { code: string; title: string; unitId: number }
  /** Codes of the services. */
  services: readonly string[]
  effectiveFrom: string
  names: Record<Base, { name: (title: string) => string; meaning: string }>
}

const SHAPES: Record<Base, Pick<IndicatorDraft, 'unitOfMeasure' | 'direction'> & { code: string }> = {
  satisfaction: { code: 'satisfaccion', unitOfMeasure: 'score', direction: 'higher' },
  waiting_time: { code: 'espera', unitOfMeasure: 'minutes', direction: 'lower' },
  attention_time: { code: 'atencion', unitOfMeasure: 'minutes', direction: 'lower' },
  response_request: { code: 'respuesta-solicitudes', unitOfMeasure: 'business_days', direction: 'lower' },
  response_complaint: { code: 'respuesta-quejas', unitOfMeasure: 'business_days', direction: 'lower' },
}

function formulaOf(base: Base, services: string[]): Formula {
  const answered = (kinds: string[]): Formula => ({
    op: 'mean',
    measure: 'business_days',
    of: { population: 'answered', services, kinds },
  })
  if (base === 'response_request') return answered(ASKED_OF_IT)
  if (base === 'response_complaint') return answered(ABOUT_THE_SERVICE)
  const population = { satisfaction: 'satisfaction', waiting_time: 'waiting', attention_time: 'attention' } as const
  return { op: 'mean', measure: 'value', of: { population: population[base], services } }
}

/** Code of the base indicator of a charter. */
export const baseCode = (charterCode: string, base: Base): string => `${charterCode}-${SHAPES[base].code}`

/** Draft of one of the five. */
export function baseIndicator(base: Base, { charter, services, effectiveFrom, names }: BasesOf): IndicatorDraft {
  const { unitOfMeasure, direction } = SHAPES[base]
  return {
    code: baseCode(charter.code, base),
    name: names[base].name(charter.title),
    meaning: names[base].meaning,
    base,
    unitOfMeasure,
    direction,
    frequency: 'quarterly',
    unitId: charter.unitId,
    formula: formulaOf(base, [...services].sort()),
    effectiveFrom,
  }
}
