-- Codes kept on paper for the day the telephone is lost; each opens the door once. Only the hash is kept.
create table recovery_code (
  organization_id bigint not null references organization,
  account_id bigint not null,
  code_hash bytea not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (organization_id, account_id, code_hash),
  foreign key (organization_id, account_id) references account
);
call fence('recovery_code');

-- Who administers may be asked for a second factor: without one its account is not administrator's.
alter table organization add column administrators_need_second_factor boolean not null default false;

-- The log of what was changed in the organization, newest first, apart from the many events of requests.
create index event_configuration on event (organization_id, id desc)
  where subject in ('organization', 'unit', 'position', 'office', 'neighbourhood', 'calendar', 'account', 'service', 'reason', 'procedure');
