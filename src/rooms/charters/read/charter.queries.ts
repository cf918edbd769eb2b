import type { Read } from '../../../platform/db/handles.ts'
import type { CharterState, PartTexts, VersionState } from '../vocabulary.ts'
import { COMING } from '../vocabulary.ts'

export interface Charter {
  id: number
  code: string
  title: string
  state: CharterState
  stateReason: string
  tags: string[]
  reviewMonths: number
  /** Business days to mend what a broken promise opened. */
  mendingDays: number
  unitId: number
  unit: string
  /** Whether its unit is still in use. */
  unitActive: boolean
}

export async function charterById(read: Read, id: number): Promise<Charter | undefined> {
  const row = await read.db
    .selectFrom('charter as c')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'c.organization_id').onRef('u.id', '=', 'c.unit_id'))
    .select(['c.id', 'c.code', 'c.title', 'c.state', 'c.state_reason as stateReason', 'c.tags'])
    .select(['c.review_months as reviewMonths', 'c.mending_days as mendingDays', 'u.id as unitId', 'u.name as unit'])
    .select('u.active as unitActive')
    .where('c.organization_id', '=', read.organizationId)
    .where('c.id', '=', id)
    .executeTakeFirst()
  return row as Charter | undefined
}

export interface Version {
  id: number
  charterId: number
  number: number
  state: VersionState
  summary: string
  general: PartTexts<'general'>
  remedies: PartTexts<'remedies'>
  complementary: PartTexts<'complementary'>
  changeNote: string
  contentHash: string | null
  inForceFrom: string | null
  inForceTo: string | null
  nextReviewOn: string | null
  createdAt: Date
  publishedAt: Date | null
}

const versions = (read: Read) =>
  read.db
    .selectFrom('charter_version as v')
    .select(['v.id', 'v.charter_id as charterId', 'v.number', 'v.state', 'v.summary', 'v.general', 'v.remedies'])
    .select(['v.complementary', 'v.change_note as changeNote', 'v.content_hash as contentHash'])
    .select(['v.in_force_from as inForceFrom', 'v.in_force_to as inForceTo', 'v.next_review_on as nextReviewOn'])
    .select(['v.created_at as createdAt', 'v.published_at as publishedAt'])
    .where('v.organization_id', '=', read.organizationId)

/** Every version of a charter, newest first. */
export async function versionsOf(read: Read, charterId: number): Promise<Version[]> {
  const rows = await versions(read).where('v.charter_id', '=', charterId).orderBy('v.number', 'desc').execute()
  return rows as unknown as Version[]
}

export async function versionById(read: Read, charterId: number, id: number): Promise<Version | undefined> {
  const row = await versions(read).where('v.charter_id', '=', charterId).where('v.id', '=', id).executeTakeFirst()
  return row as unknown as Version | undefined
}

/** The version on its way to be published, among those of a charter. */
export const comingOf = (all: readonly Version[]): Version | undefined =>
  all.find(version => COMING.some(state => state === version.state))

/** The version in force, among those of a charter. */
export const inForceOf = (all: readonly Version[]): Version | undefined =>
  all.find(version => version.state === 'in_force')
