import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { act } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { moveCase } from '../walk/move.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { followPlan } from './plan-date.ts'
import { tellResponsible } from './tell-responsible.ts'
import { planWords } from './words.ts'

/** From here on the plan is being carried out; its step is due when its next action is. */
export const approveAct = act({
  permission: may.govern,
  schema: () => z.object({}),
  perform: (write, visit, _values, at: AtCase) =>
    onCase(write, visit, at, async hand => {
      const actions = await openActions(write, hand.id)
      const refused = await moveCase(write, visit, hand, {
        name: 'approve',
        event: 'nonconformity.planned',
        data: { actions: actions.length },
      })
      if (refused) return refused
      await followPlan(write, visit, hand.id)
      await tellResponsible(write, visit, hand, actions)
      return visit.words(planWords).approved
    }),
})

async function openActions(read: Read, nonconformityId: number) {
  return read.db
    .selectFrom('corrective_action')
    .select(['description', 'position_id as positionId', 'due_on as dueOn'])
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', nonconformityId)
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .execute()
}
