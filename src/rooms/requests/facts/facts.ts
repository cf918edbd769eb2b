/**
 * What indicators count of requests: a few columns of each, chosen by when they were received, promised for or answered.
 * Row by row it is what the cases say now; `requestFactsAsOf` says what they said at an earlier instant.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

/** Instants are epoch milliseconds, because there are hundreds of thousands of them. */
export interface RequestFact {
  id: number
  serviceId: number | null
  unitId: number | null
  channel: string
  kind: string
  receivedAt: number
  dueAt: number | null
  /** Answered, or closed without an answer. */
  endedAt: number | null
  reopened: boolean
}

export type Belonging = 'received' | 'due' | 'answered'

/** Requests that were received, promised for or answered between two instants (the second not included). */
export interface FactsWanted {
  belonging: readonly Belonging[]
  from: number
  to: number
  /** Only of these services, or of these units; absent, of all. */
  serviceIds?: readonly number[]
  unitIds?: readonly number[]
}

/** As the cases are now; each request once. One query, through the indexes of its instants. */
export async function requestFacts(read: Read, wanted: FactsWanted): Promise<RequestFact[]> {
  const ms = (column: RawBuilder<unknown>) => sql`(extract(epoch from ${column}) * 1000)::float8`
  const { rows } = await sql<RequestFact>`
    select id, service_id as "serviceId", unit_id as "unitId", channel, kind, ${ms(sql`received_at`)} as "receivedAt",
      ${ms(sql`due_at`)} as "dueAt", ${ms(ENDED)} as "endedAt", reopened_times > 0 as reopened
    from request where organization_id = ${read.organizationId} and ${inRange(wanted)}`.execute(read.db)
  return rows
}

const ENDED = sql`coalesce(answered_at, closed_at)`

/** The condition of `request` that chooses them. */
export function inRange({ belonging, from, to, serviceIds, unitIds }: FactsWanted): RawBuilder<unknown> {
  const [first, after] = [new Date(from), new Date(to)]
  const columns = { received: sql`received_at`, due: sql`due_at`, answered: ENDED }
  const arms = belonging.map(by => sql`(${columns[by]} >= ${first} and ${columns[by]} < ${after})`)
  return sql`(${sql.join(arms, sql` or `)})
    ${serviceIds ? sql`and service_id = any(${serviceIds}::bigint[])` : sql``}
    ${unitIds ? sql`and unit_id = any(${unitIds}::bigint[])` : sql``}`
}
