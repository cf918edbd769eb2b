/** Observations as facts: of some sources, between two instants, as they stand or as they stood. */
import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Fact } from '../formula/facts.ts'

export interface ObservationsWanted {
  sources: readonly Fact['population'][]
  /** Epoch milliseconds; the second not included. */
  from: number
  to: number
  /** Only what is of these services, or of none. */
  serviceIds?: readonly number[]
  /** Whose declared figures are wanted. */
  indicatorIds: readonly number[]
}

export interface ObservationFact extends Fact {
  indicatorId: number | null
  /** Brought from elsewhere, not written down here. */
  imported: boolean
}

interface Row {
  id: number
  source: string
  service: string | null
  unit: string | null
  channel: string | null
  indicatorId: number | null
  value: number | null
  numerator: number | null
  denominator: number | null
  about: string | null
  imported: boolean
}

/** Not withdrawn; at an earlier instant: what had been recorded, and not yet withdrawn, by then. */
export async function observationFacts(
  read: Read,
  wanted: ObservationsWanted,
  asOf?: Date,
): Promise<ObservationFact[]> {
  const named = wanted.sources.map(source => (source === 'declared' ? 'manual' : source))
  if (named.length === 0) return []
  const { rows } = await sql<Row>`
    select o.id, o.source, s.code as service, u.code as unit, o.channel,
      o.indicator_id as "indicatorId", o.value, o.numerator, o.denominator, o.about,
      o.external_source is not null as imported
    from observation o
    left join service s on s.organization_id = o.organization_id and s.id = o.service_id
    left join unit u on u.organization_id = o.organization_id and u.id = o.unit_id
    where o.organization_id = ${read.organizationId} and o.source = any(${named}::text[])
      and o.at >= ${new Date(wanted.from)} and o.at < ${new Date(wanted.to)} and ${standing(asOf)}
      and (o.indicator_id is null or o.indicator_id = any(${wanted.indicatorIds}::bigint[]))
      ${wanted.serviceIds ? sql`and (o.service_id = any(${wanted.serviceIds}::bigint[]) or o.source = 'manual')` : sql``}
    order by o.at, o.id`.execute(read.db)
  return rows.map(factOf)
}

function standing(asOf: Date | undefined): RawBuilder<unknown> {
  if (!asOf) return sql`o.withdrawn_at is null`
  return sql`o.recorded_at <= ${asOf} and (o.withdrawn_at is null or o.withdrawn_at > ${asOf})`
}

function factOf({ source, ...row }: Row): ObservationFact {
  // The check of the table holds the source to the vocabulary.
  const population = (source === 'manual' ? 'declared' : source) as Fact['population']
  return { ...row, population, kind: null, onTime: null, answered: false, reopened: false }
}
