import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import { optionalIdentity } from '../../../platform/http/fields.ts'
import { act, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { moments } from '../../../platform/words/moments.ts'
import { dayAt } from '../../../platform/words/when.ts'
import { isInUse } from '../choices.queries.ts'
import { day } from '../fields.ts'
import { may } from '../permissions.ts'
import { STEP_DAYS } from '../vocabulary.ts'
import { moveCase } from '../walk/move.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { carryOutWords } from './words.ts'

export const finishAct = act({
  permission: may.work,
  schema: visit =>
    z.object({ plannedOn: day(visit.words(carryOutWords).missingPlanned), positionId: optionalIdentity() }),
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => finish(write, visit, hand, values)),
})

interface VerificationPlan {
  plannedOn: string
  positionId: number | null
}

/** Ends the plan by saying when its effect will be looked at: not before one cycle after the last action, and by another position. */
async function finish(write: Write, visit: Visit, hand: CaseInHand, plan: VerificationPlan): Promise<string | Refusal> {
  const words = visit.words(carryOutWords)
  const say = moments(visit.locale, visit.tenant.timeZone)
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

/** First day on which the effect of what was done can be seen. */
export function firstDay(visit: Visit, cycleDays: number, doneAt: readonly (Date | null)[]): string {
  const last = Math.max(...doneAt.map(at => at?.getTime() ?? 0), 0)
  const from = last === 0 ? visit.now : toInstant(new Date(last))
  return Temporal.PlainDate.from(dayAt(visit.tenant.timeZone, from)).add({ days: cycleDays }).toString()
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
