-- The ground every table stands on: plain-text search, the organization of the transaction, and the fence around it.

create extension if not exists unaccent;
create extension if not exists btree_gin;

-- The organization the transaction works for; null outside one, and then row level security shows nothing.
create function current_organization() returns bigint
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.organization', true), '')::bigint $$;

-- Lower case without accents, for comparing what people type. Immutable because the dictionary is named.
create function plain(text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;

create text search configuration spanish_plain (copy = spanish);
alter text search configuration spanish_plain
  alter mapping for hword, hword_part, word with unaccent, spanish_stem;

-- Second fence of isolation: the application's role sees and writes only rows of its transaction's organization.
create procedure fence(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy fence on %s using (organization_id = (select current_organization()))'
    ' with check (organization_id = (select current_organization()))', target);
  execute format('grant select, insert, update, delete on %s to cartaviva_app', target);
end $$;

-- History is appended, never rewritten: attach to any table that is a record of what happened.
create function refuse_rewriting() returns trigger
  language plpgsql as $$
begin
  raise exception 'rows of % are history and cannot be changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create procedure append_only(target regclass)
  language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function refuse_rewriting()', target);
  execute format('revoke update, delete on %s from cartaviva_app', target);
end $$;

-- A job is planned inside the transaction that causes it; the queue's own tables stay closed to the application.
create function add_job(task text, payload jsonb, run_at timestamptz default null, job_key text default null) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ select graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => job_key, max_attempts => 12) $$;
grant execute on function add_job to cartaviva_app;
