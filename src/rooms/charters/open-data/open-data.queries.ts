/** Every promise and every judgement of it, as rows that a program can read. No record of anybody is among them. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { today } from '../../organization/index.ts'
import { monthsAfter } from '../days.ts'
import { type Result, resultsOf } from '../show/results.ts'

interface About {
  commitmentId: number
  statement: string
  charterCode: string
  charterTitle: string
  charterState: string
  unitCode: string
  unit: string
  services: string[]
  indicatorCode: string
  indicator: string
}

export type DataRow = About & Result

/** Newest period first within each charter and promise; of one charter when it is given. */
export async function openRows(read: Read, charterId?: number): Promise<DataRow[]> {
  const since = await firstDay(read, charterId)
  if (since === null) return []
  const { results } = await resultsOf(read, { charterId, ended: { since }, running: true })
  const about = await aboutCommitments(read, [...new Set(results.map(({ commitmentId }) => commitmentId))])
  const rows = results.flatMap(result => {
    const known = about.get(result.commitmentId)
    return known ? [{ ...known, ...result }] : []
  })
  return rows.sort(
    (a, b) =>
      compare(a.charterCode, b.charterCode) ||
      a.code.localeCompare(b.code, 'es', { numeric: true }) ||
      compare(b.period.startsOn, a.period.startsOn),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Months that are told when nothing was ever measured. */
const TOLD_MONTHS = 24

/** The day from which there is something to tell: the first promise, and the first figure that was given. Null without promises. */
async function firstDay(read: Read, charterId?: number): Promise<string | null> {
  const otherwise = monthsAfter(await today(read), -TOLD_MONTHS)
  const { rows } = await sql<{ day: string | null }>`
    select case when min(v.in_force_from) is not null then greatest(min(v.in_force_from), coalesce(
      (select min(m.starts_on) from measurement m where m.organization_id = ${read.organizationId}), ${otherwise}::date)) end as day
    from charter_version v
    where v.organization_id = ${read.organizationId} and v.published_at is not null
      and (${charterId ?? null}::bigint is null or v.charter_id = ${charterId ?? null}::bigint)`.execute(read.db)
  return rows[0]?.day ?? null
}

async function aboutCommitments(read: Read, ids: readonly number[]): Promise<Map<number, About>> {
  const { rows } = await sql<About>`
    select k.id as "commitmentId", k.statement, c.code as "charterCode", c.title as "charterTitle", c.state as "charterState",
      u.code as "unitCode", u.name as unit, i.code as "indicatorCode", i.name as indicator,
      array(select s.code from charter_service cs join service s on s.organization_id = cs.organization_id and s.id = cs.service_id
        where cs.organization_id = c.organization_id and cs.charter_id = c.id order by s.code) as services
    from commitment k
    join charter c on c.organization_id = k.organization_id and c.id = k.charter_id
    join unit u on u.organization_id = c.organization_id and u.id = c.unit_id
    join indicator i on i.organization_id = k.organization_id and i.id = k.indicator_id
    where k.organization_id = ${read.organizationId} and k.id = any(${[...ids]}::bigint[])`.execute(read.db)
  return new Map(rows.map(row => [row.commitmentId, row]))
}
