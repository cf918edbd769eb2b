import { z } from 'zod'
import { changesBetween } from '../../../platform/db/changes.ts'
import { optionalIdentity } from '../../../platform/http/fields.ts'
import { act, refuse } from '../../../platform/http/page.ts'
import { isInUse } from '../choices.queries.ts'
import { day } from '../fields.ts'
import { may } from '../permissions.ts'
import { type AtCase, onCase } from '../walk/on-case.ts'
import { walkWords } from '../walk/words.ts'
import { governWords } from './words.ts'

/** Another position answers for it, or it gets other dates; all are told in its history. */
export const assignAct = act({
  permission: may.govern,
  schema: visit => {
    const words = visit.words(governWords)
    return z.object({
      ownerPositionId: optionalIdentity(),
      dueOn: day(words.missingDue),
      stepDueOn: day(words.missingDue),
    })
  },
  perform: (write, visit, { ownerPositionId, dueOn, stepDueOn }, at: AtCase) =>
    onCase(write, visit, at, async hand => {
      const words = visit.words(governWords)
      if (ownerPositionId !== null && !(await isInUse(write, 'position', ownerPositionId)))
        return refuse({ ownerPositionId: words.unknownOwner })
      if (stepDueOn !== hand.stepDueOn && stepDueOn < hand.standing.today) return refuse({ stepDueOn: words.pastDue })
      const { numUpdatedRows } = await write.db
        .updateTable('nonconformity')
        .set({
          owner_position_id: ownerPositionId,
          due_on: dueOn,
          step_due_on: stepDueOn,
          ...(stepDueOn !== hand.stepDueOn && { escalated_at: null }),
          ...(dueOn !== hand.dueOn && { plan_escalated_at: null }),
        })
        .where('organization_id', '=', write.organizationId)
        .where('id', '=', hand.id)
        .where('closed_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
      await write.event({
        name: 'nonconformity.assigned',
        subject: 'nonconformity',
        subjectId: hand.id,
        data: changesBetween(
          { ownerPositionId: hand.ownerPositionId, dueOn: hand.dueOn, stepDueOn: hand.stepDueOn },
          { ownerPositionId, dueOn, stepDueOn },
        ),
      })
      return words.assigned
    }),
})
