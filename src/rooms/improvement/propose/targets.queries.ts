/** What a proposal may be about: the charters of a unit and the commitments in force in each. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

export interface ProposalTarget {
  charterId: number
  title: string
  /** Codes of its commitments in force, with what they say. */
  commitments: { code: string; statement: string }[]
}

/** The unit's charters, or all of them when the unit keeps none. */
export async function proposalTargets(read: Read, unitId: number): Promise<ProposalTarget[]> {
  const all = await charters(read)
  const own = all.filter(charter => charter.unitId === unitId)
  return own.length > 0 ? own : all
}

async function charters(read: Read): Promise<(ProposalTarget & { unitId: number })[]> {
  const { rows } = await sql<ProposalTarget & { unitId: number }>`
    select c.id as "charterId", c.title, c.unit_id as "unitId",
      coalesce(jsonb_agg(jsonb_build_object('code', m.code, 'statement', m.statement) order by m.place)
        filter (where m.id is not null), '[]') as commitments
    from charter c
    left join charter_version v on v.organization_id = c.organization_id and v.charter_id = c.id and v.state = 'in_force'
    left join commitment m on m.organization_id = v.organization_id and m.version_id = v.id
    where c.organization_id = ${read.organizationId} and c.state <> 'withdrawn'
    group by c.id, c.title, c.unit_id order by plain(c.title)`.execute(read.db)
  return rows
}
