/** The checks before any step is done: may see it, it waits, it is this person's, nobody did it first. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Going, go, type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { ProcedureInForce, Step } from '../../procedures/index.ts'
import { casePath } from '../case/paths.ts'
import { seesCase } from '../case/visible.ts'
import { type CaseAtHand, takeCase } from './case-at-hand.ts'
import { positionFor, unitsAnsweredBy } from './responsible.ts'
import { walkWords } from './words.ts'

export interface StepAtHand extends CaseAtHand {
  procedure: ProcedureInForce
  step: Step
  active: { id: number; seq: number }
  /** Under which position this person does it. */
  positionId: number
  /** Units that this person answers for; empty for a step of a position. */
  answersFor: number[]
}

/**
 * Locks the case and gives its waiting step to whoever may do it. `seq` is the place of the step the person was
 * looking at: if it is no longer the one that waits, it says who did it, or goes on quietly when it was the same person.
 */
export async function takeStep(
  write: Write,
  visit: Visit,
  requestId: number,
  seq: number,
): Promise<StepAtHand | Going | Refusal | Missing> {
  const words = visit.words(walkWords)
  if (!(await seesCase(write, visit, requestId))) return missing
  const hand = await takeCase(write, requestId)
  if (!hand) return missing
  if (hand.mergedIntoId !== null) return refuse({ '': words.follows })
  if (hand.active?.seq !== seq) {
    const done = await doneBefore(write, visit, requestId, seq)
    return done ?? refuse({ '': hand.closedAt ? words.closed : words.noProcedure })
  }
  const { procedure, step, active } = hand
  if (!procedure || !step) return refuse({ '': words.noProcedure })
  const open = hand.referrals.filter(referral => referral.state === 'open')
  const answersFor = step.position ? [] : await unitsAnsweredBy(write, visit.person)
  const positionId = positionFor(
    step,
    visit.person,
    open.map(referral => referral.unitId),
    answersFor,
  )
  if (positionId === undefined) return refuse({ '': whose(visit, step, open) })
  return { ...hand, procedure, step, active, positionId, answersFor }
}

/** The sentence that says whose step it is. */
export function whose(visit: Visit, step: Step, open: readonly { unitName: string }[]): string {
  const words = visit.words(walkWords)
  if (step.position) return words.notYours(step.position.name)
  return open.length > 0 ? words.unitsTurn(open.map(o => o.unitName).join(', ')) : words.nobodyReferred
}

async function doneBefore(read: Read, visit: Visit, requestId: number, seq: number) {
  const row = await read.db
    .selectFrom('request_step as r')
    .innerJoin('procedure_step as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.step_id'),
    )
    .leftJoin('procedure_exit as e', j =>
      j
        .onRef('e.organization_id', '=', 'r.organization_id')
        .onRef('e.step_id', '=', 'r.step_id')
        .onRef('e.outcome', '=', 'r.outcome'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'r.organization_id').onRef('a.id', '=', 'r.done_by'),
    )
    .select(['r.done_by', 'r.done_at', 'a.name', 's.title', 'e.label'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.request_id', '=', requestId)
    .where('r.seq', '=', seq)
    .where('r.state', '<>', 'active')
    .executeTakeFirst()
  if (!row?.done_at) return undefined
  // A second press of the same button: it is done, there is nothing to refuse.
  if (row.done_by === visit.person?.accountId) return go(visit.url(casePath(requestId)))
  const when = visit.moments.moment(row.done_at)
  return refuse({ '': visit.words(walkWords).alreadyDone(row.name ?? '', when, row.label ?? row.title) })
}
