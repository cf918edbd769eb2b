import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isOpen, STEP_DAYS } from '../vocabulary.ts'
import { moveCase } from '../walk/move.ts'
import { inDays } from '../walk/on-case.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { containWords } from './words.ts'

/** The first correction contains the case; a further one is only written down. */
export async function contain(write: Write, visit: Visit, hand: CaseInHand, done: string): Promise<string | Refusal> {
  if (!isOpen(hand.state)) return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
  const { id } = await write.db
    .insertInto('containment')
    .values({
      organization_id: write.organizationId,
      nonconformity_id: hand.id,
      text: done,
      done_by: write.actorId!,
      done_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const told = { event: 'nonconformity.contained', data: { containment: id } }
  if (hand.state === 'detected') {
    const refused = await moveCase(write, visit, hand, {
      name: 'contain',
      stepDueOn: inDays(visit, STEP_DAYS.contained),
      ...told,
    })
    if (refused) return refused
  } else await write.event({ name: told.event, subject: 'nonconformity', subjectId: hand.id, data: told.data })
  return visit.words(containWords).done
}
