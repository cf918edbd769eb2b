import { type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isOverdueOn } from '../light.ts'
import { visibleTo } from '../visible.ts'
import { all } from './rows.queries.ts'

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
  const { rows } = await sql<Tally>`
    select count(*)::int as open, count(*) filter (where ${isOverdueOn(visit.today)})::int as overdue,
      count(*) filter (where state = 'implemented')::int as "toVerify", count(*) filter (where systemic)::int as systemic
    from nonconformity where ${all(conditions)}`.execute(read.db)
  return rows[0]!
}
