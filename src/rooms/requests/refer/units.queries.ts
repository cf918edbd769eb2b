import { sql } from 'kysely'
import type { Term, TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'

/** Units that attend requests, by name. */
export async function attendingUnits(read: Read): Promise<{ id: number; name: string }[]> {
  return read.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('attends_requests', '=', true)
    .where('active', '=', true)
    .orderBy(sql`plain(name)`)
    .execute()
}

/** The term that the service gives, or undefined without a service. */
export async function serviceTerm(read: Read, serviceId: number | null): Promise<Term | undefined> {
  if (serviceId === null) return undefined
  const row = await read.db
    .selectFrom('service')
    .select(['term_amount', 'term_unit'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', serviceId)
    .executeTakeFirst()
  return row && { amount: row.term_amount, unit: row.term_unit as TermUnit }
}
