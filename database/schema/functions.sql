-- Generated from the migrated database by `bin/db types`; do not edit.

CREATE OR REPLACE FUNCTION public.add_job(task text, payload jsonb, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, job_key text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => job_key, max_attempts => 12) $function$;

CREATE OR REPLACE PROCEDURE public.append_only(IN target regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function refuse_rewriting()', target);
  execute format('revoke update, delete on %s from cartaviva_app', target);
end $procedure$;

CREATE OR REPLACE FUNCTION public.check_digit(digits text)
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
declare
  quasigroup constant text := '0317598642709215486342068713591750983426612304597836742095815869720134894536201794386172052581436790';
  interim integer := 0;
begin
  for i in 1..length(digits) loop
    interim := substr(quasigroup, interim * 10 + substr(digits, i, 1)::integer + 1, 1)::integer;
  end loop;
  return interim;
end $function$;

CREATE OR REPLACE FUNCTION public.current_organization()
 RETURNS bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.organization', true), '')::bigint $function$;

CREATE OR REPLACE PROCEDURE public.fence(IN target regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy fence on %s using (organization_id = (select current_organization()))'
    ' with check (organization_id = (select current_organization()))', target);
  execute format('grant select, insert, update, delete on %s to cartaviva_app', target);
end $procedure$;

CREATE OR REPLACE FUNCTION public.forget_readings()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update reading set stale = true where not stale
    and organization_id = case when tg_table_name = 'organization' then new.id else (to_jsonb(new) ->> 'organization_id')::bigint end;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.guard_charter_signature()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from charter_version v where v.organization_id = old.organization_id and v.id = old.version_id
    and v.state in ('in_force', 'replaced')) then
    raise exception 'version % is published with its signatures', old.version_id using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if old.signed_at is not null then
    raise exception 'signature % is given', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.guard_charter_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  touched record;
begin
  if tg_op = 'DELETE' then touched := old; else touched := new; end if;
  if exists (select from charter_version v where v.organization_id = touched.organization_id and v.id = touched.version_id
    and v.state <> 'draft') then
    raise exception '% of version % changes only while it is a draft', tg_table_name, touched.version_id using errcode = 'restrict_violation';
  end if;
  return touched;
end $function$;

CREATE OR REPLACE FUNCTION public.guard_charter_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then
      raise exception 'version % of charter % is not a draft any more', old.number, old.charter_id using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if old.state <> 'draft' and (new.charter_id, new.number, new.summary, new.general, new.remedies, new.complementary, new.change_note)
    is distinct from (old.charter_id, old.number, old.summary, old.general, old.remedies, old.complementary, old.change_note) then
    raise exception 'the text of version % of charter % changes only while it is a draft', old.number, old.charter_id
      using errcode = 'restrict_violation';
  end if;
  if old.published_at is not null and (new.content_hash, new.in_force_from, new.published_at, new.published_by)
    is distinct from (old.content_hash, old.in_force_from, old.published_at, old.published_by) then
    raise exception 'version % of charter % is published', old.number, old.charter_id using errcode = 'restrict_violation';
  end if;
  if old.state in ('replaced', 'discarded') and new.state <> old.state or old.state = 'in_force' and new.state not in ('in_force', 'replaced') then
    raise exception 'version % of charter % cannot go back', old.number, old.charter_id using errcode = 'restrict_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.in_one_line(text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select array_to_string($1, ' ') $function$;

