import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { done, type Going, type Missing, type Refusal } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { attach } from '../attachments/attach.ts'
import type { KeptFile } from '../attachments/keep-uploads.ts'
import { casePath } from '../case/paths.ts'
import { answerLetter } from '../tell/letters.ts'
import { closingWords, tellCitizen } from '../tell/tell-citizen.ts'
import { endReferral } from './end-referral.ts'
import { takeReferral } from './take-referral.ts'
import { answerWords } from './words.ts'

interface AnswerDraft {
  referralId: number
  text: string
  resolved: boolean
  files: KeptFile[]
}

/** Answers for a unit: kept for ever, told to the citizen, and the case goes on when it was the last one missing. */
export async function answer(
  write: Write,
  visit: Visit,
  requestId: number,
  draft: AnswerDraft,
): Promise<Going | Refusal | Missing> {
  const taken = await takeReferral(write, visit, requestId, draft.referralId)
  if (!('hand' in taken)) return taken
  const { hand, referral } = taken
  const { id } = await write.db
    .insertInto('answer')
    .values({
      organization_id: write.organizationId,
      request_id: requestId,
      referral_id: referral.id,
      text: draft.text,
      resolved: draft.resolved,
      answered_by: write.actorId!,
      answered_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await attach(write, draft.files, { requestId, stage: 'answer', answerId: id, public: true })
  await write.event({
    name: 'request.answered',
    subject: 'request',
    subjectId: requestId,
    positionId: hand.positionId,
    data: { answer: id, referral: referral.id, unit: referral.unitId, resolved: draft.resolved },
  })
  const moved = await endReferral(write, taken, 'answered')
  const closing = moved?.to === null ? await closingWords(write, visit) : undefined
  await tellCitizen(write, visit, hand, answerLetter(referral.unitName, draft.text, closing))
  const words = visit.words(answerWords)
  const missing = hand.referrals.filter(({ state }) => state === 'open').map(({ unitName }) => unitName)
  const text = missing.length > 0 ? words.sentWaiting(missing.join(', ')) : words.sent
  return done(visit, casePath(requestId), text)
}
