/** Writing a whole charter into the organization at once: for examples, for what was promised before the house opened, for imports. */
import type { Write } from '../../platform/db/handles.ts'
import { toDate } from '../../platform/db/time.ts'
import type { Target } from '../indicators/index.ts'
import { type Attributes, addStudies, addTeam, addTraining } from './establish/preparation.ts'
import { addVersions } from './establish/versions.ts'
import type { PartTexts, StudyMethod } from './vocabulary.ts'
import { REVIEW_MONTHS } from './vocabulary.ts'

export interface CharterDraft {
  code: string
  title: string
  unitId: number
  serviceIds: number[]
  tags?: string[]
  reviewMonths?: number
  /** `YYYY-MM-DD` since which it is followed here: an example tells of earlier days; by default, now. */
  recordedOn?: string
  team: { positionId: number; duty: string }[]
  training: TrainingDraft[]
  studies: StudyDraft[]
  /** Oldest first; each replaces the one before from its first day on, and the last is in force. */
  versions: VersionDraft[]
  /** Oldest first. */
  certificates?: CertificateDraft[]
}

export interface TrainingDraft {
  heldOn: string
  topic: string
  hours: number
  attendees: number
}

export interface StudyDraft {
  method: StudyMethod
  source: string
  carriedOutOn: string
  respondents?: number | null
  population?: number | null
  note?: string
  expectations: { attribute: string; importance: number; satisfaction?: number | null }[]
}

export interface VersionDraft {
  summary: string
  general: PartTexts<'general'>
  remedies: PartTexts<'remedies'>
  complementary: PartTexts<'complementary'>
  changeNote?: string
  inForceFrom: string
  /** In the order in which they are followed; those of the commitments are added by themselves. */
  indicatorIds: number[]
  commitments: CommitmentDraft[]
  /** In order of signing; `signedBy` is the account that did. */
  signatures: { duty: string; positionId: number; signedBy: number; signedAt: Date }[]
}

export interface CommitmentDraft {
  /** C1, C2… */
  code: string
  /** An attribute of one of the studies: the expectation it answers. */
  attribute: string
  statement: string
  indicatorId: number
  target: Target
  population?: string
  remedy: string
  complaintChannel: string
  validFrom?: string | null
  validTo?: string | null
}

export interface CertificateDraft {
  norm: string
  body: string
  number?: string
  kind: 'first' | 'renewal'
  grantedOn: string
  expiresOn: string
  note?: string
}

/** Adds a charter with everything behind it, its last version in force and signed. @returns its identity */
export async function addCharter(write: Write, draft: CharterDraft): Promise<number> {
  const { organizationId: organization_id } = write
  const { id } = await write.db
    .insertInto('charter')
    .values({
      organization_id,
      code: draft.code,
      title: draft.title,
      unit_id: draft.unitId,
      tags: draft.tags ?? [],
      review_months: draft.reviewMonths ?? REVIEW_MONTHS,
      state: draft.versions.length > 0 ? 'in_force' : 'in_preparation',
      created_at: draft.recordedOn ? new Date(`${draft.recordedOn}T12:00:00Z`) : toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const services = draft.serviceIds.map(service_id => ({ organization_id, charter_id: id, service_id }))
  if (services.length > 0) await write.db.insertInto('charter_service').values(services).execute()
  await addTeam(write, id, draft.team)
  await addTraining(write, id, draft.training)
  const attributes: Attributes = await addStudies(write, id, draft.studies)
  await addVersions(
    write,
    { charterId: id, reviewMonths: draft.reviewMonths ?? REVIEW_MONTHS, attributes },
    draft.versions,
  )
  await addCertificates(write, id, draft.certificates ?? [])
  await write.event({ name: 'charter.established', subject: 'charter', subjectId: id, data: { code: draft.code } })
  return id
}

async function addCertificates(write: Write, charterId: number, certificates: CertificateDraft[]): Promise<void> {
  const rows = certificates.map(certificate => ({
    organization_id: write.organizationId,
    charter_id: charterId,
    norm: certificate.norm,
    body: certificate.body,
    number: certificate.number ?? '',
    kind: certificate.kind,
    granted_on: certificate.grantedOn,
    expires_on: certificate.expiresOn,
    note: certificate.note ?? '',
  }))
  if (rows.length > 0) await write.db.insertInto('certification').values(rows).execute()
}
