/** The promise as it stands: what a citizen may read of a charter that has been published at least once. */
import type { Read } from '../../../platform/db/handles.ts'
import { today } from '../today.ts'
import type { CharterState, PartTexts } from '../vocabulary.ts'
import { type Certificate, certificateOn, certificatesOf, renewalsInARow } from './certificates.queries.ts'
import { type Commitment, commitmentsOf, indicatorIdsOf } from './commitments.queries.ts'

export interface CharterService {
  id: number
  code: string
  name: string
}

export interface CharterInForce {
  id: number
  code: string
  title: string
  /** `suspended`, `expired` and `withdrawn` charters are still shown, saying so. */
  state: CharterState
  stateReason: string
  tags: string[]
  unit: { id: number; code: string; name: string }
  services: CharterService[]
  version: {
    id: number
    number: number
    summary: string
    general: PartTexts<'general'>
    remedies: PartTexts<'remedies'>
    complementary: PartTexts<'complementary'>
    changeNote: string
    contentHash: string | null
    inForceFrom: string
    inForceTo: string | null
    nextReviewOn: string | null
    publishedAt: Date
  }
  /** The date of its review has passed: it stays public, and says so. */
  reviewOverdue: boolean
  indicatorIds: number[]
  commitments: Commitment[]
  /** The certificate that is good today. */
  certificate: Certificate | null
  renewalsInARow: number
}

/** The published charter of that code, or undefined. */
export async function charterInForce(read: Read, code: string): Promise<CharterInForce | undefined> {
  const row = await publishedByCode(read, code)
  if (!row?.in_force_from || !row.published_at) return undefined
  const day = await today(read)
  const certificates = await certificatesOf(read, row.id)
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    state: row.state as CharterState,
    stateReason: row.state_reason,
    tags: row.tags,
    unit: { id: row.unitId, code: row.unitCode, name: row.unitName },
    services: await servicesOf(read, row.id),
    version: {
      id: row.versionId,
      number: row.number,
      summary: row.summary,
      general: row.general as PartTexts<'general'>,
      remedies: row.remedies as PartTexts<'remedies'>,
      complementary: row.complementary as PartTexts<'complementary'>,
      changeNote: row.change_note,
      contentHash: row.content_hash,
      inForceFrom: row.in_force_from,
      inForceTo: row.in_force_to,
      nextReviewOn: row.next_review_on,
      publishedAt: row.published_at,
    },
    reviewOverdue: row.next_review_on !== null && row.next_review_on < day,
    indicatorIds: await indicatorIdsOf(read, row.versionId),
    commitments: await commitmentsOf(read, row.versionId),
    certificate: certificateOn(certificates, day),
    renewalsInARow: renewalsInARow(certificates),
  }
}

function publishedByCode(read: Read, code: string) {
  return read.db
    .selectFrom('charter as c')
    .innerJoin('charter_version as v', j =>
      j
        .onRef('v.organization_id', '=', 'c.organization_id')
        .onRef('v.charter_id', '=', 'c.id')
        .on('v.state', '=', 'in_force'),
    )
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'c.organization_id').onRef('u.id', '=', 'c.unit_id'))
    .select(['c.id', 'c.code', 'c.title', 'c.state', 'c.state_reason', 'c.tags'])
    .select(['u.id as unitId', 'u.code as unitCode', 'u.name as unitName'])
    .select(['v.id as versionId', 'v.number', 'v.summary', 'v.general', 'v.remedies', 'v.complementary'])
    .select([
      'v.change_note',
      'v.content_hash',
      'v.in_force_from',
      'v.in_force_to',
      'v.next_review_on',
      'v.published_at',
    ])
    .where('c.organization_id', '=', read.organizationId)
    .where('c.code', '=', code)
    .executeTakeFirst()
}

/** The services a charter is about, by name. */
export async function servicesOf(read: Read, charterId: number): Promise<CharterService[]> {
  return read.db
    .selectFrom('charter_service as cs')
    .innerJoin('service as s', j =>
      j.onRef('s.organization_id', '=', 'cs.organization_id').onRef('s.id', '=', 'cs.service_id'),
    )
    .select(['s.id', 's.code', 's.name'])
    .where('cs.organization_id', '=', read.organizationId)
    .where('cs.charter_id', '=', charterId)
    .orderBy('s.name')
    .execute()
}
