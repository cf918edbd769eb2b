-- Generated from the migrated database by `bin/db types`; do not edit.

create table folio_counter (
  organization_id bigint not null,
  year integer not null,
  last bigint not null,
  constraint folio_counter_pkey PRIMARY KEY (organization_id, year),
  constraint folio_counter_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

alter table folio_counter enable row level security;

create policy fence on folio_counter for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on folio_counter to cartaviva_app;
