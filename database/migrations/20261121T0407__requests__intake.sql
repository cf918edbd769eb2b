-- One statement receives a request: folio, case, person, first steps, files, event and notice, under one row lock.

-- Check digit of Damm (H. M. Damm, Total anti-symmetrische Quasigruppen, 2004): catches every single error and adjacent swap.
create function check_digit(digits text) returns integer
  language plpgsql immutable strict parallel safe as $$
declare
  quasigroup constant text := '0317598642709215486342068713591750983426612304597836742095815869720134894536201794386172052581436790';
  interim integer := 0;
begin
  for i in 1..length(digits) loop
    interim := substr(quasigroup, interim * 10 + substr(digits, i, 1)::integer + 1, 1)::integer;
  end loop;
  return interim;
end $$;

-- Takes the next number of a counter and writes the folio: `template` has its year and month filled in and keeps
-- `{sequence}` and `{check}`; `covered` is what the check digit covers, in the order of the template.
create function take_folio(organization bigint, counter integer, template text, covered text, width integer) returns text
  language plpgsql as $$
declare
  sequence bigint;
  padded text;
begin
  insert into folio_counter as c (organization_id, year, last) values (organization, counter, 1)
    on conflict (organization_id, year) do update set last = c.last + 1
    returning c.last into sequence;
  padded := lpad(sequence::text, greatest(width, length(sequence::text)), '0');
  return replace(replace(template, '{sequence}', padded), '{check}', check_digit(replace(covered, '{sequence}', padded))::text);
end $$;

-- intake: the columns of request (without folio) plus {numbering, requester, steps, files, actor_id, notify}.
-- A repeated intake_key answers with the folio it already has.
create function receive_request(organization bigint, intake jsonb)
  returns table (id bigint, folio text, tracking_key text, repeated boolean)
  language plpgsql as $$
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
end $$;

-- Text search runs as the owner because the text operators are not leakproof: under row level security they could not use
-- the index. The organization is the transaction's own, never an argument, so the fence holds.
create function search_requests(query tsquery, at_most integer) returns setof bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.id from request r
    where r.organization_id = (select current_organization()) and r.search @@ query
    order by r.received_at desc, r.id desc limit at_most
  $$;
revoke execute on function search_requests from public;
grant execute on function search_requests to cartaviva_app;
