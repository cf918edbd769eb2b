import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'

export interface ProposalDecision {
  id: number
  decision: 'accepted' | 'rejected'
  reason: string
  /** Version of the charter that takes it in, when it is accepted. */
  versionId?: number | null
}

/** Decides a proposal once. @returns false when somebody had decided it before, or there is none */
export async function decideProposal(
  write: Write,
  { id, decision, reason, versionId }: ProposalDecision,
): Promise<boolean> {
  const decided = await write.db
    .updateTable('commitment_proposal')
    .set({
      state: decision,
      decision_reason: reason,
      version_id: versionId ?? null,
      decided_by: write.actorId,
      decided_at: toDate(write.now),
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .where('state', '=', 'proposed')
    .returning('nonconformity_id')
    .executeTakeFirst()
  if (!decided) return false
  await write.event({
    name: decision === 'accepted' ? 'nonconformity.proposal-accepted' : 'nonconformity.proposal-rejected',
    subject: 'nonconformity',
    subjectId: decided.nonconformity_id,
    data: { proposal: id, reason, version: versionId ?? null },
  })
  return true
}
