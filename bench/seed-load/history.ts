/** What happened to the requests just drawn: who asked, the steps, decisions, referrals, answers and events. */
import type pg from 'pg'
import type { Stretch } from './draw.ts'
import { PROSE } from './prose.ts'

const answers = `(array[${PROSE.answers.map(text => `'${text}'`).join(',')}])`

/** Steps done, evenly spread between receipt and end; the last one waits unless the case is closed. */
const WALKED = `create temp table walked as
  select f.n, f.received_at, f.ends_at, f.closed, f.inadmissible, f.unresolved, f.unit_id, f.due_at, f.warn_at,
    f.term_amount, f.term_unit, w.place, w.step_id, w.key, w.act, w.position_id, d.account_id,
    case when f.inadmissible and w.act = 'decide' then null else w.next_key end as next_key,
    case when f.inadmissible and w.act = 'decide' then 'inadmissible' else w.outcome end as outcome,
    f.received_at + (f.ends_at - f.received_at) * ((w.place - 1)::float8 / f.steps) as opened_at,
    case when f.closed or w.place < least(1 + floor(f.progress * f.steps), f.steps)
      then f.received_at + (f.ends_at - f.received_at) * (w.place::float8 / f.steps) end as done_at
  from fate f
  join walk w on w.version_id = f.version_id and w.place <= least(1 + floor(f.progress * f.steps), f.steps)
  left join doer d on d.position_id is not distinct from w.position_id and (w.position_id is not null or d.unit_id = f.unit_id)
  where f.received_at >= $1::timestamptz`

const STATEMENTS = [
  `insert into requester (organization_id, request_id, name, email, telephone)
   select $1, $2 + n, requester, case when has_email then 'persona-' || n || '@correo.example' else '' end,
     '642 ' || lpad((n % 10000000)::text, 7, '0') from fate where not anonymous`,

  `insert into request_step (organization_id, request_id, seq, step_id, state, opened_at, done_at, done_by, position_id, outcome)
   select $1, $2 + n, place, step_id, case when done_at is null then 'active' else 'done' end, opened_at, done_at,
     case when done_at is not null then account_id end, position_id, case when done_at is not null then outcome end
   from walked order by n, place`,

  `insert into decision (organization_id, request_id, admissible, reason_id, citizen_text, decided_by, decided_at)
   select $1, $2 + n, not inadmissible, case when inadmissible then r.id end, case when inadmissible then r.citizen_text else '' end,
     account_id, done_at
   from walked cross join (select id, citizen_text from inadmissibility_reason where organization_id = $1 order by id limit 1) r
   where act = 'decide' and done_at is not null and account_id is not null`,

  `with referred as (
    select w.*, a.done_at as attended_at, a.account_id as attended_by
    from walked w left join walked a on a.n = w.n and a.act = 'attend'
    where w.act = 'refer' and w.done_at is not null and w.account_id is not null
  ),
  kept as (
    insert into referral (organization_id, request_id, unit_id, term_amount, term_unit, due_at, warn_at, state, referred_by,
      referred_at, seen_at, ended_at, ended_by)
    select $1, $2 + n, unit_id, term_amount, term_unit, due_at, warn_at,
      case when attended_at is null then 'open' else 'answered' end, account_id, done_at,
      case when attended_at is not null then done_at + (attended_at - done_at) * 0.2 end, attended_at, attended_by
    from referred
    returning id, request_id, ended_at, ended_by
  )
  insert into answer (organization_id, request_id, referral_id, text, resolved, answered_by, answered_at)
  select $1, k.request_id, k.id, ${answers}[1 + k.request_id % ${PROSE.answers.length}], not f.unresolved, k.ended_by, k.ended_at
  from kept k join fate f on f.n = k.request_id - $2 where k.ended_at is not null and k.ended_by is not null`,

  `insert into event (organization_id, at, name, subject, subject_id, actor_id, position_id, data)
   select $1, at, name, 'request', $2 + n, actor_id, position_id, data from (
     select n, received_at as at, 0 as place, 'request.received' as name, null::bigint as actor_id, null::bigint as position_id,
       jsonb_build_object('channel', channel, 'kind', kind) as data from fate
     union all
     select n, done_at, place, 'request.step-done', account_id, position_id,
       jsonb_build_object('step', key, 'outcome', outcome, 'seq', place, 'to', next_key) from walked where done_at is not null
     union all
     select n, done_at, place, 'request.decided', account_id, position_id, jsonb_build_object('admissible', not inadmissible)
       from walked where act = 'decide' and done_at is not null
     union all
     select n, done_at, place, 'request.referred', account_id, position_id, jsonb_build_object('unit', unit_id)
       from walked where act = 'refer' and done_at is not null
     union all
     select n, ends_at, 100, 'request.closed', null, null,
       jsonb_build_object('as', case when inadmissible then 'inadmissible' else 'closed' end) from fate where closed
   ) happened order by at, place`,
]

export async function keepHistory(client: pg.Client, { organizationId, firstId, historyFrom }: Stretch): Promise<void> {
  await client.query('drop table if exists walked')
  await client.query({ text: WALKED, values: [historyFrom] })
  await client.query('analyze walked')
  for (const text of STATEMENTS) await client.query({ text, values: [organizationId, firstId] })
}

/** Who does what falls to a position, and to a unit: the first holder of the position, the first liaison of the unit. */
export async function findDoers(client: pg.Client, organizationId: number): Promise<void> {
  await client.query(
    `create temp table doer as
     select distinct on (p.id) p.id as position_id, null::bigint as unit_id, h.account_id
     from position p join position_holder h on h.organization_id = p.organization_id and h.position_id = p.id
     where p.organization_id = ${organizationId} order by p.id, h.id`,
  )
  await client.query(
    `insert into doer
     select null, u.id, coalesce(
       (select d.account_id from doer d join position p on p.id = d.position_id where p.unit_id = u.id order by p.liaison desc, p.id limit 1),
       (select account_id from doer where account_id is not null order by position_id limit 1))
     from unit u where u.organization_id = ${organizationId}`,
  )
}
