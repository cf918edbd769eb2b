/**
 * Requests as they were known at an earlier instant, told by the event log: from the cases as they are now, everything that
 * events say happened since is taken back. What was captured later did not exist yet.
 */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { type FactsWanted, inRange, type RequestFact } from './facts.ts'

/** Events whose data tell a fact as it was and as it is; due dates have a history of their own. */
const TELLING = [
  ...['request.step-done', 'request.classified', 'request.reopened', 'request.corrected'],
  ...['request.moved-with-main', 'request.split'],
]

interface Known extends Omit<RequestFact, 'endedAt' | 'reopened'> {
  answeredAt: number | null
  closedAt: number | null
  reopenedTimes: number
}

/** The fields of one request as they were. */
type Past = Partial<Known>

/** The same facts that `requestFacts` would have given at that instant (epoch milliseconds). */
export async function requestFactsAsOf(read: Read, wanted: FactsWanted, at: number): Promise<RequestFact[]> {
  const pasts = await pastsSince(read, new Date(at))
  const rows = await known(read, wanted, [...pasts.keys()], new Date(at))
  return rows.map(row => factAt({ ...row, ...pasts.get(row.id) }, at)).filter(fact => isWanted(fact, wanted))
}

async function known(read: Read, wanted: FactsWanted, changed: number[], at: Date): Promise<Known[]> {
  const ms = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`
  const { rows } = await sql<Known>`
    select id, service_id as "serviceId", unit_id as "unitId", channel, kind, ${ms('received_at')} as "receivedAt",
      ${ms('due_at')} as "dueAt", ${ms('answered_at')} as "answeredAt", ${ms('closed_at')} as "closedAt",
      reopened_times as "reopenedTimes"
    from request where organization_id = ${read.organizationId} and captured_at <= ${at}
      and ((${inRange(wanted)}) or id = any(${changed}::bigint[]))`.execute(read.db)
  return rows
}

function factAt({ answeredAt, closedAt, reopenedTimes, ...row }: Known, at: number): RequestFact {
  const happened = (instant: number | null) => (instant !== null && instant <= at ? instant : null)
  return { ...row, endedAt: happened(answeredAt) ?? happened(closedAt), reopened: reopenedTimes > 0 }
}

function isWanted(fact: RequestFact, { belonging, from, to, serviceIds, unitIds }: FactsWanted): boolean {
  const among = (ids: readonly number[] | undefined, id: number | null) => !ids || (id !== null && ids.includes(id))
  const instants = { received: fact.receivedAt, due: fact.dueAt, answered: fact.endedAt }
  const within = belonging.some(by => instants[by] !== null && instants[by] >= from && instants[by] < to)
  return within && among(serviceIds, fact.serviceId) && among(unitIds, fact.unitId)
}

interface Told {
  id: number
  field: string
  was: unknown
}

/** Of every request that changed after an instant, what each changed field was then: what its first change since says. */
async function pastsSince(read: Read, at: Date): Promise<Map<number, Past>> {
  const { rows } = await sql<Told>`
    select e.subject_id as id, f.key as field, (array_agg(f.value -> 'was' order by e.id))[1] as was
    from event e cross join lateral jsonb_each(e.data) f
    where e.organization_id = ${read.organizationId} and e.name = any(${TELLING}::text[]) and e.at > ${at}
      and e.subject = 'request' and jsonb_typeof(f.value) = 'object' and f.value ? 'was'
    group by e.subject_id, f.key
    union all
    select request_id, 'dueAt', to_jsonb((array_agg(was_due_at order by id))[1])
    from due_change where organization_id = ${read.organizationId} and changed_at > ${at} group by request_id
  `.execute(read.db)
  const pasts = new Map<number, Past>()
  for (const told of rows) pasts.set(told.id, { ...pasts.get(told.id), ...pastOf(told) })
  for (const [id, times] of await reopenedSince(read, at)) pasts.set(id, { ...pasts.get(id), reopenedTimes: times })
  return pasts
}

const INSTANTS = ['receivedAt', 'dueAt', 'answeredAt', 'closedAt']
const FIELDS = ['kind', 'channel', 'serviceId', 'unitId', ...INSTANTS]

function pastOf({ field, was }: Told): Past {
  if (!FIELDS.includes(field)) return {}
  return { [field]: INSTANTS.includes(field) && typeof was === 'string' ? Date.parse(was) : was }
}

/** How many times those reopened since had been reopened before. */
async function reopenedSince(read: Read, at: Date): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; times: number }>`
    select r.id, r.reopened_times - count(*) as times
    from event e join request r on r.organization_id = e.organization_id and r.id = e.subject_id
    where e.organization_id = ${read.organizationId} and e.name = 'request.reopened' and e.at > ${at} and e.subject = 'request'
    group by r.id, r.reopened_times`.execute(read.db)
  return new Map(rows.map(({ id, times }) => [id, times]))
}
