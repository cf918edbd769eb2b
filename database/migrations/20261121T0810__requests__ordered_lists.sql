-- Lists that no ordered index of requests serves begin at an index that knows the order too, so that a page costs a page.

-- Thirty days as one number: the text index is read from the newest thirty days backwards, and stops when a page is full.
create function thirty_days(instant timestamptz) returns integer
  language sql immutable parallel safe
  return floor(extract(epoch from instant at time zone 'UTC') / 2592000)::integer;

create index request_search_period on request using gin (organization_id, thirty_days(received_at), search);
drop index request_search;

-- What matches within one such period. As the owner, like requests_matching: text operators are not leakproof.
create function requests_matching_in(query tsquery, period integer) returns table (id bigint, received_at timestamptz)
  language plpgsql stable rows 50 security definer set search_path = public, pg_temp set enable_seqscan = off
  as $$ begin
    return query select r.id, r.received_at from request r
      where r.organization_id = (select current_organization()) and thirty_days(r.received_at) = period and r.search @@ query;
  end $$;
revoke execute on function requests_matching_in from public;
grant execute on function requests_matching_in to cartaviva_app;

-- What waits at a step, and what a light falls on, is put in order without looking at rows.
drop index request_step_open;
create index request_step_open on request (organization_id, step_id, due_at, id, received_at) where closed_at is null;
drop index request_due_order;
create index request_due_order on request (organization_id, due_order, id, warn_at, answered_at, received_at)
  where closed_at is null;

-- A liaison's list is in the order in which requests were received, which never changes: the referral keeps it too.
alter table referral add column request_received_at timestamptz not null default now();
update referral f set request_received_at = r.received_at
  from request r where r.organization_id = f.organization_id and r.id = f.request_id;

create function note_received_at() returns trigger language plpgsql as $$
begin
  new.request_received_at := coalesce(
    (select received_at from request where organization_id = new.organization_id and id = new.request_id),
    new.request_received_at);
  return new;
end $$;
create trigger note_received_at before insert on referral for each row execute function note_received_at();

drop index referral_unit;
create index referral_unit on referral (organization_id, unit_id, request_received_at desc, request_id desc, state);