CREATE OR REPLACE FUNCTION public.note_changed_requests()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into fact_change (organization_id, source, service_id, unit_id, channel, kind, received_at, due_at, ended_at)
    select v.organization_id, 'request', v.service_id, v.unit_id, v.channel, v.kind, v.received_at, v.due_at, v.ended_at
    from before b join after a using (organization_id, id)
    cross join lateral (values
      (b.organization_id, b.service_id, b.unit_id, b.channel, b.kind, b.received_at, b.due_at, coalesce(b.answered_at, b.closed_at)),
      (a.organization_id, a.service_id, a.unit_id, a.channel, a.kind, a.received_at, a.due_at, coalesce(a.answered_at, a.closed_at))
    ) as v(organization_id, service_id, unit_id, channel, kind, received_at, due_at, ended_at)
    where (b.service_id, b.unit_id, b.channel, b.kind, b.received_at, b.due_at, b.answered_at, b.closed_at, b.reopened_times)
      is distinct from (a.service_id, a.unit_id, a.channel, a.kind, a.received_at, a.due_at, a.answered_at, a.closed_at, a.reopened_times);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.note_new_requests()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into fact_change (organization_id, source, service_id, unit_id, channel, kind, received_at, due_at, ended_at)
    select organization_id, 'request', service_id, unit_id, channel, kind, received_at, due_at, coalesce(answered_at, closed_at)
    from added;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.note_observations()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into fact_change (organization_id, source, service_id, unit_id, channel, indicator_id, received_at)
    select organization_id, source, service_id, unit_id, channel, indicator_id, at from after;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.note_received_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.request_received_at := coalesce(
    (select received_at from request where organization_id = new.organization_id and id = new.request_id),
    new.request_received_at);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.plain(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select lower(public.unaccent('public.unaccent'::regdictionary, $1)) $function$;

CREATE OR REPLACE FUNCTION public.receive_request(organization bigint, intake jsonb)
 RETURNS TABLE(id bigint, folio text, tracking_key text, repeated boolean)
 LANGUAGE plpgsql
AS $function$
#variable_conflict use_column
declare
  row request := jsonb_populate_record(null::request, intake);
  numbering record;
begin
  perform set_config('app.organization', organization::text, true);
  row.captured_at := coalesce(row.captured_at, now());

  if row.intake_key is not null then
    return query select r.id, r.folio, r.tracking_key, true from request r
      where r.organization_id = organization and r.intake_key = row.intake_key;
    if found then return; end if;
  end if;

  select * into numbering from jsonb_to_record(intake -> 'numbering') as n(counter integer, template text, covered text, width integer);
  row.folio := take_folio(organization, numbering.counter, numbering.template, numbering.covered, numbering.width);

  -- The counter's lock is held: a twin that was waiting for it has committed by now and is seen here.
  if row.intake_key is not null then
    return query select r.id, r.folio, r.tracking_key, true from request r
      where r.organization_id = organization and r.intake_key = row.intake_key;
    if found then
      update folio_counter set last = last - 1 where organization_id = organization and year = numbering.counter;
      return;
    end if;
  end if;

  insert into request as r (organization_id, folio, tracking_key, kind, channel, state, service_id, unit_id, neighbourhood_id,
      address, latitude, longitude, summary, description, answers, identity, locale, received_at, captured_at, captured_by,
      term_amount, term_unit, due_at, warn_at, due_account, version_id, step_id, external_source, external_id, intake_key)
    values (organization, row.folio, row.tracking_key, row.kind, row.channel, coalesce(row.state, 'received'), row.service_id,
      row.unit_id, row.neighbourhood_id, coalesce(row.address, ''), row.latitude, row.longitude, row.summary,
      coalesce(row.description, ''), coalesce(row.answers, '{}'), row.identity, row.locale, row.received_at,
      row.captured_at, row.captured_by, row.term_amount, row.term_unit, row.due_at, row.warn_at,
      row.due_account, row.version_id, row.step_id, row.external_source, row.external_id, row.intake_key)
    returning r.id into row.id;

  if intake ? 'requester' then
    insert into requester (organization_id, request_id, name, email, telephone)
      select organization, row.id, coalesce(p.name, ''), coalesce(p.email, ''), coalesce(p.telephone, '')
      from jsonb_to_record(intake -> 'requester') as p(name text, email text, telephone text);
  end if;

  insert into request_step (organization_id, request_id, seq, step_id, state, opened_at, done_at, done_by, position_id, outcome)
    select organization, row.id, s.place, (s.step ->> 'step_id')::bigint, s.step ->> 'state', row.captured_at,
      case when s.step ->> 'state' = 'done' then row.captured_at end, (s.step ->> 'done_by')::bigint,
      (s.step ->> 'position_id')::bigint, s.step ->> 'outcome'
    from jsonb_array_elements(coalesce(intake -> 'steps', '[]')) with ordinality as s(step, place);

  insert into attachment (organization_id, request_id, file_id, stage, public, attached_at)
    select organization, row.id, f::bigint, 'intake', true, row.captured_at
    from jsonb_array_elements_text(coalesce(intake -> 'files', '[]')) as f;

  insert into event (organization_id, at, name, subject, subject_id, actor_id, data)
    values (organization, row.captured_at, 'request.received', 'request', row.id, (intake ->> 'actor_id')::bigint,
      jsonb_build_object('channel', row.channel, 'kind', row.kind));

  if coalesce((intake ->> 'notify')::boolean, false) then
    perform add_job('requests.acknowledge-receipt', jsonb_build_object('organization', organization, 'request', row.id));
  end if;

  return query select row.id, row.folio, row.tracking_key, false;
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_changing_signed_report()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    if old.state = 'draft' then return old; end if;
  elsif old.state = 'draft' or (old.state = 'signed' and new.state = 'corrected'
      and to_jsonb(new) - 'state' = to_jsonb(old) - 'state') then
    return new;
  end if;
  raise exception 'report % was signed and cannot be changed', old.id using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_rewriting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are history and cannot be changed', tg_table_name using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.requests_likely(query tsquery)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  plan json;
begin
  execute format('explain (format json) select from request where organization_id = %L and search @@ %L::tsquery',
    current_organization(), query) into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric;
end $function$;

CREATE OR REPLACE FUNCTION public.requests_matching(query tsquery)
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$ select r.id from request r where r.organization_id = (select current_organization()) and r.search @@ query $function$;

CREATE OR REPLACE FUNCTION public.requests_matching_in(query tsquery, period integer)
 RETURNS TABLE(id bigint, received_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$ begin
    return query select r.id, r.received_at from request r
      where r.organization_id = (select current_organization()) and thirty_days(r.received_at) = period and r.search @@ query;
  end $function$;

CREATE OR REPLACE FUNCTION public.take_folio(organization bigint, counter integer, template text, covered text, width integer)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
declare
  sequence bigint;
begin
  update folio_counter set last = last + 1 where organization_id = organization and year = counter
    returning last into sequence;
  if not found then
    insert into folio_counter as c (organization_id, year, last) values (organization, counter, 1)
      on conflict (organization_id, year) do update set last = c.last + 1
      returning c.last into sequence;
  end if;
  return written_folio(template, covered, width, sequence);
end $function$;

CREATE OR REPLACE FUNCTION public.thirty_days(instant timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (floor((EXTRACT(epoch FROM (instant AT TIME ZONE 'UTC'::text)) / (2592000)::numeric)))::integer;

CREATE OR REPLACE FUNCTION public.verdict(closed_at timestamp with time zone, due_at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select case
      when closed_at is null then null
      when due_at is null then 'no_promise'
      when closed_at <= due_at then 'on_time'
      else 'late'
    end
  $function$;

CREATE OR REPLACE FUNCTION public.written_folio(template text, covered text, width integer, sequence bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select replace(replace(template, '{sequence}', padded), '{check}', check_digit(replace(covered, '{sequence}', padded))::text)
    from (select lpad(sequence::text, greatest(width, length(sequence::text)), '0')) as number(padded)
  $function$;
