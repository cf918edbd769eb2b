import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isOpen } from '../vocabulary.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { proposalTargets } from './targets.queries.ts'
import { proposeWords } from './words.ts'

interface ProposalDraft {
  target: { charterId: number; code: string | null }
  statement: string
  reason: string
}

export async function propose(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  draft: ProposalDraft,
): Promise<string | Refusal> {
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
