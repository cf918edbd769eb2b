/** One move of a nonconformity. The UPDATE repeats the guards in its WHERE: what changed meanwhile moves nothing. */
import { type SqlBool, sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import { firstPositionId, type Visit } from '../../../platform/http/visit.ts'
import { hindrance, type Standing } from '../guards.ts'
import { isOpen, MOVES, type MoveName } from '../vocabulary.ts'
import { inSql } from './guards-in-sql.ts'
import type { CaseInHand } from './take-case.ts'
import { walkWords } from './words.ts'

export interface MoveDraft {
  name: MoveName
  /** Day by which the step that follows must be done; not said when nothing follows. */
  stepDueOn?: string
  /** Event that tells it. */
  event: string
  data?: Json
  /** Columns that the move changes besides. */
  set?: {
    due_on?: string
    state_reason?: string
    cause_code?: string
    recurrence_of?: number | null
    systemic?: boolean
  }
  /** What the act has just added to what the guards look at. */
  standing?: Partial<Standing>
}

/** Moves the case and tells it, or says why it cannot be. */
export async function moveCase(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  draft: MoveDraft,
): Promise<undefined | Refusal> {
  const words = visit.words(walkWords)
  const why = hindrance(draft.name, { ...hand.standing, ...draft.standing })
  if (why) return refuse({ '': words.hindrance[why] })
  const { from, to, guards } = MOVES[draft.name]
  const again = draft.name === 'fail' || draft.name === 'reopen' || draft.name === 'revive'
  const { numUpdatedRows } = await write.db
    .updateTable('nonconformity')
    .set({
      state: to,
      closed_at: isOpen(to) ? null : toDate(write.now),
      escalated_at: null,
      ...(draft.set?.due_on && { plan_escalated_at: null }),
      ...(draft.stepDueOn && { step_due_on: draft.stepDueOn }),
      ...(again && { reopened_times: hand.round + 1 }),
      ...draft.set,
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', hand.id)
    .where('state', 'in', [...from])
    .where(sql<SqlBool>`${sql.join([sql`true`, ...inSql(guards, write.actorId)], sql` and `)}`)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return refuse({ '': words.hindrance['wrong-state'] })
  await write.event({
    name: draft.event,
    subject: 'nonconformity',
    subjectId: hand.id,
    positionId: firstPositionId(visit),
    data: draft.data,
  })
  return undefined
}
