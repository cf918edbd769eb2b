/** Versions already signed and published, one after the other. */
import type { Write } from '../../../platform/db/handles.ts'
import { dayBefore, monthsAfter } from '../days.ts'
import type { CommitmentDraft, VersionDraft } from '../establish.ts'
import { hashOfVersion } from '../sign/content.ts'
import type { Attributes } from './preparation.ts'

interface Of {
  charterId: number
  reviewMonths: number
  attributes: Attributes
}

export async function addVersions(write: Write, of: Of, versions: VersionDraft[]): Promise<void> {
  for (const [index, draft] of versions.entries()) {
    const id = await addText(write, of.charterId, index + 1, draft)
    await addIndicators(write, id, draft)
    await addCommitments(write, { ...of, versionId: id }, draft.commitments)
    const hash = await hashOfVersion(write, id)
    await addSignatures(write, id, hash, draft.signatures)
    const next = versions[index + 1]
    const published_at = new Date(`${draft.inForceFrom}T12:00:00Z`)
    await write.db
      .updateTable('charter_version')
      .set({
        state: next ? 'replaced' : 'in_force',
        content_hash: hash,
        in_force_from: draft.inForceFrom,
        in_force_to: next ? dayBefore(next.inForceFrom) : null,
        next_review_on: monthsAfter(draft.inForceFrom, of.reviewMonths),
        published_at,
      })
      .where('organization_id', '=', write.organizationId)
      .where('id', '=', id)
      .execute()
  }
}

async function addText(write: Write, charter_id: number, number: number, draft: VersionDraft): Promise<number> {
  const { id } = await write.db
    .insertInto('charter_version')
    .values({
      organization_id: write.organizationId,
      charter_id,
      number,
      summary: draft.summary,
      general: JSON.stringify(draft.general),
      remedies: JSON.stringify(draft.remedies),
      complementary: JSON.stringify(draft.complementary),
      change_note: draft.changeNote ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function addIndicators(write: Write, version_id: number, draft: VersionDraft): Promise<void> {
  const ids = new Set([...draft.indicatorIds, ...draft.commitments.map(commitment => commitment.indicatorId)])
  const rows = [...ids].map((indicator_id, index) => ({
    organization_id: write.organizationId,
    version_id,
    indicator_id,
    place: index + 1,
  }))
  if (rows.length > 0) await write.db.insertInto('charter_indicator').values(rows).execute()
}

async function addCommitments(
  write: Write,
  { charterId, versionId, attributes }: Of & { versionId: number },
  commitments: CommitmentDraft[],
): Promise<void> {
  const rows = commitments.map((commitment, index) => {
    const expectation = attributes.get(commitment.attribute)
    if (expectation === undefined) throw new Error(`no study names the attribute ${commitment.attribute}`)
    return {
      organization_id: write.organizationId,
      charter_id: charterId,
      version_id: versionId,
      code: commitment.code,
      place: index + 1,
      expectation_id: expectation,
      attribute: commitment.attribute,
      statement: commitment.statement,
      indicator_id: commitment.indicatorId,
      comparator: commitment.target.comparator,
      target: commitment.target.target,
      target_upper: commitment.target.upper ?? null,
      population: commitment.population ?? '',
      remedy: commitment.remedy,
      complaint_channel: commitment.complaintChannel,
      valid_from: commitment.validFrom ?? null,
      valid_to: commitment.validTo ?? null,
    }
  })
  if (rows.length > 0) await write.db.insertInto('commitment').values(rows).execute()
}

async function addSignatures(
  write: Write,
  version_id: number,
  content_hash: string,
  signatures: VersionDraft['signatures'],
): Promise<void> {
  const rows = signatures.map(({ duty, positionId, signedBy, signedAt }, index) => ({
    organization_id: write.organizationId,
    version_id,
    place: index + 1,
    duty,
    position_id: positionId,
    signed_by: signedBy,
    signed_at: signedAt,
    content_hash,
  }))
  if (rows.length > 0) await write.db.insertInto('charter_signature').values(rows).execute()
}
