/**
 * A request is what a person brings to the town hall: asks, complains, reports, suggests or thanks. It has a folio, a term,
 * and walks the steps of the procedure that governs its kind until somebody answers.
 *
 * Kinds follow the PQRS usage of Colombia (Ley 1755 de 2015, art. 13 and 14) and the manual of Huatabampo (Mexico, 2010).
 */
import type { StepAct } from '../procedures/index.ts'

export const KINDS = ['request', 'petition', 'complaint', 'claim', 'suggestion', 'report', 'praise'] as const
export type Kind = (typeof KINDS)[number]

/** Whether its author asked for something; whoever claims, complains or thanks told something instead. */
export const asksFor = ({ kind }: { kind: Kind }): boolean => kind === 'request' || kind === 'petition'

export const CHANNELS = [
  'web',
  'counter',
  'letter',
  'telephone',
  'radio',
  'email',
  'outreach',
  'suggestion_box',
  'social',
  'app',
  'api',
] as const
export type Channel = (typeof CHANNELS)[number]

export const STATES = ['received', 'analysis', 'admitted', 'referred', 'answered', 'closed', 'inadmissible'] as const
export type State = (typeof STATES)[number]

export const IDENTITIES = ['anonymous', 'named', 'protected'] as const
export type Identity = (typeof IDENTITIES)[number]

export const OUTCOMES = ['resolved', 'unresolved', 'inadmissible', 'withdrawn', 'duplicate', 'noted'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const isOpen = (state: State): boolean => state !== 'closed' && state !== 'inadmissible'

/** Where a case stands, said by the step that waits and by what was already done; the manual of Huatabampo, 4.1.1. */
export function stateAt(act: StepAct, done: { referred: boolean; answered: boolean }): State {
  if (done.answered) return 'answered'
  if (done.referred) return 'referred'
  if (act === 'receive') return 'received'
  return act === 'refer' || act === 'attend' ? 'admitted' : 'analysis'
}
