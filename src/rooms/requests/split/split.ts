/** Undoes a wrong merge: the follower takes up what was put aside, in the state and at the step where it was. */

import { eventsAbout } from '../../../platform/db/events.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { done, type Going, type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import { firstPositionId, type Visit } from '../../../platform/http/visit.ts'
import { casePath } from '../case/paths.ts'
import { seesCase } from '../case/visible.ts'
import { wasAndIs } from '../facts/was-and-is.ts'
import { lockTogether } from '../merge/lock-together.ts'
import { type Side, sideById } from '../merge/sides.queries.ts'
import { mergeWords } from '../merge/words.ts'
import { splitLetter } from '../tell/letters.ts'
import { tellCitizen } from '../tell/tell-citizen.ts'
import type { State } from '../vocabulary.ts'
import { takeCase } from '../walk/case-at-hand.ts'
import { isSplittable } from './splittable.ts'

/** Where a follower was, as the event of its merging keeps it. */
interface PutAside {
  state: State
  seq: number | null
  referrals: number[]
}

export async function split(write: Write, visit: Visit, requestId: number): Promise<Going | Refusal | Missing> {
  if (!(await seesCase(write, visit, requestId))) return missing
  const seen = await sideById(write, requestId)
  if (!seen) return missing
  // A second press of the same button: they are separate.
  if (seen.mergedIntoId === null) return done(visit, casePath(requestId), visit.words(mergeWords).separate)
  await lockTogether(write, [requestId, seen.mergedIntoId])
  const [follower, main] = [await sideById(write, requestId), await sideById(write, seen.mergedIntoId)]
  if (!follower || !main) return missing
  if (follower.mergedIntoId !== main.id) return done(visit, casePath(requestId), visit.words(mergeWords).separate)
  if (!(await isSplittable(write, visit, follower))) return refuse({ '': visit.words(mergeWords).card.tooLate })
  await takeUp(write, visit, follower, main)
  const hand = await takeCase(write, requestId)
  if (hand) await tellCitizen(write, visit, hand, splitLetter)
  return done(visit, casePath(requestId), visit.words(mergeWords).split(main.folio))
}

async function takeUp(write: Write, visit: Visit, follower: Side, main: Side): Promise<void> {
  const [merged] = await eventsAbout(write, 'request', follower.id, { names: ['request.merged'], most: 1 })
  if (!merged) throw new Error(`request ${follower.id} follows ${main.id} and no event says since when`)
  const was = merged.data.was as unknown as PutAside
  const stepId = was.seq === null ? null : await takeUpStep(write, follower.id, was.seq)
  await takeUpReferrals(write, follower.id, was.referrals)
  await write.db
    .updateTable('request')
    .set({
      ...{ merged_into_id: null, merged_at: null, state: was.state, step_id: stepId },
      ...{ answered_at: null, closed_at: null, outcome: null },
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', follower.id)
    .where('merged_into_id', '=', main.id)
    .execute()
  const by = { subject: 'request', positionId: firstPositionId(visit) }
  const changed = {
    ...wasAndIs('answeredAt', follower.answeredAt, null),
    ...wasAndIs('closedAt', follower.closedAt, null),
  }
  await write.event({
    ...by,
    name: 'request.split',
    subjectId: follower.id,
    data: { from: main.id, folio: main.folio, ...changed },
  })
  await write.event({
    ...by,
    name: 'request.follower-left',
    subjectId: main.id,
    data: { request: follower.id, folio: follower.folio },
  })
}

async function takeUpStep(write: Write, requestId: number, seq: number): Promise<number> {
  const { step_id } = await write.db
    .updateTable('request_step')
    .set({ state: 'active' })
    .where('organization_id', '=', write.organizationId)
    .where('request_id', '=', requestId)
    .where('seq', '=', seq)
    .where('state', '=', 'aside')
    .returning('step_id')
    .executeTakeFirstOrThrow()
  return step_id
}

/** Units that had it have it again, with the date they were given. */
async function takeUpReferrals(write: Write, requestId: number, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await write.db
    .updateTable('referral')
    .set({ state: 'open', ended_at: null, ended_by: null })
    .where('organization_id', '=', write.organizationId)
    .where('request_id', '=', requestId)
    .where('id', 'in', [...ids])
    .where('state', '=', 'withdrawn')
    .execute()
}
