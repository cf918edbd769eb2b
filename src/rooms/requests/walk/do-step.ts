/** Doing a step that asks for no more than how it ends and a text: verify, decide, register, advise, visit, report, acknowledge. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Going, go, type Missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Exit } from '../../procedures/index.ts'
import { casePath } from '../case/paths.ts'
import { handOut } from '../refer/hand-out.ts'
import { reportedLetter, updateLetter } from '../tell/letters.ts'
import { tellCitizen, tellClosing } from '../tell/tell-citizen.ts'
import { tellPosition } from '../tell/tell-staff.ts'
import { type Advanced, advance } from './advance.ts'
import { unitsThatAnswered } from './attendance.ts'
import { exitOnward, goesBack } from './next-move.ts'
import { type StepAtHand, takeStep } from './take-step.ts'
import { walkWords } from './words.ts'

interface StepDone {
  outcome: string
  text: string
  /** Units that answered and get the case back, when the exit goes back to them. */
  unitIds: number[]
  /** Day of a visit and who was met, for a step that visits. */
  visit?: { on: string; met: string }
}

export async function doStep(
  write: Write,
  visit: Visit,
  requestId: number,
  seq: number,
  done: StepDone,
): Promise<Going | Refusal | Missing> {
  const hand = await takeStep(write, visit, requestId, seq)
  if (!('positionId' in hand)) return hand
  const words = visit.words(walkWords)
  const exit = hand.step.exits.find(({ outcome }) => outcome === done.outcome)
  if (!exit || asksForMore(hand, exit)) return refuse({ outcome: words.chooseExit })
  if (exit.needs.includes('reason')) return go(visit.url(`${casePath(requestId)}/no-procede`))
  if (exit.needs.includes('text') && !done.text) return refuse({ [`text_${exit.outcome}`]: words.missingText })
  const refused = await giveBack(write, visit, hand, exit, done)
  if (refused) return refused
  await record(write, hand, exit, done)
  const moved = await advance(write, hand, exit, exit.tellsCitizen ? '' : done.text)
  await tell(write, visit, hand, exit, moved, done.text)
  return go(visit.url(casePath(requestId)), { kind: 'success', text: spoken(hand, moved, words) })
}

/** Referring and attending have forms of their own. */
const asksForMore = ({ procedure, step }: StepAtHand, exit: Exit) =>
  step.act === 'attend' || (step.act === 'refer' && exit === exitOnward(procedure, step))

/** A case that goes back to units is referred again to those chosen, with the text as instructions. */
async function giveBack(write: Write, visit: Visit, hand: StepAtHand, exit: Exit, { unitIds, text }: StepDone) {
  const to = hand.procedure.steps.find(step => step.id === exit.toStepId)
  if (to?.act !== 'attend' || !goesBack(hand.procedure, hand.step, exit)) return undefined
  const units = unitsThatAnswered(hand.referrals).filter(unit => unitIds.includes(unit.id))
  if (units.length === 0) return refuse({ units: visit.words(walkWords).chooseUnit })
  await handOut(write, visit, hand, hand.positionId, { units, instructions: text, term: null })
  return undefined
}

async function record(write: Write, hand: StepAtHand, exit: Exit, { text, visit }: StepDone): Promise<void> {
  if (visit)
    await write.event({
      name: 'request.visited',
      subject: 'request',
      subjectId: hand.id,
      positionId: hand.positionId,
      data: { on: visit.on, met: visit.met, seq: hand.active.seq },
    })
  if (hand.step.act === 'decide' && exit.endsAs === null && !goesBack(hand.procedure, hand.step, exit)) {
    const decision = { organization_id: write.organizationId, request_id: hand.id, admissible: true }
    await write.db
      .insertInto('decision')
      .values({ ...decision, decided_by: write.actorId!, decided_at: toDate(write.now) })
      .execute()
    await write.event({
      name: 'request.decided',
      subject: 'request',
      subjectId: hand.id,
      positionId: hand.positionId,
      data: { admissible: true },
    })
  }
  if (exit.tellsCitizen && text)
    await write.db
      .insertInto('note')
      .values({
        organization_id: write.organizationId,
        request_id: hand.id,
        audience: 'public',
        text,
        written_by: write.actorId,
        written_at: toDate(write.now),
      })
      .execute()
}

async function tell(write: Write, visit: Visit, hand: StepAtHand, exit: Exit, moved: Advanced, text: string) {
  if (moved.to === null) return tellClosing(write, visit, hand, moved)
  if (exit.tellsCitizen && text) return tellCitizen(write, visit, hand, updateLetter(text))
  const receiver = hand.procedure.steps.find(step => step.id === exit.toStepId)?.position
  if (hand.step.act === 'report' && receiver && !goesBack(hand.procedure, hand.step, exit))
    return tellPosition(write, visit, hand, receiver.id, reportedLetter(text))
}

function spoken(hand: StepAtHand, { to }: Advanced, words: ReturnType<typeof walkWords>): string {
  if (!to) return words.doneClosed
  return words.doneNext(hand.step.title, to.position ? `${to.title} (${to.position.name})` : to.title)
}
