import { Temporal } from 'temporal-polyfill'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isInUse } from '../choices.queries.ts'
import { STEP_DAYS } from '../vocabulary.ts'
import { moveCase } from '../walk/move.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { firstDay } from './first-day.ts'
import { carryOutWords } from './words.ts'

interface VerificationPlan {
  plannedOn: string
  positionId: number | null
}

/** Ends the plan by saying when its effect will be looked at: not before one cycle after the last action, and by another position. */
export async function finish(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  plan: VerificationPlan,
): Promise<string | Refusal> {
  const words = visit.words(carryOutWords)
  const say = visit.moments
  const done = await doneActions(write, hand)
  const first = firstDay(
    visit,
    hand.cycleDays,
    done.map(({ at }) => at),
  )
  if (plan.plannedOn < first) return refuse({ plannedOn: words.tooSoon(say.longDate(first)) })
  if (plan.positionId !== null && !(await isInUse(write, 'position', plan.positionId)))
    return refuse({ positionId: words.unknownVerifier })
  if (done.some(({ positionId }) => positionId === plan.positionId)) return refuse({ positionId: words.sameVerifier })
  await write.db
    .insertInto('effect_verification')
    .values({
      organization_id: write.organizationId,
      nonconformity_id: hand.id,
      planned_on: plan.plannedOn,
      position_id: plan.positionId,
    })
    .execute()
  const refused = await moveCase(write, visit, hand, {
    name: 'finish',
    stepDueOn: Temporal.PlainDate.from(plan.plannedOn).add({ days: STEP_DAYS.implemented }).toString(),
    event: 'nonconformity.implemented',
    data: { plannedOn: plan.plannedOn },
    standing: { verifyOn: plan.plannedOn },
  })
  return refused ?? words.finished(say.longDate(plan.plannedOn))
}

async function doneActions(read: Read, { id, round }: CaseInHand) {
  return read.db
    .selectFrom('corrective_action')
    .select(['done_at as at', 'position_id as positionId'])
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', id)
    .where('round', '=', round)
    .where('done_at', 'is not', null)
    .execute()
}
