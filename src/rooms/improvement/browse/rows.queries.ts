/** The list of nonconformities: what is open by the date of its step, what is not by the day it was noticed. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { dayAt } from '../../../platform/words/when.ts'
import { type Condition, visibleTo, waitingFor } from '../visible.ts'
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
  closedAt: Date | null
  reopenedTimes: number
}

/** What an address asks for, as this person may see it. */
export async function conditionsOf(read: Read, visit: Visit, query: BrowseQuery): Promise<Condition[]> {
  const today = dayAt(visit.tenant.timeZone, visit.now)
  const is = (column: string, value: string | number | undefined): Condition[] =>
    value === undefined ? [] : [sql<SqlBool>`${sql.ref(`nonconformity.${column}`)} = ${value}`]
  return [
    ...is('organization_id', read.organizationId),
    ...(await visibleTo(read, visit)),
    ...is('state', query.estado),
    ...is('origin', query.origen),
    ...is('severity', query.gravedad),
    ...is('unit_id', query.dependencia),
    ...(query.situation === 'open' || query.vencidas ? [sql<SqlBool>`nonconformity.closed_at is null`] : []),
    ...(query.situation === 'closed' ? [sql<SqlBool>`nonconformity.closed_at is not null`] : []),
    ...(query.vencidas ? [sql<SqlBool>`nonconformity.step_due_on < ${today}`] : []),
    ...(query.reincidentes ? [sql<SqlBool>`nonconformity.systemic`] : []),
    ...(query.mias ? [waitingFor(visit)] : []),
    ...matching(query.q),
  ]
}

/** Each word somewhere in folio, title or description, accents aside. */
const matching = (typed: string): Condition[] =>
  typed
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map(word => {
      const like = `%${word.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
      return sql<SqlBool>`plain(nonconformity.folio || ' ' || nonconformity.title || ' ' || nonconformity.description)
        like plain(${like})`
    })

const all = (conditions: readonly Condition[]) => sql<SqlBool>`${sql.join(conditions, sql` and `)}`

export async function rowsOf(
  read: Read,
  query: BrowseQuery,
  conditions: readonly Condition[],
  { limit, offset }: { limit: number; offset: number },
): Promise<NonconformityRow[]> {
  const order: RawBuilder<unknown> =
    query.situation === 'open'
      ? sql`nonconformity.step_due_on, nonconformity.id`
      : sql`nonconformity.detected_at desc, nonconformity.id desc`
  const { rows } = await sql<NonconformityRow>`
    select nonconformity.id, nonconformity.folio, nonconformity.kind, origin, title, severity, state, u.name as unit, p.name as owner,
      cause_code as cause, systemic,
      (select e.folio from nonconformity e where e.organization_id = nonconformity.organization_id
        and e.id = nonconformity.recurrence_of) as "recurrenceOf",
      detected_at as "detectedAt", due_on as "dueOn", step_due_on as "stepDueOn", closed_at as "closedAt",
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

export interface Tally {
  open: number
  overdue: number
  toVerify: number
  systemic: number
}

/** What this person sees open, in four numbers. */
export async function tallyOf(read: Read, visit: Visit): Promise<Tally> {
  const conditions = [
    sql<SqlBool>`nonconformity.organization_id = ${read.organizationId}`,
    sql<SqlBool>`nonconformity.closed_at is null`,
    ...(await visibleTo(read, visit)),
  ]
  const today = dayAt(visit.tenant.timeZone, visit.now)
  const { rows } = await sql<Tally>`
    select count(*)::int as open, count(*) filter (where step_due_on < ${today})::int as overdue,
      count(*) filter (where state = 'implemented')::int as "toVerify", count(*) filter (where systemic)::int as systemic
    from nonconformity where ${all(conditions)}`.execute(read.db)
  return rows[0]!
}
