-- What the lists and the reports of requests stand on, so that a page costs the same at a thousand requests and at millions.
-- Cost of writing: a request enters three indexes more when it is received, while it is open one, and when it is answered one; a referral two.

-- What waits, soonest first, with what has no due date at the end: one value to order by and to continue from.
-- `warn_at` is in the key so that what is about to expire is told without looking at the rest of what is open.
alter table request add column due_order timestamptz generated always as (coalesce(due_at, 'infinity')) stored;
create index request_due_order on request (organization_id, due_order, id, warn_at) where closed_at is null;
drop index request_due;

-- One filter orders the walk, the others are answered inside the same index: PostgreSQL does not combine two indexes that both
-- begin with the organization, and would otherwise fetch every row of the first filter to test the rest.
-- At two million requests the six take 1.1 GB instead of 0.6; writing touches as many of them as before.
drop index request_state, request_kind, request_channel, request_service, request_unit, request_neighbourhood;
create index request_state on request
  (organization_id, state, received_at desc, id desc, kind, channel, service_id, unit_id, neighbourhood_id);
create index request_kind on request
  (organization_id, kind, received_at desc, id desc, state, channel, service_id, unit_id, neighbourhood_id);
create index request_channel on request
  (organization_id, channel, received_at desc, id desc, state, kind, service_id, unit_id, neighbourhood_id);
create index request_service on request
  (organization_id, service_id, received_at desc, id desc, state, kind, channel, unit_id, neighbourhood_id);
create index request_unit on request
  (organization_id, unit_id, received_at desc, id desc, state, kind, channel, service_id, neighbourhood_id);
create index request_neighbourhood on request
  (organization_id, neighbourhood_id, received_at desc, id desc, state, kind, channel, service_id, unit_id);

-- The open ones are few and may lie anywhere: without this the last page of them would walk all of history.
create index request_open_newest on request
  (organization_id, received_at desc, id desc, kind, channel, service_id, unit_id, neighbourhood_id, due_order, warn_at, answered_at)
  where closed_at is null;

-- A folio by its beginning, in the order of its bytes: comparisons of plain text may use it behind the fence, LIKE may not.
create index request_folio_bytes on request (organization_id, folio collate "C");

-- Punctuality is counted over what was due in a period; time to answer, over what was answered in it.
create index request_due_at on request (organization_id, due_at) where due_at is not null;
create index request_answered on request (organization_id, answered_at) where answered_at is not null;

-- What a unit was ever given, which is what its liaison may see; and what was referred on a day.
create index referral_unit on referral (organization_id, unit_id, request_id);
create index referral_referred on referral (organization_id, referred_at);

-- What words are common and what words are rare is asked of every search: remember more of them.
alter table request alter column search set statistics 500;

drop function search_requests;

-- Text search runs as the owner because the text operators are not leakproof: under row level security they could not use
-- the index. The organization is the transaction's own, never an argument, so the fence holds.
create function requests_matching(query tsquery) returns setof bigint
  language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off
  as $$ select r.id from request r where r.organization_id = (select current_organization()) and r.search @@ query $$;
revoke execute on function requests_matching from public;
grant execute on function requests_matching to cartaviva_app;

-- How many requests probably match, by the planner's statistics and without looking: it says whether to begin at the text
-- or at the newest. It may be wrong; the list comes out the same. Volatile, because a stable function may not explain.
create function requests_likely(query tsquery) returns bigint
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  plan json;
begin
  execute format('explain (format json) select from request where organization_id = %L and search @@ %L::tsquery',
    current_organization(), query) into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric;
end $$;
revoke execute on function requests_likely from public;
grant execute on function requests_likely to cartaviva_app;
