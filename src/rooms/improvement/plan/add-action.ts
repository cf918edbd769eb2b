import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isInUse } from '../choices.queries.ts'
import { may } from '../permissions.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { followPlan } from './plan-date.ts'
import { tellResponsible } from './tell-responsible.ts'
import { planWords } from './words.ts'

interface ActionDraft {
  description: string
  positionId: number | null
  dueOn: string
}

/** Adds to a plan being written; to one already approved, only whoever approves plans may, and the responsible is told at once. */
export async function addAction(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  { description, positionId, dueOn }: ActionDraft,
): Promise<string | Refusal> {
  const words = visit.words(planWords)
  const approved = hand.state === 'planned'
  if (hand.state !== 'analysed' && !(approved && visit.can(may.govern)))
    return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
  if (positionId === null || !(await isInUse(write, 'position', positionId)))
    return refuse({ positionId: words.missingPosition })
  const { id } = await write.db
    .insertInto('corrective_action')
    .values({
      organization_id: write.organizationId,
      nonconformity_id: hand.id,
      description,
      position_id: positionId,
      due_on: dueOn,
      round: hand.round,
      created_by: write.actorId,
      created_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.event({
    name: 'nonconformity.action-added',
    subject: 'nonconformity',
    subjectId: hand.id,
    data: { action: id },
  })
  if (approved) {
    await followPlan(write, visit, hand.id)
    await tellResponsible(write, visit, hand, [{ description, positionId, dueOn }])
  }
  return words.added
}
