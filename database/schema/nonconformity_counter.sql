-- Generated from the migrated database by `bin/db types`; do not edit.

create table nonconformity_counter (
  organization_id bigint not null,
  year integer not null,
  last bigint not null default 0,
  created_at timestamp with time zone not null default now(),
  constraint nonconformity_counter_pkey PRIMARY KEY (organization_id, year),
  constraint nonconformity_counter_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

alter table nonconformity_counter enable row level security;

create policy fence on nonconformity_counter for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on nonconformity_counter to cartaviva_app;
