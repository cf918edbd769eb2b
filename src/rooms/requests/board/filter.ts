/** What each filter means in SQL, where an ordered index or a short look at the row can decide it. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { BoardQuery, Light } from './query.ts'

export type Condition = RawBuilder<SqlBool>

/** Conditions on the table `request`, the organization's first. */
export function conditionsOf(read: Read, timeZone: string, query: BoardQuery): Condition[] {
  const all: Condition[] = [sql<SqlBool>`request.organization_id = ${read.organizationId}`]
  const equal = (column: string, value: string | number | undefined) => {
    if (value !== undefined) all.push(sql<SqlBool>`${sql.ref(`request.${column}`)} = ${value}`)
  }
  equal('state', query.estado)
  equal('kind', query.tipo)
  equal('channel', query.canal)
  equal('service_id', query.servicio)
  equal('unit_id', query.dependencia)
  equal('neighbourhood_id', query.colonia)
  // Said once: a condition said twice makes the planner expect too few rows.
  if (query.situation === 'open' || query.termino) all.push(sql<SqlBool>`request.closed_at is null`)
  if (query.situation === 'closed') all.push(sql<SqlBool>`request.closed_at is not null`)
  if (query.termino) all.push(...lit(query.termino, toDate(read.now)))
  if (query.from) all.push(sql<SqlBool>`request.received_at >= ${startOf(query.from, timeZone)}`)
  if (query.to) all.push(sql<SqlBool>`request.received_at < ${startOf(query.to, timeZone, 1)}`)
  return all
}

/** The same light as `lightOf` gives a row that is open; what is answered has none. */
function lit(light: Light, now: Date): Condition[] {
  const waiting = [sql<SqlBool>`request.answered_at is null`]
  if (light === 'none') return [...waiting, sql<SqlBool>`request.due_order = 'infinity'`]
  if (light === 'overdue') return [...waiting, sql<SqlBool>`request.due_order < ${now}`]
  const ahead = [...waiting, sql<SqlBool>`request.due_order >= ${now}`]
  if (light === 'soon') return [...ahead, sql<SqlBool>`request.warn_at <= ${now}`]
  return [
    ...ahead,
    sql<SqlBool>`request.due_order < 'infinity'`,
    // As one look: two would be two scans of the index, and then of the rows.
    sql<SqlBool>`coalesce(request.warn_at, 'infinity') > ${now}`,
  ]
}

/** The first instant of a day where the organization is, `plus` days later. */
export function startOf(day: string, timeZone: string, plus = 0): Date {
  const date = Temporal.PlainDate.from(day).add({ days: plus })
  return toDate(date.toZonedDateTime({ timeZone }).toInstant())
}

export const every = (conditions: readonly Condition[]): Condition => sql<SqlBool>`${sql.join(conditions, sql` and `)}`
