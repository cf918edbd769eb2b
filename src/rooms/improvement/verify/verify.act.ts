import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { text } from '../../../platform/http/fields.ts'
import { act, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isoDate } from '../../../platform/views/form/dates.ts'
import { dayAt } from '../../../platform/words/when.ts'
import { may } from '../permissions.ts'
import { STEP_DAYS, VERDICTS, type Verdict } from '../vocabulary.ts'
import { type MoveDraft, moveCase } from '../walk/move.ts'
import { type AtCase, inDays, onCase } from '../walk/on-case.ts'
import { type CaseInHand, waitingVerification } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { verifyWords } from './words.ts'

export const verifyAct = act({
  permission: may.verify,
  schema: visit => {
    const words = visit.words(verifyWords)
    const today = dayAt(visit.tenant.timeZone, visit.now)
    return z
      .object({
        verdict: z.enum(VERDICTS, { error: words.missingVerdict }),
        statement: text(words.missingStatement, 4000, words.tooLong(4000)),
        dueOn: z.string().max(40).optional().default('').transform(isoDate),
      })
      .superRefine(({ verdict, dueOn }, context) => {
        if (verdict === 'effective') return
        const message = dueOn === undefined ? words.missingDue : dueOn < today ? words.pastDue : undefined
        if (message) context.addIssue({ code: 'custom', path: ['dueOn'], message })
      })
  },
  perform: (write, visit, values, at: AtCase) => onCase(write, visit, at, hand => verify(write, visit, hand, values)),
})

interface VerdictDraft {
  verdict: Verdict
  statement: string
  dueOn: string | undefined
}

/** Closes the case, or sends it back to its cause; never by whoever did an action. */
async function verify(write: Write, visit: Visit, hand: CaseInHand, draft: VerdictDraft): Promise<string | Refusal> {
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
