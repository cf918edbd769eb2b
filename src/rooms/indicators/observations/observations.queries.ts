import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'
import { ownUnits } from '../visible.ts'
import type { ObservationPopulation } from '../vocabulary.ts'

export interface ObservationRow {
  id: number
  source: ObservationPopulation | 'manual'
  at: Date
  recordedAt: Date
  service: string | null
  unit: string | null
  indicator: string | null
  indicatorId: number | null
  value: number | null
  numerator: number | null
  denominator: number | null
  channel: string | null
  about: string | null
  note: string
  by: string | null
  externalSource: string | null
  externalId: string | null
  replacesId: number | null
  evidence: string | null
  withdrawnAt: Date | null
  withdrawnBy: string | null
  withdrawalReason: string
}

const SHOWN = sql`o.id, o.source, o.at, o.recorded_at as "recordedAt", s.name as service, u.name as unit, i.name as indicator,
  o.indicator_id as "indicatorId", o.value, o.numerator, o.denominator, o.channel, o.about, o.note, a.name as by,
  o.external_source as "externalSource", o.external_id as "externalId", o.replaces_id as "replacesId", f.name as evidence,
  o.withdrawn_at as "withdrawnAt", w.name as "withdrawnBy", o.withdrawal_reason as "withdrawalReason"`

const WHENCE = sql`observation o
  left join service s on s.organization_id = o.organization_id and s.id = o.service_id
  left join unit u on u.organization_id = o.organization_id and u.id = o.unit_id
  left join indicator i on i.organization_id = o.organization_id and i.id = o.indicator_id
  left join account a on a.organization_id = o.organization_id and a.id = o.recorded_by
  left join account w on w.organization_id = o.organization_id and w.id = o.withdrawn_by
  left join file f on f.organization_id = o.organization_id and f.id = o.evidence_file_id`

/** A liaison sees those of its units and those of no unit. */
function visible(visit: Visit): RawBuilder<unknown> {
  if (visit.can(may.seeAll)) return sql`true`
  return sql`(o.unit_id is null or o.unit_id = any(${ownUnits(visit)}::bigint[]))`
}

export const PAGE = 50

interface Asked {
  source: string | null
  withdrawn: boolean
  /** Continue after this one. */
  before: number | null
}

/** Newest first, one more than a page. */
export async function observationRows(read: Read, visit: Visit, asked: Asked): Promise<ObservationRow[]> {
  const { rows } = await sql<ObservationRow>`
    select ${SHOWN} from ${WHENCE}
    where o.organization_id = ${read.organizationId} and ${visible(visit)}
      ${asked.source === null ? sql`` : sql`and o.source = ${asked.source}`}
      ${asked.withdrawn ? sql`` : sql`and o.withdrawn_at is null`}
      ${
        asked.before === null
          ? sql``
          : sql`and (o.recorded_at, o.id) < (select b.recorded_at, b.id from observation b
              where b.organization_id = ${read.organizationId} and b.id = ${asked.before})`
      }
    order by o.recorded_at desc, o.id desc limit ${PAGE + 1}`.execute(read.db)
  return rows
}

export async function observationById(read: Read, visit: Visit, id: number): Promise<ObservationRow | undefined> {
  const { rows } = await sql<ObservationRow>`
    select ${SHOWN} from ${WHENCE}
    where o.organization_id = ${read.organizationId} and o.id = ${id} and ${visible(visit)}`.execute(read.db)
  return rows[0]
}
