/** Whether a nonconformity may take a move: pure, from a snapshot of what is known about it. */
import { type Guard, type Kind, MOVES, type MoveName, type State } from './vocabulary.ts'

export interface StandingAction {
  hasResponsible: boolean
  isDone: boolean
  isCancelled: boolean
  doneBy: number | null
  /** Of an earlier round, before it was reopened: it counts only for who may verify. */
  isPast: boolean
}

export interface Standing {
  state: State
  kind: Kind
  hasCause: boolean
  /** It happened before, and what is said about that (empty when nothing is). */
  isRecurrence: boolean
  systemicStatement: string
  actions: readonly StandingAction[]
  /** Affected people who were neither given a remedy nor taken off the list. */
  pendingRemedies: number
  /** Day for which the verification is planned. */
  verifyOn: string | null
  hasDisposition: boolean
  actorId: number | null
  /** Day of the organization. */
  today: string
}

export type Hindrance = 'wrong-state' | Guard

const isOpenAction = (action: StandingAction) => !action.isDone && !action.isCancelled

const HOLDS: Record<Guard, (standing: Standing) => boolean> = {
  cause: s => s.hasCause,
  systemic: s => !s.isRecurrence || s.systemicStatement.trim() !== '',
  action: s => s.actions.some(isOpenAction),
  responsible: s => s.actions.every(action => !isOpenAction(action) || action.hasResponsible),
  'no-open-action': s => !s.actions.some(isOpenAction),
  'action-done': s => s.actions.some(action => action.isDone && !action.isPast),
  'verification-planned': s => s.verifyOn !== null,
  'cycle-over': s => s.verifyOn !== null && s.today >= s.verifyOn,
  'other-person': s => s.actorId !== null && !s.actions.some(action => action.doneBy === s.actorId),
  'no-pending-remedy': s => s.pendingRemedies === 0,
  disposition: s => s.kind !== 'nonconforming_output' || s.hasDisposition,
}

/** The first thing that stands in the way of a move, or undefined when it may be taken. */
export function hindrance(name: MoveName, standing: Standing): Hindrance | undefined {
  const { from, guards } = MOVES[name]
  if (!(from as readonly State[]).includes(standing.state)) return 'wrong-state'
  return (guards as readonly Guard[]).find(guard => !HOLDS[guard](standing))
}
