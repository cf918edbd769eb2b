-- Each step of a nonconformity has its own date, its origin an address to go back to, and its folio a counter of the year.

alter table nonconformity
  add column step_due_on date,
  -- How long after the actions their effect can be seen: one period of whatever measures it.
  add column cycle_days integer not null default 90 check (cycle_days between 1 and 730),
  add column origin_path text not null default '' check (origin_path = '' or origin_path ~ '^/[^/]'),
  add column disposition_note text not null default '' check (length(disposition_note) <= 2000),
  add column authorized_at timestamptz,
  add check (num_nonnulls(disposition, authorized_by, authorized_at) in (0, 3));
update nonconformity set step_due_on = due_on;
alter table nonconformity alter column step_due_on set not null;
create index nonconformity_step on nonconformity (organization_id, step_due_on, id) where closed_at is null;
create index nonconformity_owner on nonconformity (organization_id, owner_position_id) where closed_at is null;

create table nonconformity_counter (
  organization_id bigint not null references organization,
  year integer not null,
  last bigint not null default 0,
  created_at timestamptz not null default now(),
  primary key (organization_id, year)
);
call fence('nonconformity_counter');

-- What is said of an earlier one when the same thing happens again.
alter table cause_analysis
  add column earlier_id bigint,
  add column systemic_statement text not null default '' check (length(systemic_statement) <= 2000),
  add foreign key (organization_id, earlier_id) references nonconformity;

-- Who was affected is known before what to give them.
alter table remedy drop constraint remedy_description_check;
alter table remedy
  alter column description set default '',
  add check (length(description) <= 1000),
  add column listed_by bigint,
  add column withdrawn_at timestamptz,
  add column withdraw_reason text not null default '' check (length(withdraw_reason) <= 1000),
  add check (given_at is null or description <> ''),
  add check (given_at is null or withdrawn_at is null),
  add check ((withdrawn_at is null) = (withdraw_reason = '')),
  add foreign key (organization_id, listed_by) references account;

alter table corrective_action
  add column cancelled_by bigint,
  add check (done_at is null or cancelled_at is null),
  add check ((cancelled_at is null) = (cancel_reason = '')),
  add foreign key (organization_id, cancelled_by) references account;
