/** Promises proposed because of a nonconformity: read and decided by whoever keeps the charter. */
import type { Read } from '../../../platform/db/handles.ts'

export interface Proposal {
  id: number
  nonconformityId: number
  folio: string
  charterId: number
  /** Null proposes a new commitment; a code, a change of that one. */
  commitmentCode: string | null
  statement: string
  reason: string
  state: 'proposed' | 'accepted' | 'rejected'
  versionId: number | null
  proposedBy: string
  proposedAt: Date
  decidedAt: Date | null
  decisionReason: string
}

function proposals(read: Read) {
  return read.db
    .selectFrom('commitment_proposal as p')
    .innerJoin('nonconformity as n', j =>
      j.onRef('n.organization_id', '=', 'p.organization_id').onRef('n.id', '=', 'p.nonconformity_id'),
    )
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'p.organization_id').onRef('a.id', '=', 'p.proposed_by'),
    )
    .select(['p.id', 'p.nonconformity_id as nonconformityId', 'n.folio', 'p.charter_id as charterId'])
    .select(['p.commitment_code as commitmentCode', 'p.statement', 'p.reason', 'p.state', 'p.version_id as versionId'])
    .select(['a.name as proposedBy', 'p.proposed_at as proposedAt', 'p.decided_at as decidedAt'])
    .select('p.decision_reason as decisionReason')
    .where('p.organization_id', '=', read.organizationId)
    .orderBy('p.id')
}

/** All proposals for a charter, those still to decide first. */
export async function proposalsOf(read: Read, charterId: number): Promise<Proposal[]> {
  const rows = await proposals(read).where('p.charter_id', '=', charterId).execute()
  return (rows as Proposal[]).toSorted((a, b) => Number(a.state !== 'proposed') - Number(b.state !== 'proposed'))
}

export async function proposalsFrom(read: Read, nonconformityId: number): Promise<Proposal[]> {
  return (await proposals(read).where('p.nonconformity_id', '=', nonconformityId).execute()) as Proposal[]
}
