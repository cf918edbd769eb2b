import type { Read } from '../../../platform/db/handles.ts'

export interface Signature {
  id: number
  place: number
  duty: string
  positionId: number
  position: string
  signedBy: string | null
  signedAt: Date | null
}

/** Signatures of a version, given and to be given, in their order. */
export async function signaturesOf(read: Read, versionId: number): Promise<Signature[]> {
  return read.db
    .selectFrom('charter_signature as s')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 's.organization_id').onRef('p.id', '=', 's.position_id'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 's.organization_id').onRef('a.id', '=', 's.signed_by'),
    )
    .select(['s.id', 's.place', 's.duty', 's.position_id as positionId', 'p.name as position'])
    .select(['a.name as signedBy', 's.signed_at as signedAt'])
    .where('s.organization_id', '=', read.organizationId)
    .where('s.version_id', '=', versionId)
    .orderBy('s.place')
    .execute()
}

/** The signature whose turn it is. */
export const inTurnOf = (signatures: readonly Signature[]): Signature | undefined =>
  signatures.find(({ signedAt }) => signedAt === null)
