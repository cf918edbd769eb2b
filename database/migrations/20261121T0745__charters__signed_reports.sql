-- A signed report stays as it was signed; its correction is another one, and then it only says that it was corrected.
create function refuse_changing_signed_report() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'draft' then return old; end if;
  elsif old.state = 'draft' or (old.state = 'signed' and new.state = 'corrected'
      and to_jsonb(new) - 'state' = to_jsonb(old) - 'state') then
    return new;
  end if;
  raise exception 'report % was signed and cannot be changed', old.id using errcode = 'restrict_violation';
end $$;
create trigger charter_report_signed before update or delete on charter_report
  for each row execute function refuse_changing_signed_report();
