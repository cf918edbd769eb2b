import type { Term } from '../../../platform/calendar/index.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { done, type Going, go, type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { casePath } from '../case/paths.ts'
import { seesCase } from '../case/visible.ts'
import { tellClosing } from '../tell/tell-citizen.ts'
import { advance } from '../walk/advance.ts'
import { type CaseAtHand, takeCase } from '../walk/case-at-hand.ts'
import { attendedExit, exitOnward, unitsAhead } from '../walk/next-move.ts'
import { type StepAtHand, takeStep } from '../walk/take-step.ts'
import { walkWords } from '../walk/words.ts'
import { type HandedOut, handOut, withdraw } from './hand-out.ts'
import { attendingUnits } from './units.queries.ts'
import { referWords } from './words.ts'

export interface ReferralDraft {
  unitIds: number[]
  instructions: string
  term: Term | null
  /** Go on with the answers there are, without another unit. */
  enough: boolean
}

type Outcome = Promise<Going | Refusal | Missing>

/** Does the step that refers: hands the case to one or several units and goes on. */
export async function refer(write: Write, visit: Visit, requestId: number, seq: number, draft: ReferralDraft): Outcome {
  const hand = await takeStep(write, visit, requestId, seq)
  if (!('positionId' in hand)) return hand
  const exit = exitOnward(hand.procedure, hand.step)
  if (hand.step.act !== 'refer' || !exit) return refuse({ '': visit.words(walkWords).chooseExit })
  const units = await chosenUnits(write, visit, hand, draft)
  if ('refused' in units) return units
  await withdraw(write, hand, handedBack(hand), hand.positionId)
  const handed = await handOut(write, visit, hand, hand.positionId, { ...draft, units })
  await tellClosing(write, visit, hand, await advance(write, hand, exit))
  return go(visit.url(casePath(requestId)), spoken(visit, hand, handed, units))
}

/** Adds units, or replaces those that handed it back, while others still have the case. */
export async function referAgain(write: Write, visit: Visit, requestId: number, draft: ReferralDraft): Outcome {
  const hand = await takeReferrals(write, visit, requestId)
  if (!('positionId' in hand)) return hand
  if (!unitsAhead(hand.procedure, hand.step)) return refuse({ '': visit.words(referWords).tooLate })
  const units = await chosenUnits(write, visit, hand, { ...draft, enough: false })
  if ('refused' in units) return units
  await withdraw(write, hand, handedBack(hand), hand.positionId)
  const handed = await handOut(write, visit, hand, hand.positionId, { ...draft, units })
  return go(visit.url(casePath(requestId)), spoken(visit, hand, handed, units))
}

/** Takes the case away from a unit; when nobody else has it, the case goes on by itself. */
export async function withdrawReferral(write: Write, visit: Visit, requestId: number, referralId: number): Outcome {
  const hand = await takeReferrals(write, visit, requestId)
  if (!('positionId' in hand)) return hand
  const words = visit.words(referWords)
  const referral = hand.referrals.find(({ id }) => id === referralId)
  if (referral?.state !== 'open' && referral?.state !== 'returned') return refuse({ '': words.alreadyEnded })
  await withdraw(write, hand, [referralId], hand.positionId)
  const exit = hand.step.position ? undefined : attendedExit(hand.procedure, hand.step, hand.referrals)
  if (exit) await tellClosing(write, visit, hand, await advance(write, hand, exit))
  return done(visit, casePath(requestId), words.withdrawn(referral.unitName))
}

/** The case for whoever holds the position that refers, after it was referred. */
async function takeReferrals(write: Write, visit: Visit, requestId: number): Promise<StepAtHand | Refusal | Missing> {
  if (!(await seesCase(write, visit, requestId))) return missing
  const hand = await takeCase(write, requestId)
  if (!hand) return missing
  if (hand.mergedIntoId !== null) return refuse({ '': visit.words(walkWords).follows })
  const { procedure, step, active } = hand
  if (!procedure || !step || !active) return refuse({ '': visit.words(walkWords).closed })
  const referrer = referrerOf(hand)
  const position = visit.person?.positions.find(({ id }) => id === referrer?.id)
  if (!position) return refuse({ '': visit.words(referWords).onlyReferrer(referrer?.name ?? '') })
  return { ...hand, procedure, step, active, positionId: position.id, answersFor: [] }
}

/** The position that refers under the case's procedure. */
export function referrerOf({ procedure }: Pick<CaseAtHand, 'procedure'>) {
  return procedure?.steps.find(step => step.act === 'refer')?.position ?? undefined
}

const handedBack = (hand: CaseAtHand) => hand.referrals.filter(r => r.state === 'returned').map(r => r.id)

async function chosenUnits(write: Write, visit: Visit, hand: CaseAtHand, draft: ReferralDraft) {
  const words = visit.words(referWords)
  const units = (await attendingUnits(write)).filter(unit => draft.unitIds.includes(unit.id))
  if (units.length < new Set(draft.unitIds).size) return refuse({ units: words.unknownUnit })
  const answered = hand.referrals.some(referral => referral.state === 'answered')
  if (units.length === 0 && !(draft.enough && answered)) return refuse({ units: words.chooseUnit })
  return units
}

function spoken(visit: Visit, hand: CaseAtHand, handed: HandedOut, units: { name: string }[]) {
  const words = visit.words(referWords)
  const say = visit.moments
  if (handed.late && handed.dueAt && hand.dueAt)
    return { kind: 'warning' as const, text: words.late(say.moment(handed.dueAt), say.moment(hand.dueAt)) }
  const names = units.map(unit => unit.name).join(', ')
  const done = visit.words(walkWords).done(hand.step?.title ?? '')
  return { kind: 'success' as const, text: names ? words.referred(names) : done }
}
