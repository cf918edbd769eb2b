/** Moves a case out of the step that waits: closes it, opens the next or ends the case, and records who, when and why. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Exit } from '../../procedures/index.ts'
import { wasAndIs } from '../facts/was-and-is.ts'
import { carryFollowers } from '../merge/carry-followers.ts'
import type { Outcome } from '../vocabulary.ts'
import { attendance } from './attendance.ts'
import { attendedExit, type Move, nextMove } from './next-move.ts'
import type { StepAtHand } from './take-step.ts'

export interface Advanced {
  /** Where it came to rest: null when it was closed. */
  to: Move['to']
  state: Move['state']
}

/**
 * Makes the move of an exit. When it arrives at a step of units that have all answered already, that step is done too.
 * `hand.referrals` must be as the act leaves them. `note` stays with the step, inside.
 */
export async function advance(write: Write, hand: StepAtHand, exit: Exit, note = ''): Promise<Advanced> {
  const move = nextMove(hand.procedure, hand.step, exit.outcome, hand.referrals)
  if (!move) throw new Error(`step ${hand.step.id} leads nowhere by ${exit.outcome}`)
  const opened = await recordStep(write, hand, move, note)
  const answeredAt = answeredBy(write, hand, move)
  await moveRequest(write, hand, move, answeredAt)
  await write.event({
    name: 'request.step-done',
    subject: 'request',
    subjectId: hand.id,
    positionId: hand.positionId,
    data: {
      ...{ step: hand.step.key, outcome: exit.outcome, seq: hand.active.seq, to: move.to?.key ?? null },
      ...wasAndIs('answeredAt', hand.answeredAt, answeredAt),
      ...wasAndIs('closedAt', null, move.to ? null : toDate(write.now)),
    },
  })
  if (!move.to || !opened) return close(write, hand, move)
  const rest = move.to.position ? undefined : attendedExit(hand.procedure, move.to, hand.referrals)
  if (rest && attendance(hand.referrals) === 'answered')
    return advance(write, { ...hand, answeredAt, step: move.to, active: opened, state: move.state }, rest)
  return { to: move.to, state: move.state }
}

async function recordStep(write: Write, hand: StepAtHand, move: Move, note: string) {
  const now = toDate(write.now)
  const { organizationId: organization_id } = write
  const closed = await write.db
    .updateTable('request_step')
    .set({
      state: move.returns ? 'returned' : 'done',
      done_at: now,
      done_by: write.actorId,
      position_id: hand.positionId,
      outcome: move.exit.outcome,
      note,
    })
    .where('organization_id', '=', organization_id)
    .where('id', '=', hand.active.id)
    .where('state', '=', 'active')
    .executeTakeFirst()
  if (closed.numUpdatedRows !== 1n) throw new Error(`step ${hand.active.id} was no longer waiting`)
  if (!move.to) return undefined
  return write.db
    .insertInto('request_step')
    .values({
      organization_id,
      request_id: hand.id,
      seq: hand.active.seq + 1,
      step_id: move.to.id,
      state: 'active',
      opened_at: now,
      position_id: move.to.position?.id ?? null,
    })
    .returning(['id', 'seq'])
    .executeTakeFirstOrThrow()
}

/** When everything asked was answered, or it was said that it does not proceed; not any more when it goes back to a unit. */
function answeredBy(write: Write, hand: StepAtHand, move: Move): Date | null {
  const told = attendance(hand.referrals) === 'answered' || move.state === 'inadmissible'
  return told ? (hand.answeredAt ?? toDate(write.now)) : null
}

async function moveRequest(write: Write, hand: StepAtHand, move: Move, answeredAt: Date | null): Promise<void> {
  const outcome = move.to ? null : await outcomeOf(write, hand, move)
  const moved = await write.db
    .updateTable('request')
    .set({
      state: move.state,
      step_id: move.to?.id ?? null,
      answered_at: answeredAt,
      ...(outcome && { closed_at: toDate(write.now), outcome }),
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', hand.id)
    .where('step_id', '=', hand.step.id)
    .executeTakeFirst()
  if (moved.numUpdatedRows !== 1n) throw new Error(`case ${hand.id} was no longer at step ${hand.step.id}`)
  const { id, answeredAt: wasAnsweredAt, positionId } = hand
  await carryFollowers(write, { id, state: move.state, wasAnsweredAt, answeredAt, outcome, positionId })
}

/** Resolved when every unit says so in its last answer; noted when there was nothing to answer. */
async function outcomeOf(read: Read, hand: StepAtHand, move: Move): Promise<Outcome> {
  if (move.exit.endsAs === 'inadmissible') return 'inadmissible'
  const answered = hand.referrals.filter(({ state }) => state === 'answered').map(({ id }) => id)
  if (answered.length === 0) return 'noted'
  const answers = await read.db
    .selectFrom('answer')
    .select(['resolved'])
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', hand.id)
    .where('referral_id', 'in', answered)
    .execute()
  return answers.every(answer => answer.resolved) ? 'resolved' : 'unresolved'
}

async function close(write: Write, hand: StepAtHand, move: Move): Promise<Advanced> {
  await write.event({
    name: 'request.closed',
    subject: 'request',
    subjectId: hand.id,
    positionId: hand.positionId,
    data: { as: move.state, step: hand.step.key },
  })
  return { to: null, state: move.state }
}
