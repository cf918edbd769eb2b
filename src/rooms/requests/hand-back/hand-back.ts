import type { Write } from '../../../platform/db/handles.ts'
import { done, type Going, type Missing, type Refusal } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { endReferral } from '../answer/end-referral.ts'
import { takeReferral } from '../answer/take-referral.ts'
import { casePath } from '../case/paths.ts'
import { referrerOf } from '../refer/refer.ts'
import { handedBackLetter } from '../tell/letters.ts'
import { tellPosition } from '../tell/tell-staff.ts'
import { handBackWords } from './words.ts'

/** A unit says that a case is not its own; whoever referred it is told and decides what follows. */
export async function handBack(
  write: Write,
  visit: Visit,
  requestId: number,
  referralId: number,
  reason: string,
): Promise<Going | Refusal | Missing> {
  const taken = await takeReferral(write, visit, requestId, referralId)
  if (!('hand' in taken)) return taken
  const { hand, referral } = taken
  await write.event({
    name: 'request.handed-back',
    subject: 'request',
    subjectId: requestId,
    positionId: hand.positionId,
    data: { referral: referral.id, unit: referral.unitId },
  })
  await endReferral(write, taken, 'returned', reason)
  const referrer = referrerOf(hand)
  if (referrer) await tellPosition(write, visit, hand, referrer.id, handedBackLetter(referral.unitName, reason))
  return done(visit, casePath(requestId), visit.words(handBackWords).done)
}
