/** Which procedure governs a request: the rules decide, never the clerk's memory. Pure. */
import type { ProcedureInForce } from '../vocabulary.ts'
import type { Governance, Rule } from './procedures-in-force.ts'

export interface Matter {
  kind: string
  channel: string
  serviceId: number | null
}

const matches = (rule: Rule, matter: Matter) =>
  (rule.kind === null || rule.kind === matter.kind) &&
  (rule.channel === null || rule.channel === matter.channel) &&
  (rule.serviceId === null || rule.serviceId === matter.serviceId)

/** Of the rules that match, the one of the lowest precedence; else the default procedure; else none. */
export function governing({ procedures, rules }: Governance, matter: Matter): ProcedureInForce | undefined {
  const ruling = rules
    .filter(rule => matches(rule, matter))
    .reduce<Rule | undefined>((best, rule) => (best && best.precedence <= rule.precedence ? best : rule), undefined)
  if (ruling) return procedures.find(procedure => procedure.procedureId === ruling.procedureId)
  return procedures.find(procedure => procedure.isDefault)
}
