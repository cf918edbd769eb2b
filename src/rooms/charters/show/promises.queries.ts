/** What was promised, and on which days: one question to the database, of one charter or of all. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { plannedRows } from '../../../platform/db/planned.ts'
import type { Frequency, Target, UnitOfMeasure } from '../../indicators/index.ts'
import { targetOf } from '../read/commitments.queries.ts'
import type { Span } from './binding.ts'

/** A promise as one published version said it. */
export interface PublishedPromise extends Span {
  charterId: number
  commitmentId: number
  code: string
  versionNumber: number
  indicatorId: number
  frequency: Frequency
  unitOfMeasure: UnitOfMeasure
  direction: 'higher' | 'lower'
  target: Target
  /** When its charter did not bind. */
  suspensions: readonly Span[]
}

type Row = Omit<PublishedPromise, 'target' | 'suspensions'> & {
  comparator: string | null
  target: number | null
  target_upper: number | null
  suspensions: Span[] | null
}

/** Promises of the versions that were in force on some day between two, both included; by charter, in the order of each. */
export async function publishedPromises(read: Read, between: Span, charterId?: number): Promise<PublishedPromise[]> {
  const asked = sql<Row>`
    select v.charter_id as "charterId", k.id as "commitmentId", k.code, v.number as "versionNumber", i.id as "indicatorId",
      i.frequency, i.unit_of_measure as "unitOfMeasure", i.direction, k.comparator, k.target, k.target_upper,
      greatest(v.in_force_from, k.valid_from) as "from", least(v.in_force_to, k.valid_to) as "to", p.suspensions
    from charter_version v
    join commitment k on k.organization_id = v.organization_id and k.version_id = v.id
    join indicator i on i.organization_id = k.organization_id and i.id = k.indicator_id
    left join (
      select charter_id, json_agg(json_build_object('from', starts_on, 'to', ends_on)) as suspensions
      from charter_suspension where organization_id = ${read.organizationId} group by charter_id
    ) p on p.charter_id = v.charter_id
    where v.organization_id = ${read.organizationId} and v.published_at is not null
      and v.in_force_from <= ${between.to}::date and coalesce(v.in_force_to, ${between.from}::date) >= ${between.from}::date
      and ${charterId === undefined ? sql`true` : sql`v.charter_id = ${charterId}`}
    order by v.charter_id, k.place, k.id`
  const rows = await plannedRows(read, charterId === undefined ? 'promises-of-all' : 'promises-of-one', asked)
  return rows.flatMap(({ comparator, target, target_upper, suspensions, ...rest }) => {
    const promised = targetOf({ comparator, target, target_upper })
    return promised ? [{ ...rest, target: promised, suspensions: suspensions ?? [] }] : []
  })
}
