/** The checks before a unit ends its part: it is its referral, still open, and the procedure has reached the unit. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Going, go, type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { casePath } from '../case/paths.ts'
import { type CaseReferral, takeCase } from '../walk/case-at-hand.ts'
import { positionOver, unitsAnsweredBy } from '../walk/responsible.ts'
import type { StepAtHand } from '../walk/take-step.ts'
import { walkWords } from '../walk/words.ts'
import { answerWords } from './words.ts'

export interface ReferralAtHand {
  hand: StepAtHand
  referral: CaseReferral
}

/** Locks the case and gives the referral to whoever answers for its unit. */
export async function takeReferral(
  write: Write,
  visit: Visit,
  requestId: number,
  referralId: number,
): Promise<ReferralAtHand | Going | Refusal | Missing> {
  const words = visit.words(answerWords)
  const hand = await takeCase(write, requestId)
  const referral = hand?.referrals.find(({ id }) => id === referralId)
  if (!hand || !referral) return missing
  const answersFor = await unitsAnsweredBy(write, visit.person)
  if (!answersFor.includes(referral.unitId)) return refuse({ '': words.notYours })
  if (referral.state !== 'open') return ended(write, visit, requestId, referral)
  const { procedure, step, active } = hand
  if (!procedure || !step || !active) return refuse({ '': visit.words(walkWords).closed })
  const positionId = step.position ? undefined : await positionOver(write, visit.person, referral.unitId)
  if (positionId === undefined) return refuse({ '': words.notYet(step.title, step.position?.name ?? '') })
  return { hand: { ...hand, procedure, step, active, positionId, answersFor }, referral }
}

async function ended(read: Read, visit: Visit, requestId: number, referral: CaseReferral): Promise<Going | Refusal> {
  // A second press of the same button: it is done, there is nothing to refuse.
  if (referral.endedBy === visit.person?.accountId) return go(visit.url(casePath(requestId)))
  const row = await read.db
    .selectFrom('referral as r')
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'r.organization_id').onRef('a.id', '=', 'r.ended_by'),
    )
    .select(['a.name', 'r.ended_at'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.id', '=', referral.id)
    .executeTakeFirst()
  const when = row?.ended_at ? visit.moments.moment(row.ended_at) : ''
  return refuse({ '': visit.words(answerWords).already(row?.name ?? '', when) })
}
