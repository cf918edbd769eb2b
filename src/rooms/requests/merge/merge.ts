/**
 * Says that two requests are the same matter: the one that arrived again follows the main one, keeps its folio, its receipt
 * and its promise, and is answered with it. What it waited for is put aside, to be taken up again if it was another matter.
 */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { done, type Going, type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import { firstPositionId, type Visit } from '../../../platform/http/visit.ts'
import { casePath } from '../case/paths.ts'
import { seesCase } from '../case/visible.ts'
import { withdraw } from '../refer/hand-out.ts'
import { mergedLetter } from '../tell/letters.ts'
import { tellCitizen } from '../tell/tell-citizen.ts'
import { type CaseAtHand, takeCase } from '../walk/case-at-hand.ts'
import { mainByFolio, obstacleWords } from './choose-main.ts'
import { lockTogether } from './lock-together.ts'
import { obstacleBetween } from './obstacle.ts'
import { type Side, sideById } from './sides.queries.ts'
import { mergeWords } from './words.ts'

export async function merge(
  write: Write,
  visit: Visit,
  requestId: number,
  folio: string,
): Promise<Going | Refusal | Missing> {
  if (!(await seesCase(write, visit, requestId))) return missing
  const words = visit.words(mergeWords)
  const chosen = await mainByFolio(write, folio)
  if (!chosen) return refuse({ '': words.unknown })
  await lockTogether(write, [requestId, chosen.main.id])
  // Read again: somebody else may have merged one of them while this act waited for the locks.
  const [follower, main] = [await sideById(write, requestId), await sideById(write, chosen.main.id)]
  const hand = await takeCase(write, requestId)
  if (!follower || !main || !hand) return missing
  const merged = done(visit, casePath(requestId), words.done(main.folio))
  if (follower.mergedIntoId === main.id) return merged
  const obstacle = obstacleBetween(follower, main)
  if (obstacle) return refuse({ '': obstacleWords(visit, obstacle, follower, main) })
  await follow(write, visit, hand, main)
  await tellCitizen(write, visit, hand, mergedLetter(main.folio))
  return merged
}

async function follow(write: Write, visit: Visit, hand: CaseAtHand, main: Side): Promise<void> {
  const positionId = firstPositionId(visit)
  const referrals = hand.referrals.filter(({ state }) => state === 'open').map(({ id }) => id)
  await withdraw(write, hand, referrals, positionId)
  const seq = await putAside(write, hand.id)
  const moved = await write.db
    .updateTable('request')
    .set({ merged_into_id: main.id, merged_at: toDate(write.now), state: main.state, step_id: null })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', hand.id)
    .where('merged_into_id', 'is', null)
    .where('answered_at', 'is', null)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (moved.numUpdatedRows !== 1n) throw new Error(`request ${hand.id} could no longer follow ${main.id}`)
  const by = { subject: 'request', positionId }
  // Where it was is kept here, so that it can be taken up again.
  const was = { state: hand.state, seq, referrals }
  await write.event({
    ...by,
    name: 'request.merged',
    subjectId: hand.id,
    data: { into: main.id, folio: main.folio, was },
  })
  await write.event({
    ...by,
    name: 'request.follower-joined',
    subjectId: main.id,
    data: { request: hand.id, folio: hand.folio },
  })
}

/** @returns the place of the step that waited; null when no procedure governs the request. */
async function putAside(write: Write, requestId: number): Promise<number | null> {
  const aside = await write.db
    .updateTable('request_step')
    .set({ state: 'aside' })
    .where('organization_id', '=', write.organizationId)
    .where('request_id', '=', requestId)
    .where('state', '=', 'active')
    .returning('seq')
    .executeTakeFirst()
  return aside?.seq ?? null
}
