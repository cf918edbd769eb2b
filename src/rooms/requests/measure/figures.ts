/**
 * What is counted of a period, each with its base:
 *
 * - received: requests whose receipt lies in the period.
 * - due: requests whose due date lies in the period and has passed. On time: answered, or closed with its explanation, by
 *   then; late: all others, those still waiting among them. What had no due date counts in neither.
 * - answered: requests answered, or closed without an answer, in the period; with the business days each took, the day of
 *   receipt not counted.
 *
 * Counting by due date, and not by answer, keeps what nobody answers from disappearing.
 */
import { type RawBuilder, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { type BusinessCalendar, businessDaysBetween } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Period } from './period.ts'

export const DIMENSIONS = ['kind', 'service_id', 'unit_id', 'channel', 'neighbourhood_id'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export type Key = string | number | null

export interface Figures {
  received: number
  onTime: number
  late: number
  answered: number
  /** Answered, by business days taken. */
  days: Map<number, number>
}

export interface Breakdown {
  total: Figures
  by: Record<Dimension, Map<Key, Figures>>
}

const none = (): Figures => ({ received: 0, onTime: 0, late: 0, answered: 0, days: new Map() })

/** Everything of a period, whole and by each dimension. Three queries, each through the index of its instant. */
export async function figuresOf(read: Read, calendar: BusinessCalendar, period: Period): Promise<Breakdown> {
  const breakdown: Breakdown = { total: none(), by: byDimension(() => new Map<Key, Figures>()) }
  for (const row of await receivedIn(read, period)) addTo(breakdown, row, figures => (figures.received += row.n))
  for (const row of await dueIn(read, period)) {
    addTo(breakdown, row, figures => {
      figures.onTime += row.on_time
      figures.late += row.n - row.on_time
    })
  }
  const taken = businessDaysTaken(calendar)
  for (const row of await answeredIn(read, period, calendar.timeZone)) {
    const days = taken(row.received_on, row.answered_on)
    addTo(breakdown, row, figures => {
      figures.answered += row.n
      figures.days.set(days, (figures.days.get(days) ?? 0) + row.n)
    })
  }
  return breakdown
}

export function byDimension<T>(of: (dimension: Dimension) => T): Record<Dimension, T> {
  return Object.fromEntries(DIMENSIONS.map(dimension => [dimension, of(dimension)])) as Record<Dimension, T>
}

type Keys = Record<Dimension, Key>

function addTo({ total, by }: Breakdown, keys: Keys, add: (figures: Figures) => void): void {
  add(total)
  for (const dimension of DIMENSIONS) {
    const figures = by[dimension].get(keys[dimension]) ?? none()
    by[dimension].set(keys[dimension], figures)
    add(figures)
  }
}

const KEYS = sql.join(DIMENSIONS.map(dimension => sql.ref(dimension)))

type Counted = Keys & { n: number }

async function receivedIn(read: Read, { start, end }: Period): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select ${KEYS}, count(*) as n from request
    where organization_id = ${read.organizationId} and received_at >= ${start} and received_at < ${end}
    group by ${KEYS}`.execute(read.db)
  return rows
}

async function dueIn(read: Read, { start, end }: Period): Promise<(Counted & { on_time: number })[]> {
  const passed = new Date(Math.min(end.getTime(), toDate(read.now).getTime()))
  const { rows } = await sql<Counted & { on_time: number }>`select ${KEYS}, count(*) as n,
      count(*) filter (where coalesce(answered_at, closed_at) <= due_at) as on_time
    from request
    where organization_id = ${read.organizationId} and due_at >= ${start} and due_at < ${passed}
    group by ${KEYS}`.execute(read.db)
  return rows
}

type Answered = Counted & { received_on: string; answered_on: string }

async function answeredIn(read: Read, { start, end }: Period, timeZone: string): Promise<Answered[]> {
  const one = (instant: string, more: RawBuilder<unknown>) => sql`
    select ${KEYS}, received_at, ${sql.ref(instant)} as ended_at from request
    where organization_id = ${read.organizationId} and ${sql.ref(instant)} >= ${start} and ${sql.ref(instant)} < ${end} ${more}`
  const { rows } = await sql<Answered>`
    select ${KEYS}, (received_at at time zone ${timeZone})::date as received_on,
      (ended_at at time zone ${timeZone})::date as answered_on, count(*) as n
    from (${one('answered_at', sql``)} union all ${one('closed_at', sql`and answered_at is null`)}) ended
    group by ${KEYS}, received_on, answered_on`.execute(read.db)
  return rows
}

/** Business days between two days, the first not counted; kept, because a month repeats the same pairs. */
function businessDaysTaken(calendar: BusinessCalendar): (from: string, to: string) => number {
  const kept = new Map<string, number>()
  return (from, to) => {
    const key = `${from}${to}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const days = Math.max(0, businessDaysBetween(calendar, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)))
    kept.set(key, days)
    return days
  }
}

export interface Backlog {
  open: number
  /** Of those, past their due date and not answered. */
  overdue: number
}

/** What was open at an instant, as far as today's dates tell; two ranges of two indexes. */
export async function backlogAt(read: Read, at: Date): Promise<Backlog> {
  const counted = (closed: RawBuilder<unknown>) => sql`
    select count(*) as n, count(*) filter (where due_at < ${at} and (answered_at is null or answered_at >= ${at})) as overdue
    from request where organization_id = ${read.organizationId} and received_at < ${at} and ${closed}`
  const { rows } = await sql<{ open: number; overdue: number }>`
    select sum(n)::bigint as open, sum(overdue)::bigint as overdue
    from (${counted(sql`closed_at is null`)} union all ${counted(sql`closed_at >= ${at}`)}) waiting`.execute(read.db)
  return rows[0]!
}
