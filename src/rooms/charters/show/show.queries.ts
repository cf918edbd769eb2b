/** What the page of a charter tells besides the promise of today: what it follows, what it promised before, what it reported. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { listOf } from '../../../platform/db/lists.ts'
import { plannedRows } from '../../../platform/db/planned.ts'
import type { Formula, Frequency, Period, Target, UnitOfMeasure } from '../../indicators/index.ts'
import { targetOf } from '../read/commitments.queries.ts'
import type { Span } from './binding.ts'
import type { PublishedPromise } from './promises.queries.ts'

export interface FollowedIndicator {
  id: number
  code: string
  name: string
  meaning: string
  base: string | null
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  frequency: Frequency
  formula: Formula | null
}

export interface PublishedCommitment extends Span {
  id: number
  code: string
  statement: string
  indicatorId: number
  frequency: Frequency
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  target: Target | null
}

export interface PublishedVersion {
  number: number
  from: string
  to: string | null
  changeNote: string
  commitments: PublishedCommitment[]
}

export interface SignedReport {
  id: number
  period: Period
  number: number
}

export interface CharterRecord {
  /** Indicators that the version in force follows, in its order. */
  followed: FollowedIndicator[]
  /** Every version that was ever published, newest first, with its promises in order. */
  versions: PublishedVersion[]
  suspensions: Span[]
  /** Signed quarterly reports, the latest number of each quarter, newest first. */
  reports: SignedReport[]
}

interface CommitmentRow extends Omit<PublishedCommitment, 'target'> {
  comparator: string | null
  target: number | null
  target_upper: number | null
}

interface Row extends Omit<CharterRecord, 'versions' | 'reports'> {
  versions: (Omit<PublishedVersion, 'commitments'> & { commitments: CommitmentRow[] })[]
  reports: { id: number; startsOn: string; endsOn: string; number: number }[]
}

/** One question to the database. */
export async function recordOf(read: Read, charterId: number, versionId: number): Promise<CharterRecord> {
  const of = read.organizationId
  const [row] = await plannedRows(
    read,
    'charter-record',
    sql<Row>`
    select ${listOf(followedBy(of, versionId))} as followed, ${listOf(versionsOf(of, charterId))} as versions,
      ${listOf(sql`select starts_on as "from", ends_on as "to" from charter_suspension
        where organization_id = ${of} and charter_id = ${charterId} order by starts_on`)} as suspensions,
      ${listOf(reportsOf(of, charterId))} as reports`,
  )
  const { versions, reports, ...rest } = row!
  return {
    ...rest,
    versions: versions.map(version => ({ ...version, commitments: version.commitments.map(withTarget) })),
    reports: reports.map(({ startsOn, endsOn, ...report }) => ({ ...report, period: { startsOn, endsOn } })),
  }
}

const followedBy = (of: number, versionId: number) => sql`
  select i.id, i.code, i.name, i.meaning, i.base, i.unit_of_measure as "unitOfMeasure", i.direction, i.frequency,
    (select f.formula from indicator_version f where f.organization_id = i.organization_id and f.indicator_id = i.id
      order by f.number desc limit 1) as formula
  from charter_indicator x
  join indicator i on i.organization_id = x.organization_id and i.id = x.indicator_id
  where x.organization_id = ${of} and x.version_id = ${versionId}
  order by x.place, i.id`

const versionsOf = (of: number, charterId: number) => sql`
  select v.number, v.in_force_from as "from", v.in_force_to as "to", v.change_note as "changeNote", ${listOf(sql`
    select k.id, k.code, k.statement, i.id as "indicatorId", i.frequency, i.unit_of_measure as "unitOfMeasure", i.direction,
      k.comparator, k.target, k.target_upper,
      greatest(v.in_force_from, k.valid_from) as "from", least(v.in_force_to, k.valid_to) as "to"
    from commitment k
    join indicator i on i.organization_id = k.organization_id and i.id = k.indicator_id
    where k.organization_id = v.organization_id and k.version_id = v.id
    order by k.place, k.id`)} as commitments
  from charter_version v
  where v.organization_id = ${of} and v.charter_id = ${charterId} and v.published_at is not null
  order by v.number desc`

const reportsOf = (of: number, charterId: number) => sql`
  select distinct on (starts_on) id, starts_on as "startsOn", ends_on as "endsOn", number
  from charter_report
  where organization_id = ${of} and charter_id = ${charterId} and signed_at is not null
  order by starts_on desc, number desc
  limit 12`

function withTarget({ comparator, target, target_upper, ...rest }: CommitmentRow): PublishedCommitment {
  return { ...rest, target: targetOf({ comparator, target, target_upper }) }
}

/** Every promise that the charter ever published, with the days on which it bound. */
export function promisesIn({ versions, suspensions }: CharterRecord, charterId: number): PublishedPromise[] {
  return versions.flatMap(({ number, commitments }) =>
    commitments.flatMap(({ id, statement: _statement, target, ...promise }) =>
      target ? [{ ...promise, target, suspensions, charterId, commitmentId: id, versionNumber: number }] : [],
    ),
  )
}
