import { sql } from 'kysely'
import type { Read } from '../../platform/db/handles.ts'
import { today } from '../organization/index.ts'

export interface Candidate {
  id: number
  name: string
  /** Units where the person holds a position today. */
  unitIds: number[]
  /** Those positions, each with its unit: «Titular, Contraloría». */
  positions: string[]
}

/** Who may be sent to visit: anybody with an open account. */
export async function candidates(read: Read): Promise<Candidate[]> {
  const day = await today(read)
  const { rows } = await sql<Candidate>`
    select a.id, a.name, coalesce(json_agg(distinct p.unit_id) filter (where p.unit_id is not null), '[]') as "unitIds",
      coalesce(json_agg(distinct p.name || ', ' || u.name) filter (where u.id is not null), '[]') as positions
    from account a
    left join position_holder h on h.organization_id = a.organization_id and h.account_id = a.id
      and ${day}::date between h.starts_on and coalesce(h.ends_on, 'infinity')
    left join position p on p.organization_id = h.organization_id and p.id = h.position_id
    left join unit u on u.organization_id = p.organization_id and u.id = p.unit_id
    where a.organization_id = ${read.organizationId} and a.active
    group by a.id, a.name order by a.name`.execute(read.db)
  return rows
}
