/** The reports that were written, and which are missing. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Period } from '../../indicators/index.ts'
import { bindingOn } from '../follow-up/binding-on.ts'
import type { CharterFigures, ConsolidatedFigures, Narrative, ReportState } from './vocabulary.ts'

export interface Report {
  id: number
  charterId: number | null
  period: Period
  number: number
  state: ReportState
  figures: CharterFigures | ConsolidatedFigures
  narrative: Narrative
  correctionReason: string
  contentHash: string | null
  previousHash: string | null
  signedAt: Date | null
  signedBy: string | null
  position: string | null
  dueOn: string
}

/** Every number of the report of a charter (null: the consolidated one) in a quarter, newest first. */
export async function reportsOf(read: Read, charterId: number | null, { startsOn }: Period): Promise<Report[]> {
  const { rows } = await sql<Omit<Report, 'period'> & Period>`
    select r.id, r.charter_id as "charterId", r.starts_on as "startsOn", r.ends_on as "endsOn", r.number, r.state, r.figures,
      r.narrative, r.correction_reason as "correctionReason", r.content_hash as "contentHash",
      r.previous_hash as "previousHash", r.signed_at as "signedAt", a.name as "signedBy", p.name as position, r.due_on as "dueOn"
    from charter_report r
    left join account a on a.organization_id = r.organization_id and a.id = r.signed_by
    left join position p on p.organization_id = r.organization_id and p.id = r.position_id
    where r.organization_id = ${read.organizationId} and coalesce(r.charter_id, 0) = ${charterId ?? 0}
      and r.starts_on = ${startsOn}::date
    order by r.number desc`.execute(read.db)
  return rows.map(({ startsOn: from, endsOn, ...row }) => ({ ...row, period: { startsOn: from, endsOn } }))
}

export interface ReportLine {
  charterId: number
  code: string
  title: string
  unitId: number
  unit: string
  /** Null when nobody has begun it. */
  state: ReportState | null
  number: number | null
  dueOn: string | null
  signedAt: Date | null
}

/** A line for each charter that bound on the first day of the quarter: how its latest report stands. */
export async function reportLines(read: Read, { startsOn }: Period): Promise<ReportLine[]> {
  const { rows } = await sql<ReportLine>`
    select c.id as "charterId", c.code, c.title, u.id as "unitId", u.name as unit, r.state, r.number, r.due_on as "dueOn",
      r.signed_at as "signedAt"
    from charter c
    join unit u on u.organization_id = c.organization_id and u.id = c.unit_id
    left join lateral (
      select x.state, x.number, x.due_on, x.signed_at from charter_report x
      where x.organization_id = c.organization_id and x.charter_id = c.id and x.starts_on = ${startsOn}::date
      order by x.number desc limit 1
    ) r on true
    where c.organization_id = ${read.organizationId} and exists (
      select from charter_version v where v.organization_id = c.organization_id and v.charter_id = c.id
        and ${bindingOn(startsOn)})
    order by u.name, c.title, c.id`.execute(read.db)
  return rows
}

export interface SignedReport {
  period: Period
  number: number
  signedAt: Date
}

/** Quarters of a charter (null: consolidated) whose report is signed, latest first, the last number of each. */
export async function signedReports(read: Read, charterId: number | null, atMost = 40): Promise<SignedReport[]> {
  const { rows } = await sql<Period & Omit<SignedReport, 'period'>>`
    select starts_on as "startsOn", ends_on as "endsOn", number, signed_at as "signedAt"
    from charter_report
    where organization_id = ${read.organizationId} and charter_id is not distinct from ${charterId}::bigint and state = 'signed'
    order by starts_on desc, number desc limit ${atMost}`.execute(read.db)
  return rows.map(({ startsOn, endsOn, ...row }) => ({ ...row, period: { startsOn, endsOn } }))
}

export interface SignedCharterReport extends SignedReport {
  code: string
  title: string
}

/** What is signed of every charter, the latest quarter first, by title within it. */
export async function signedByCharter(read: Read): Promise<SignedCharterReport[]> {
  const { rows } = await sql<Period & Omit<SignedCharterReport, 'period'>>`
    select distinct on (r.starts_on, c.title, c.id) r.starts_on as "startsOn", r.ends_on as "endsOn", r.number,
      r.signed_at as "signedAt", c.code, c.title
    from charter_report r join charter c on c.organization_id = r.organization_id and c.id = r.charter_id
    where r.organization_id = ${read.organizationId} and r.state = 'signed'
    order by r.starts_on desc, c.title, c.id, r.number desc`.execute(read.db)
  return rows.map(({ startsOn, endsOn, ...row }) => ({ ...row, period: { startsOn, endsOn } }))
}

export interface ReportCharter {
  id: number
  code: string
  title: string
  unitId: number
  unit: string
}

/** A charter by its identity or by its code. */
export async function reportCharter(
  read: Read,
  by: { id: number } | { code: string },
): Promise<ReportCharter | undefined> {
  const [column, value] = 'id' in by ? (['c.id', by.id] as const) : (['c.code', by.code] as const)
  return read.db
    .selectFrom('charter as c')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'c.organization_id').onRef('u.id', '=', 'c.unit_id'))
    .select(['c.id', 'c.code', 'c.title', 'u.id as unitId', 'u.name as unit'])
    .where('c.organization_id', '=', read.organizationId)
    .where(column, '=', value)
    .executeTakeFirst()
}
