/** What the page of a charter says besides its promises and figures. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Period, Target, UnitOfMeasure } from '../../indicators/index.ts'
import { targetOf } from '../read/commitments.queries.ts'

export interface PublishedCommitment {
  code: string
  statement: string
  target: Target | null
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
}

export interface PublishedVersion {
  number: number
  from: string
  to: string | null
  changeNote: string
  commitments: PublishedCommitment[]
}

interface VersionRow extends Omit<PublishedVersion, 'commitments'> {
  code: string | null
  statement: string
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  comparator: string | null
  target: number | null
  target_upper: number | null
}

/** Every version that was ever published, newest first, with its promises in order. */
export async function publishedVersions(read: Read, charterId: number): Promise<PublishedVersion[]> {
  const { rows } = await sql<VersionRow>`
    select v.number, v.in_force_from as "from", v.in_force_to as "to", v.change_note as "changeNote", k.code, k.statement,
      i.unit_of_measure as "unitOfMeasure", i.direction, k.comparator, k.target, k.target_upper
    from charter_version v
    left join commitment k on k.organization_id = v.organization_id and k.version_id = v.id
    left join indicator i on i.organization_id = k.organization_id and i.id = k.indicator_id
    where v.organization_id = ${read.organizationId} and v.charter_id = ${charterId} and v.published_at is not null
    order by v.number desc, k.place, k.id`.execute(read.db)
  return [...Map.groupBy(rows, row => row.number).values()].map(members => {
    const { number, from, to, changeNote } = members[0]!
    const commitments = members.flatMap(({ code, statement, unitOfMeasure, direction, ...row }) =>
      code === null ? [] : [{ code, statement, unitOfMeasure, direction, target: targetOf(row) }],
    )
    return { number, from, to, changeNote, commitments }
  })
}

export interface SignedReport {
  id: number
  period: Period
  number: number
}

/** Signed quarterly reports, the latest number of each quarter, newest first. */
export async function signedReports(read: Read, charterId: number): Promise<SignedReport[]> {
  const { rows } = await sql<{ id: number; startsOn: string; endsOn: string; number: number }>`
    select distinct on (starts_on) id, starts_on as "startsOn", ends_on as "endsOn", number
    from charter_report
    where organization_id = ${read.organizationId} and charter_id = ${charterId} and signed_at is not null
    order by starts_on desc, number desc
    limit 12`.execute(read.db)
  return rows.map(({ startsOn, endsOn, ...report }) => ({ ...report, period: { startsOn, endsOn } }))
}
