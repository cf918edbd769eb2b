/** The procedure of a case as a line of steps: where it stands, who did what and when. Pure. */

import type { StepItem, StepState } from '../../../platform/views/parts.tsx'
import type { Moments } from '../../../platform/words/moments.ts'
import type { ProcedureInForce } from '../../procedures/index.ts'
import type { StepRow } from './done.queries.ts'

export function procedureLine(
  procedure: ProcedureInForce,
  rows: readonly StepRow[],
  say: Moments,
  words: { referredUnits: string; record(name: string): string },
): StepItem[] {
  const active = rows.find(row => row.state === 'active')
  const here = procedure.steps.find(step => step.id === active?.stepId)?.number ?? Number.POSITIVE_INFINITY
  return procedure.steps.map(step => {
    const last = rows.findLast(row => row.stepId === step.id)
    const state = stateOf(step.number, here, last)
    const done = state === 'done' || state === 'returned' ? last : undefined
    return {
      label: step.title,
      state,
      responsible: step.position?.name ?? words.referredUnits,
      by: done?.by ?? undefined,
      when: done?.doneAt ? say.moment(done.doneAt) : undefined,
      datetime: done?.doneAt ? say.machine(done.doneAt) : undefined,
      note: step.record ? words.record(step.record) : undefined,
    }
  })
}

function stateOf(number: number, here: number, last: StepRow | undefined): StepState {
  if (number === here) return 'current'
  if (number < here) return last?.state === 'done' ? 'done' : 'skipped'
  return last?.state === 'returned' ? 'returned' : 'waiting'
}
