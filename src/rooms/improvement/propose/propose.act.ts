import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { text } from '../../../platform/http/fields.ts'
import { act, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'
import { isOpen } from '../vocabulary.ts'
import { type AtCase, onOwnCase } from '../walk/on-case.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { proposalTargets } from './targets.queries.ts'
import { proposeWords } from './words.ts'

export const proposeAct = act({
  permission: may.work,
  schema: visit => {
    const words = visit.words(proposeWords)
    return z.object({
      target: z
        .string({ error: words.missingTarget })
        .regex(/^\d{1,15}:(C\d{1,3})?$/, words.missingTarget)
        .transform(value => {
          const [charter, code] = value.split(':')
          return { charterId: Number(charter), code: code || null }
        }),
      statement: text(words.missingStatement, 600, words.tooLong(600)),
      reason: text(words.missingReason, 2000, words.tooLong(2000)),
    })
  },
  perform: (write, visit, values, at: AtCase) =>
    onOwnCase(write, visit, at, hand => propose(write, visit, hand, values)),
})

interface ProposalDraft {
  target: { charterId: number; code: string | null }
  statement: string
  reason: string
}

async function propose(write: Write, visit: Visit, hand: CaseInHand, draft: ProposalDraft): Promise<string | Refusal> {
  const words = visit.words(proposeWords)
  const { charterId, code } = draft.target
  if (!isOpen(hand.state)) return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
  const charter = (await proposalTargets(write, hand.unitId)).find(target => target.charterId === charterId)
  if (!charter || (code !== null && !charter.commitments.some(commitment => commitment.code === code)))
    return refuse({ target: words.missingTarget })
  if (await isProposed(write, hand.id, draft)) return refuse({ statement: words.again })
  const { id } = await write.db
    .insertInto('commitment_proposal')
    .values({
      organization_id: write.organizationId,
      nonconformity_id: hand.id,
      charter_id: charterId,
      commitment_code: code,
      statement: draft.statement,
      reason: draft.reason,
      proposed_by: write.actorId!,
      proposed_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.event({
    name: 'nonconformity.proposal-made',
    subject: 'nonconformity',
    subjectId: hand.id,
    data: { proposal: id, text: draft.statement },
  })
  return words.done
}

async function isProposed(write: Write, id: number, { target, statement }: ProposalDraft): Promise<boolean> {
  const same = await write.db
    .selectFrom('commitment_proposal')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('nonconformity_id', '=', id)
    .where('charter_id', '=', target.charterId)
    .where('statement', '=', statement)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  return same !== undefined
}
