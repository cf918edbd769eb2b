import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { done, type Going, type Missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { casePath } from '../case/paths.ts'
import { inadmissibleLetter } from '../tell/letters.ts'
import { tellCitizen } from '../tell/tell-citizen.ts'
import { advance } from '../walk/advance.ts'
import { takeStep } from '../walk/take-step.ts'
import { decideWords } from './words.ts'

export interface Reason {
  id: number
  code: string
  name: string
  text: string
  nextStep: string
  legalBasis: string
}

/** The catalogue of reasons in use, in the order they were written. */
export async function reasonsInUse(read: Read): Promise<Reason[]> {
  return read.db
    .selectFrom('inadmissibility_reason')
    .select(['id', 'code', 'name', 'citizen_text as text', 'next_step as nextStep', 'legal_basis as legalBasis'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy('id')
    .execute()
}

interface InadmissibleDraft {
  seq: number
  reasonId: number
  text: string
}

/** Decides that a case is not admitted: the reason is kept for ever, told to the citizen, and the case ends. */
export async function decideInadmissible(
  write: Write,
  visit: Visit,
  requestId: number,
  draft: InadmissibleDraft,
): Promise<Going | Refusal | Missing> {
  const hand = await takeStep(write, visit, requestId, draft.seq)
  if (!('positionId' in hand)) return hand
  const words = visit.words(decideWords)
  const exit = hand.step.exits.find(({ needs }) => needs.includes('reason'))
  if (!exit) return refuse({ '': words.noExit })
  const reason = (await reasonsInUse(write)).find(({ id }) => id === draft.reasonId)
  if (!reason) return refuse({ motivo: words.chooseReason })
  await write.db
    .insertInto('decision')
    .values({
      organization_id: write.organizationId,
      request_id: requestId,
      admissible: false,
      reason_id: reason.id,
      citizen_text: draft.text,
      decided_by: write.actorId!,
      decided_at: toDate(write.now),
    })
    .execute()
  await write.event({
    name: 'request.decided',
    subject: 'request',
    subjectId: requestId,
    positionId: hand.positionId,
    data: { admissible: false, reason: reason.code },
  })
  await advance(write, hand, exit)
  await tellCitizen(write, visit, hand, inadmissibleLetter({ ...reason, text: draft.text }))
  return done(visit, casePath(requestId), words.done)
}
