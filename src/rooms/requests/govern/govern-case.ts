import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { act, type Going, go, type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import { firstPositionId, type Visit } from '../../../platform/http/visit.ts'
import { governance, governing } from '../../procedures/index.ts'
import { casePath } from '../case/paths.ts'
import { caseWords } from '../case/words.ts'
import { carryFollowers } from '../merge/carry-followers.ts'
import { may } from '../permissions.ts'
import { stateAt } from '../vocabulary.ts'
import { takeCase } from '../walk/case-at-hand.ts'
import { walkWords } from '../walk/words.ts'

/** Gives a case without a procedure (an imported one) that which governs it, from its first step. */
export async function governCase(write: Write, visit: Visit, requestId: number): Promise<Going | Refusal | Missing> {
  const hand = await takeCase(write, requestId)
  if (!hand) return missing
  const done = go(visit.url(casePath(requestId)), { kind: 'success', text: visit.words(caseWords).given })
  if (hand.closedAt) return refuse({ '': visit.words(walkWords).closed })
  if (hand.mergedIntoId !== null) return refuse({ '': visit.words(walkWords).follows })
  if (hand.procedure) return done
  const procedure = governing(await governance(write), hand)
  const first = procedure?.steps[0]
  if (!procedure || !first) return refuse({ '': visit.words(caseWords).noneGoverns })
  const state = stateAt(first.act, { referred: false, answered: false })
  const positionId = firstPositionId(visit)
  await write.db
    .updateTable('request')
    .set({ version_id: procedure.versionId, step_id: first.id, state })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', requestId)
    .where('version_id', 'is', null)
    .execute()
  await write.db
    .insertInto('request_step')
    .values({
      organization_id: write.organizationId,
      request_id: requestId,
      seq: 1,
      step_id: first.id,
      state: 'active',
      opened_at: toDate(write.now),
      position_id: first.position?.id ?? null,
    })
    .execute()
  await carryFollowers(write, { ...hand, state, positionId })
  await write.event({
    name: 'request.governed',
    subject: 'request',
    subjectId: requestId,
    positionId,
    data: { procedure: procedure.code, version: procedure.version },
  })
  return done
}

export const governAct = act({
  permission: may.refer,
  schema: () => z.object({}),
  perform: (write, visit, _values, at: { params: { id: number } }) => governCase(write, visit, at.params.id),
})
