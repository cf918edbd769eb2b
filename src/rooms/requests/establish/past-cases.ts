/**
 * Whole cases that were attended in the past, many at a time: the request, its author, every step of the straight way
 * through its procedure, decision, referral, answer and events. For examples and load tests.
 */
import { sql } from 'kysely'
import type { Deadline, Term } from '../../../platform/calendar/index.ts'
import { trackingKey } from '../../../platform/codes/tracking-key.ts'
import type { Write } from '../../../platform/db/handles.ts'
import type { Step } from '../../procedures/index.ts'
import { lockCounters, numberingByMonth } from '../import/keep.ts'
import { type Channel, type Kind, stateAt } from '../vocabulary.ts'

export interface PastCase {
  kind: Kind
  channel: Channel
  serviceId: number
  unitId: number
  neighbourhoodId: number | null
  latitude: number | null
  longitude: number | null
  summary: string
  description: string
  /** Nobody, when it came without a name. */
  requester: string | null
  receivedAt: Date
  term: Term
  promise: Deadline
  /** When each step of the way was done, as far as it got; the first is receiving it. */
  done: Date[]
  /** The author said that it was not resolved: from there on it is decided, referred and attended again. */
  reopened?: { at: Date; reason: string; promise: Deadline; done: Date[] }
  answer: string
}

/** How past cases walked: the steps in their order, with who did each, and who answers for each unit. */
export interface PastWay {
  versionId: number
  steps: readonly Step[]
  /** Account that holds each position. */
  holders: ReadonlyMap<number, number>
  /** Position and account of who answers for each unit. */
  liaisons: ReadonlyMap<number, { positionId: number; accountId: number }>
  folioPattern: string
  timeZone: string
  locale: string
}

const BATCH = 4000

/** @returns their identities, in the order in which they were given */
export async function addPastCases(write: Write, way: PastWay, cases: readonly PastCase[]): Promise<number[]> {
  const ids: number[] = []
  for (let from = 0; from < cases.length; from += BATCH)
    ids.push(...(await addBatch(write, way, cases.slice(from, from + BATCH))))
  return ids
}

