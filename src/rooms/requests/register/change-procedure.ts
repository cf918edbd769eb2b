/** A case that turns out to be of another kind changes to the procedure that governs it, while nothing was decided. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { firstPositionId, type Visit } from '../../../platform/http/visit.ts'
import { governance, governing, type ProcedureInForce, type Step } from '../../procedures/index.ts'
import { carryFollowers } from '../merge/carry-followers.ts'
import type { CaseAtHand } from '../walk/case-at-hand.ts'
import { exitOnward, stateAfter } from '../walk/next-move.ts'
import type { Classification } from './classify.ts'
import { registerWords } from './words.ts'

/** @returns what to say about it; empty when the same procedure governs. */
export async function changeProcedure(
  write: Write,
  visit: Visit,
  hand: CaseAtHand,
  { kind, serviceId }: Classification,
): Promise<string> {
  const procedure = governing(await governance(write), { kind, serviceId, channel: hand.channel })
  if (!procedure || !hand.procedure || procedure.procedureId === hand.procedure.procedureId) return ''
  const words = visit.words(registerWords)
  const step = placeIn(procedure, hand)
  if (!step || hand.referrals.length > 0 || (await wasDecided(write, hand.id)))
    return words.keepsProcedure(hand.procedure.code)
  await moveTo(write, visit, hand, procedure, step)
  return words.otherProcedure(procedure.code)
}

/** Its first step if it has not been received yet, else the one after: nobody receives it twice. */
function placeIn(procedure: ProcedureInForce, hand: CaseAtHand): Step | undefined {
  const [first] = procedure.steps
  if (!first || hand.step?.act === 'receive') return first
  const onward = exitOnward(procedure, first)
  return procedure.steps.find(({ id }) => id === onward?.toStepId) ?? first
}

async function wasDecided(read: Read, requestId: number): Promise<boolean> {
  const decision = await read.db
    .selectFrom('decision')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  return decision !== undefined
}

async function moveTo(write: Write, visit: Visit, hand: CaseAtHand, procedure: ProcedureInForce, step: Step) {
  const { organizationId: organization_id } = write
  const positionId = firstPositionId(visit)
  const now = toDate(write.now)
  if (hand.active)
    await write.db
      .updateTable('request_step')
      .set({
        state: 'returned',
        done_at: now,
        done_by: write.actorId,
        position_id: positionId,
        outcome: 'reclassified',
      })
      .where('organization_id', '=', organization_id)
      .where('id', '=', hand.active.id)
      .where('state', '=', 'active')
      .execute()
  await write.db
    .insertInto('request_step')
    .values({
      organization_id,
      request_id: hand.id,
      seq: (hand.active?.seq ?? 0) + 1,
      step_id: step.id,
      state: 'active',
      opened_at: now,
      position_id: step.position?.id ?? null,
    })
    .execute()
  const state = stateAfter(step, [])
  await write.db
    .updateTable('request')
    .set({ version_id: procedure.versionId, step_id: step.id, state })
    .where('organization_id', '=', organization_id)
    .where('id', '=', hand.id)
    .execute()
  await carryFollowers(write, { ...hand, state, positionId })
  await write.event({
    name: 'request.governed',
    subject: 'request',
    subjectId: hand.id,
    positionId,
    data: { procedure: procedure.code, version: procedure.version },
  })
}
