-- Generated from the migrated database by `bin/db types`; do not edit.

create table recovery_code (
  organization_id bigint not null,
  account_id bigint not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint recovery_code_pkey PRIMARY KEY (organization_id, account_id, code_hash),
  constraint recovery_code_organization_id_account_id_fkey FOREIGN KEY (organization_id, account_id) REFERENCES account(organization_id, id),
  constraint recovery_code_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

alter table recovery_code enable row level security;

create policy fence on recovery_code for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on recovery_code to cartaviva_app;