async function addBatch(write: Write, way: PastWay, cases: readonly PastCase[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('request', 'id'))::float8 as id from generate_series(1, ${cases.length}::integer)`.execute(
    write.db,
  )
  const ids = rows.map(({ id }) => id)
  const incoming = cases.map((each, index) => rowOf(ids[index]!, each, way))
  const months = numberingByMonth(way, incoming)
  await lockCounters(write, months)
  await layCases(write, way, incoming, months)
  await layWalk(write, way)
  await keepCases(write, way)
  await keepWalk(write)
  await keepReferrals(write)
  await keepReopenings(write)
  await keepEvents(write)
  await sql`drop table past_case, past_step, past_referral`.execute(write.db)
  return ids
}

function rowOf(id: number, each: PastCase, { steps }: PastWay) {
  const again = each.reopened?.done
  const promise = each.reopened?.promise ?? each.promise
  const walked = again ? again.length + placeOfDeciding(steps) - 1 : each.done.length
  const step = steps[walked] ?? null
  const acts = steps.slice(0, walked).map(({ act }) => act)
  const answers = again ?? each.done
  const attend = steps.findIndex(({ act }) => act === 'attend') - (again ? placeOfDeciding(steps) - 1 : 0)
  return {
    ...{ id, kind: each.kind, channel: each.channel, service_id: each.serviceId, unit_id: each.unitId },
    ...{ neighbourhood_id: each.neighbourhoodId, latitude: each.latitude, longitude: each.longitude },
    ...{ summary: each.summary, description: each.description, requester: each.requester, answer: each.answer },
    ...{ received_at: each.receivedAt.toISOString(), tracking_key: trackingKey() },
    ...{ term_amount: each.term.amount, term_unit: each.term.unit, due_account: promise.account },
    ...{ due_at: promise.dueAt?.toString() ?? null, warn_at: promise.warnAt?.toString() ?? null },
    ...{ was_due_at: each.promise.dueAt?.toString() ?? null, reason: each.reopened?.reason ?? null },
    state: step
      ? stateAt(step.act, { referred: acts.includes('refer'), answered: acts.includes('attend') })
      : ('closed' as const),
    step_id: step?.id ?? null,
    answered_at: answers[attend] ?? null,
    closed_at: step ? null : answers.at(-1)!,
    done: each.done,
    reopened_at: each.reopened?.at ?? null,
    again: again ?? [],
  }
}

/** Counting from one: where somebody looks again at a case that was reopened. */
const placeOfDeciding = (steps: readonly Step[]) => steps.findIndex(({ act }) => act === 'decide') + 1

const wayRows = ({ steps, holders }: PastWay) =>
  steps.map((step, index) => ({
    ...{ place: index + 1, step_id: step.id, key: step.key, next_key: steps[index + 1]?.key ?? null, act: step.act },
    ...{ position_id: step.position?.id ?? null, outcome: step.exits[0]?.outcome ?? '' },
    done_by: step.position ? (holders.get(step.position.id) ?? null) : null,
  }))

const liaisonRows = ({ liaisons }: PastWay) =>
  [...liaisons].map(([unit_id, { positionId, accountId }]) => ({
    unit_id,
    position_id: positionId,
    done_by: accountId,
  }))

/** What the other statements read: the cases with how their folio is written. */
async function layCases(write: Write, { timeZone }: PastWay, cases: object[], months: object[]): Promise<void> {
  await sql`create temp table past_case as
    select c.*, n.counter, n.template, n.covered, n.width,
      row_number() over (partition by n.counter order by c.received_at, c.id) as number
    from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as c(id bigint, kind text, channel text, service_id bigint,
      unit_id bigint, neighbourhood_id bigint, latitude float8, longitude float8, summary text, description text,
      requester text, answer text, received_at timestamptz, tracking_key text, term_amount integer, term_unit text,
      due_account jsonb, due_at timestamptz, warn_at timestamptz, was_due_at timestamptz, reason text, state text, step_id bigint, answered_at timestamptz,
      closed_at timestamptz, done timestamptz[], reopened_at timestamptz, again timestamptz[])
    join jsonb_to_recordset(${JSON.stringify(months)}::jsonb)
      as n(month text, counter integer, template text, covered text, width integer)
      on n.month = to_char(c.received_at at time zone ${timeZone}, 'YYYY-MM')`.execute(write.db)
}

/** The steps that were done, and what was handed to units. */
async function layWalk(write: Write, way: PastWay): Promise<void> {
  const back = placeOfDeciding(way.steps)
  await sql`create temp table past_step as
    with passed as (
      select id, unit_id, i as place, i as seq, lag(t) over (partition by id order by i) as opened_at, t as done_at
      from past_case cross join lateral unnest(done) with ordinality as d(t, i)
      union all
      select id, unit_id, i + ${back}::integer - 1, cardinality(done) + i,
        coalesce(lag(t) over (partition by id order by i), reopened_at), t
      from past_case cross join lateral unnest(again) with ordinality as d(t, i)
    )
    select p.id, p.unit_id, p.seq, coalesce(p.opened_at, p.done_at) as opened_at, p.done_at, w.step_id, w.key, w.next_key,
      w.act, w.outcome, coalesce(w.position_id, u.position_id) as position_id, coalesce(w.done_by, u.done_by) as done_by
    from passed p
    join jsonb_to_recordset(${JSON.stringify(wayRows(way))}::jsonb) as w(place integer, step_id bigint, key text,
      next_key text, act text, position_id bigint, outcome text, done_by bigint) using (place)
    left join jsonb_to_recordset(${JSON.stringify(liaisonRows(way))}::jsonb)
      as u(unit_id bigint, position_id bigint, done_by bigint) on w.position_id is null and u.unit_id = p.unit_id`.execute(
    write.db,
  )
  await sql`create temp table past_referral as
    select r.id, r.unit_id, r.done_at as referred_at, r.done_by as referred_by, r.position_id as by_position,
      a.done_at as answered_at, a.done_by as answered_by, a.position_id as of_position,
      nextval(pg_get_serial_sequence('referral', 'id')) as referral_id
    from past_step r left join past_step a on a.id = r.id and a.act = 'attend' and a.seq = r.seq + 1
    where r.act = 'refer'`.execute(write.db)
}

async function keepCases(write: Write, { versionId, locale }: PastWay): Promise<void> {
  const { organizationId } = write
  await sql`
    with taken as (
      update folio_counter c set last = c.last + f.many
      from (select counter, count(*) as many from past_case group by 1) f
      where c.organization_id = ${organizationId} and c.year = f.counter
      returning c.year, c.last - f.many as before
    )
    insert into request (organization_id, id, folio, tracking_key, kind, channel, state, service_id, unit_id,
      neighbourhood_id, latitude, longitude, summary, description, identity, locale, received_at, captured_at, term_amount,
      term_unit, due_at, warn_at, due_account, answered_at, closed_at, outcome, reopened_at, reopened_times, version_id, step_id)
    select ${organizationId}::bigint, id, written_folio(template, covered, width, before + number), tracking_key, kind, channel,
      state, service_id, unit_id, neighbourhood_id, latitude, longitude, summary, description,
      case when requester is null then 'anonymous' else 'named' end, ${locale}, received_at, received_at, term_amount,
      term_unit, due_at, warn_at, due_account, answered_at, closed_at, case when closed_at is not null then 'resolved' end,
      reopened_at, (reopened_at is not null)::integer, ${versionId}, step_id
    from past_case join taken on taken.year = past_case.counter order by number`.execute(write.db)
  await sql`insert into requester (organization_id, request_id, name)
    select ${organizationId}::bigint, id, requester from past_case where requester is not null`.execute(write.db)
}

async function keepWalk(write: Write): Promise<void> {
  const { organizationId } = write
  await sql`
    insert into request_step (organization_id, request_id, seq, step_id, state, opened_at, done_at, done_by, position_id, outcome)
    select ${organizationId}::bigint, id, seq, step_id, 'done', opened_at, done_at, done_by, position_id, outcome from past_step
    union all
    select ${organizationId}::bigint, id, cardinality(done) + cardinality(again) + 1, step_id, 'active',
      coalesce(again[cardinality(again)], reopened_at, done[cardinality(done)]), null, null, null, null
    from past_case where closed_at is null`.execute(write.db)
  await sql`
    insert into decision (organization_id, request_id, admissible, decided_by, decided_at)
    select ${organizationId}::bigint, id, true, done_by, done_at from past_step where act = 'decide'`.execute(write.db)
}

async function keepReferrals(write: Write): Promise<void> {
  const { organizationId } = write
  await sql`
    insert into referral (organization_id, id, request_id, unit_id, due_at, warn_at, state, referred_by, referred_at,
      seen_at, ended_at, ended_by)
    select ${organizationId}::bigint, r.referral_id, r.id, r.unit_id, due_at, warn_at,
      case when r.answered_at is null then 'open' else 'answered' end, referred_by, referred_at,
      referred_at + (r.answered_at - referred_at) * 0.2, r.answered_at, answered_by
    from past_referral r join past_case using (id)`.execute(write.db)
  await sql`
    insert into answer (organization_id, request_id, referral_id, text, resolved, answered_by, answered_at)
    select ${organizationId}::bigint, r.id, r.referral_id, answer, true, answered_by, r.answered_at
    from past_referral r join past_case using (id) where r.answered_at is not null`.execute(write.db)
}

async function keepReopenings(write: Write): Promise<void> {
  const { organizationId } = write
  await sql`
    insert into note (organization_id, request_id, audience, by_citizen, text, written_at)
    select ${organizationId}::bigint, id, 'public', true, reason, reopened_at
    from past_case where reopened_at is not null`.execute(write.db)
  await sql`
    insert into due_change (organization_id, request_id, was_due_at, due_at, reason, changed_at)
    select ${organizationId}::bigint, id, was_due_at, due_at, 'reopened', reopened_at
    from past_case where reopened_at is not null`.execute(write.db)
}

/** As `wasAndIs` says it of an instant that an act sets. */
const nowIs = (field: string) => sql`jsonb_build_object(${field}::text, jsonb_build_object('was', null, 'is', done_at))`

/** In the order in which they happened, as if each act had been done here. */
async function keepEvents(write: Write): Promise<void> {
  const { organizationId } = write
  await sql`
    insert into event (organization_id, at, name, subject, subject_id, actor_id, position_id, data)
    select ${organizationId}::bigint, at, name, 'request', id, actor_id, position_id, data from (
      select id, received_at as at, 0 as place, 'request.received' as name, null::bigint as actor_id,
        null::bigint as position_id, jsonb_build_object('channel', channel, 'kind', kind) as data from past_case
      union all
      select id, reopened_at, 0, 'request.reopened', null, null, jsonb_build_object('from', 'closed',
          'answeredAt', jsonb_build_object('was', (select s.done_at from past_step s where s.id = past_case.id and s.act = 'attend'
            and s.seq <= cardinality(done)), 'is', null),
          'closedAt', jsonb_build_object('was', done[cardinality(done)], 'is', null))
        from past_case where reopened_at is not null
      union all
      select id, done_at, 1, 'request.decided', done_by, position_id, '{"admissible": true}' from past_step where act = 'decide'
      union all
      select id, referred_at, 1, 'request.referred', referred_by, by_position,
        jsonb_build_object('referral', referral_id, 'unit', unit_id) from past_referral
      union all
      select id, answered_at, 1, 'request.answered', answered_by, of_position,
        jsonb_build_object('referral', referral_id, 'unit', unit_id, 'resolved', true)
        from past_referral where answered_at is not null
      union all
      select id, done_at, 2, 'request.step-done', done_by, position_id,
        jsonb_build_object('step', key, 'outcome', outcome, 'seq', seq, 'to', next_key)
          || case when act = 'attend' then ${nowIs('answeredAt')} else '{}' end
          || case when next_key is null then ${nowIs('closedAt')} else '{}' end from past_step
      union all
      select id, done_at, 3, 'request.closed', done_by, position_id, jsonb_build_object('as', 'closed', 'step', key)
        from past_step where next_key is null
    ) happened order by at, place, id`.execute(write.db)
}
