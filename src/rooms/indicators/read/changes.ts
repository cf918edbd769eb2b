/** What changed since readings were last brought up to date, and which of them it may touch. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { plannedRows } from '../../../platform/db/planned.ts'
import { selectionsOf } from '../formula/facts.ts'
import type { Indicator } from '../indicators.queries.ts'
import type { Formula, Selection } from '../vocabulary.ts'
import type { Places } from './places.ts'

/** A request or an observation before or after a change; instants in epoch milliseconds. */
export interface Change {
  /** `request`, or the source of the observation. */
  source: string
  serviceId: number | null
  unitId: number | null
  channel: string | null
  kind: string | null
  indicatorId: number | null
  received: number | null
  due: number | null
  answered: number | null
}

/** Beyond this many, everything is taken as changed. */
const TOO_MANY = 5000

/** Those waiting; null when there are more than are worth looking at. */
export async function pendingChanges(read: Read): Promise<Change[] | null> {
  const ms = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`
  const waiting = sql<Change & { waiting: number }>`
    with waiting as materialized (
      select * from fact_change where organization_id = ${read.organizationId} limit ${TOO_MANY + 1}
    )
    select distinct source, service_id as "serviceId", unit_id as "unitId", channel, kind, indicator_id as "indicatorId",
      ${ms('received_at')} as received, ${ms('due_at')} as due, ${ms('ended_at')} as answered,
      (select count(*) from waiting) as waiting
    from waiting`
  const rows = await plannedRows(read, 'pending-changes', waiting)
  return (rows[0]?.waiting ?? 0) > TOO_MANY ? null : rows
}

/** The instants at which some changes may touch an indicator, whatever formula it had. */
export function touchesOf(indicator: Indicator, changes: readonly Change[], places: Places): number[] {
  return indicator.versions.flatMap(({ formula }) => touchesOfFormula(formula, indicator.id, changes, places))
}

function touchesOfFormula(formula: Formula, id: number, changes: readonly Change[], places: Places): number[] {
  if (formula.op === 'declared')
    return changes.flatMap(({ indicatorId, received }) => (indicatorId === id && received !== null ? [received] : []))
  return selectionsOf(formula).flatMap(selection => {
    const test = matcher(selection, places)
    return changes.flatMap(change => instantIn(selection, change, test) ?? [])
  })
}

function instantIn({ population }: Selection, change: Change, test: (change: Change) => boolean): number | null {
  if (!test(change)) return null
  if (population === 'received' || population === 'due' || population === 'answered')
    return change.source === 'request' ? change[population] : null
  return change.source === population ? change.received : null
}

function matcher({ services, units, channels, kinds }: Selection, places: Places): (change: Change) => boolean {
  const among = (list: readonly string[] | undefined, value: string | null | undefined) =>
    list === undefined || (value !== null && value !== undefined && list.includes(value))
  return change =>
    among(services, places.serviceCodes.get(change.serviceId ?? 0)) &&
    among(units, places.unitCodes.get(change.unitId ?? 0)) &&
    among(channels, change.channel) &&
    among(kinds, change.kind)
}
