/** The promise as it stands: what a citizen may read of a charter that has been published at least once. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { listOf, type Of } from '../../../platform/db/lists.ts'
import { plannedRows } from '../../../platform/db/planned.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { CharterState, PartTexts } from '../vocabulary.ts'
import { type Certificate, certificateOn, certificateRows, renewalsInARow } from './certificates.queries.ts'
import { type Commitment, type CommitmentRow, commitmentOf, commitmentRows } from './commitments.queries.ts'

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
  /** The day it is at the organization, `YYYY-MM-DD`. */
  today: string
  /** The date of its review has passed: it stays public, and says so. */
  reviewOverdue: boolean
  indicatorIds: number[]
  commitments: Commitment[]
  /** The certificate that is good today. */
  certificate: Certificate | null
  renewalsInARow: number
}

type Version = CharterInForce['version']

interface Row
  extends Omit<CharterInForce, 'version' | 'reviewOverdue' | 'commitments' | 'certificate' | 'renewalsInARow'> {
  version: Omit<Version, 'publishedAt'>
  publishedAt: Date
  commitments: CommitmentRow[]
  certificates: Certificate[]
}

/** The published charter of that code, or undefined. One question to the database. */
export async function charterInForce(read: Read, code: string): Promise<CharterInForce | undefined> {
  const [row] = await plannedRows(read, 'charter-in-force', published(read, code))
  if (!row) return undefined
  const { version, publishedAt, commitments, certificates, ...charter } = row
  const { nextReviewOn } = version
  const certificate = certificateOn(certificates, charter.today)
  return {
    ...charter,
    version: { ...version, publishedAt },
    reviewOverdue: nextReviewOn !== null && nextReviewOn < charter.today,
    commitments: commitments.map(commitmentOf),
    certificate,
    renewalsInARow: renewalsInARow(certificates, certificate?.norm),
  }
}

const published = (read: Read, code: string) => sql<Row>`
  select c.id, c.code, c.title, c.state, c.state_reason as "stateReason", c.tags,
    json_build_object('id', u.id, 'code', u.code, 'name', u.name) as unit,
    json_build_object('id', v.id, 'number', v.number, 'summary', v.summary, 'general', v.general, 'remedies', v.remedies,
      'complementary', v.complementary, 'changeNote', v.change_note, 'contentHash', v.content_hash,
      'inForceFrom', v.in_force_from, 'inForceTo', v.in_force_to, 'nextReviewOn', v.next_review_on) as version,
    v.published_at as "publishedAt", (${toDate(read.now)}::timestamptz at time zone o.time_zone)::date as today,
    ${listOf(serviceRows(sql`c.organization_id`, sql`c.id`))} as services,
    array(select x.indicator_id from charter_indicator x where x.organization_id = v.organization_id and x.version_id = v.id
      order by x.place) as "indicatorIds",
    ${listOf(commitmentRows(sql`v.organization_id`, sql`v.id`))} as commitments,
    ${listOf(certificateRows(sql`c.organization_id`, sql`c.id`))} as certificates
  from charter c
  join organization o on o.id = c.organization_id
  join charter_version v on v.organization_id = c.organization_id and v.charter_id = c.id and v.state = 'in_force'
  join unit u on u.organization_id = c.organization_id and u.id = c.unit_id
  where c.organization_id = ${read.organizationId} and c.code = ${code}
    and v.in_force_from is not null and v.published_at is not null`

/** Services of a charter, by name, for a subselect or by themselves. */
const serviceRows = (organizationId: Of, charterId: Of) => sql<CharterService>`
  select s.id, s.code, s.name
  from charter_service cs join service s on s.organization_id = cs.organization_id and s.id = cs.service_id
  where cs.organization_id = ${organizationId} and cs.charter_id = ${charterId}
  order by s.name`

/** The services a charter is about, by name. */
export async function servicesOf(read: Read, charterId: number): Promise<CharterService[]> {
  return (await serviceRows(read.organizationId, charterId).execute(read.db)).rows
}
