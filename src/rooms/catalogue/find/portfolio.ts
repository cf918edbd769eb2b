/** The published portfolio: everything that is offered, narrowed by what a person needs. */
import { type SqlBool, sql } from 'kysely'
import type { TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { recordOf, type ServiceChannel, type ServiceRecord } from '../vocabulary.ts'
import { askedFor, ENOUGH, scoreOfAsked, tidy } from './asked.ts'

export interface PortfolioFilters {
  /** In a person's own words; empty for all. */
  asked: string
  need?: string
  unitId?: number
  free?: boolean
  channel?: ServiceChannel
}

export interface PortfolioService {
  id: number
  code: string
  name: string
  purpose: string
  need: string
  unitId: number
  unit: string
  term: { amount: number; unit: TermUnit }
  free: boolean
}

/** What is offered and answers to every filter: the best first when something was asked, else by need and name. */
export async function portfolio(read: Read, filters: PortfolioFilters): Promise<PortfolioService[]> {
  const text = tidy(filters.asked)
  const { rows } = await sql<PortfolioService>`
    with ${askedFor(read, text)}, ranked as (
      select s.*, case when ${text} = '' then 1 else ${scoreOfAsked} end as score from service s, asked a
      where s.organization_id = ${read.organizationId} and s.active and ${narrowed(filters)}
    )
    select s.id, s.code, s.name, s.purpose, s.need, s.unit_id as "unitId", u.name as unit,
      jsonb_build_object('amount', s.term_amount, 'unit', s.term_unit) as term, s.is_free as free
    from ranked s
    join unit u on u.organization_id = s.organization_id and u.id = s.unit_id
    where s.score > ${ENOUGH} order by s.score desc, s.need = '', s.need, plain(s.name)`.execute(read.db)
  return rows
}

/** What is published of each of those services, by identity. */
export async function publishedRecords(read: Read, ids: readonly number[]): Promise<Map<number, ServiceRecord>> {
  const { rows } = await sql<{ id: number; record: unknown }>`
    select s.id, v.record from service s
    join service_version v on v.organization_id = s.organization_id and v.service_id = s.id and v.number = s.version
    where s.organization_id = ${read.organizationId} and s.id = any (${[...ids]}::bigint[])`.execute(read.db)
  return new Map(rows.map(row => [row.id, recordOf(row.record)]))
}

function narrowed({ need, unitId, free, channel }: PortfolioFilters) {
  const conditions = [sql<SqlBool>`true`]
  if (need !== undefined) conditions.push(sql`s.need = ${need}`)
  if (unitId !== undefined) conditions.push(sql`s.unit_id = ${unitId}`)
  if (free) conditions.push(sql`s.is_free`)
  if (channel !== undefined) conditions.push(sql`${channel} = any (s.channels)`)
  return sql.join(conditions, sql` and `)
}
