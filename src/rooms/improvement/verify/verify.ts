import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { STEP_DAYS, type Verdict } from '../vocabulary.ts'
import { type MoveDraft, moveCase } from '../walk/move.ts'
import { inDays } from '../walk/on-case.ts'
import { waitingVerification } from '../walk/standing.queries.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { verifyWords } from './words.ts'

interface VerdictDraft {
  verdict: Verdict
  statement: string
  dueOn: string | undefined
}

/** Closes the case, or sends it back to its cause; never by whoever did an action. */
export async function verify(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  draft: VerdictDraft,
): Promise<string | Refusal> {
  const words = visit.words(verifyWords)
  const planned = await waitingVerification(write, hand.id)
  if (!planned) return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
  await write.db
    .updateTable('effect_verification')
    .set({
      verdict: draft.verdict,
      statement: draft.statement,
      verified_by: write.actorId,
      verified_at: toDate(write.now),
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', planned.id)
    .where('verified_at', 'is', null)
    .execute()
  const refused = await moveCase(write, visit, hand, moveFor(visit, draft, planned.id))
  return refused ?? (draft.verdict === 'effective' ? words.closed : words.failed)
}

const moveFor = (visit: Visit, { verdict, dueOn }: VerdictDraft, verification: number): MoveDraft =>
  verdict === 'effective'
    ? { name: 'close', event: 'nonconformity.verified', data: { verification } }
    : {
        name: 'fail',
        stepDueOn: inDays(visit, STEP_DAYS.contained),
        event: 'nonconformity.not-effective',
        data: { verification },
        set: { due_on: dueOn },
      }
