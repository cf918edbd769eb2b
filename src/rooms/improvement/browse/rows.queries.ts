/** The list of nonconformities: what is open by what must be done first, what is not by the day it was noticed. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Condition } from '../visible.ts'
import type { Cause, Kind, Origin, Severity, State } from '../vocabulary.ts'
import type { BrowseQuery } from './query.ts'

export const PAGE = 25

export interface NonconformityRow {
  id: number
  folio: string
  kind: Kind
  origin: Origin
  title: string
  severity: Severity
  state: State
  unit: string
  owner: string | null
  cause: Cause | null
  systemic: boolean
  recurrenceOf: string | null
  detectedAt: Date
  dueOn: string
  stepDueOn: string
  nextDueOn: string
  closedAt: Date | null
  reopenedTimes: number
}

export const all = (conditions: readonly Condition[]) => sql<SqlBool>`${sql.join(conditions, sql` and `)}`

export async function rowsOf(
  read: Read,
  query: BrowseQuery,
  conditions: readonly Condition[],
  { limit, offset }: { limit: number; offset: number },
): Promise<NonconformityRow[]> {
  const order: RawBuilder<unknown> =
    query.situation === 'open'
      ? sql`nonconformity.next_due_on, nonconformity.id`
      : sql`nonconformity.detected_at desc, nonconformity.id desc`
  const { rows } = await sql<NonconformityRow>`
    select nonconformity.id, nonconformity.folio, nonconformity.kind, origin, title, severity, state, u.name as unit, p.name as owner,
      cause_code as cause, systemic,
      (select e.folio from nonconformity e where e.organization_id = nonconformity.organization_id
        and e.id = nonconformity.recurrence_of) as "recurrenceOf",
      detected_at as "detectedAt", due_on as "dueOn", step_due_on as "stepDueOn", next_due_on as "nextDueOn", closed_at as "closedAt",
      reopened_times as "reopenedTimes"
    from nonconformity
    join unit u on u.organization_id = nonconformity.organization_id and u.id = nonconformity.unit_id
    left join position p on p.organization_id = nonconformity.organization_id and p.id = nonconformity.owner_position_id
    where ${all(conditions)} order by ${order} limit ${limit} offset ${offset}`.execute(read.db)
  return rows
}

export async function countOf(read: Read, conditions: readonly Condition[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from nonconformity where ${all(conditions)}`.execute(read.db)
  return rows[0]?.n ?? 0
}
