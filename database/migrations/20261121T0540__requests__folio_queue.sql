-- Under many simultaneous intakes, `insert … on conflict do update` begins again from nothing each time the counter's row
-- moves on; `update` queues for the row and follows it. The insert remains for the first folio of a year.
create or replace function take_folio(organization bigint, counter integer, template text, covered text, width integer) returns text
  language plpgsql as $$
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
end $$;
