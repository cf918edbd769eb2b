/** Whom a broken promise touched: of a share, the requests that were counted in and did not get what was promised. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

/**
 * Requests of a measurement that fell on the wrong side: those not in the numerator where more is better, those in it where less is.
 * None for means and counts: nobody in particular failed there, and none where the records are not requests.
 */
export async function affectedBy(read: Read, measurementId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select q.id from measurement m
    join indicator i on i.organization_id = m.organization_id and i.id = m.indicator_id and i.unit_of_measure = 'percent'
    cross join lateral unnest(m.records) as r(id)
    join request q on q.organization_id = m.organization_id and q.id = r.id
    where m.organization_id = ${read.organizationId} and m.id = ${measurementId} and m.record_kind = 'request'
      and (r.id = any (m.counted)) = (i.direction = 'lower')
    order by q.id`.execute(read.db)
  return rows.map(({ id }) => id)
}
