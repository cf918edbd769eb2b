/** Where a case goes when a step is done: the procedure says, nobody else. Pure. */
import type { Exit, ProcedureInForce, Step } from '../../procedures/index.ts'
import { type State, stateAt } from '../vocabulary.ts'
import { attendance, type Handed } from './attendance.ts'

export interface Move {
  exit: Exit
  /** Null when the procedure ends. */
  to: Step | null
  state: State
  /** It goes back to an earlier step. */
  returns: boolean
}

/**
 * The move that an exit makes, or undefined when the step has no such exit.
 * The state it leaves follows from the step that waits and from the referrals as they are after the act.
 */
export function nextMove(
  procedure: ProcedureInForce,
  step: Step,
  outcome: string,
  referrals: readonly Handed[],
): Move | undefined {
  const exit = step.exits.find(candidate => candidate.outcome === outcome)
  if (!exit) return undefined
  if (exit.toStepId === null) return { exit, to: null, state: exit.endsAs ?? 'closed', returns: false }
  const to = procedure.steps.find(candidate => candidate.id === exit.toStepId)
  return to && { exit, to, state: stateAfter(to, referrals), returns: to.number < step.number }
}

/** The state of a case that waits at a step. */
export function stateAfter(step: Step, referrals: readonly Handed[]): State {
  const referred = referrals.some(({ state }) => state === 'open' || state === 'answered')
  return stateAt(step.act, { referred, answered: attendance(referrals) === 'answered' })
}

/** True for an exit that hands the case back to an earlier step. */
export function goesBack(procedure: ProcedureInForce, step: Step, exit: Exit): boolean {
  return exit.toStepId !== null && (procedure.steps.find(s => s.id === exit.toStepId)?.number ?? 0) < step.number
}

/** The exit by which a step is done, as opposed to handed back or ended without being admitted. */
export function exitOnward(procedure: ProcedureInForce, step: Step): Exit | undefined {
  return step.exits.find(exit => exit.endsAs !== 'inadmissible' && !goesBack(procedure, step, exit))
}

export function exitBack(procedure: ProcedureInForce, step: Step): Exit | undefined {
  return step.exits.find(exit => goesBack(procedure, step, exit))
}

/** How the step that units attend ends: undefined while one of them still has the case. */
export function attendedExit(procedure: ProcedureInForce, step: Step, referrals: readonly Handed[]): Exit | undefined {
  const stands = attendance(referrals)
  if (stands === 'waiting') return undefined
  return stands === 'answered' ? exitOnward(procedure, step) : exitBack(procedure, step)
}

/** True while a step of units is still to come or waits: only then may more units receive the case. */
export function unitsAhead(procedure: ProcedureInForce, step: Step): boolean {
  return procedure.steps.some(({ act, number }) => act === 'attend' && number >= step.number)
}
