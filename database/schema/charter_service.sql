-- Generated from the migrated database by `bin/db types`; do not edit.

create table charter_service (
  organization_id bigint not null,
  charter_id bigint not null,
  service_id bigint not null,
  constraint charter_service_pkey PRIMARY KEY (organization_id, charter_id, service_id),
  constraint charter_service_organization_id_charter_id_fkey FOREIGN KEY (organization_id, charter_id) REFERENCES charter(organization_id, id),
  constraint charter_service_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint charter_service_organization_id_service_id_fkey FOREIGN KEY (organization_id, service_id) REFERENCES service(organization_id, id)
);

CREATE INDEX charter_service_service ON public.charter_service USING btree (organization_id, service_id);

alter table charter_service enable row level security;

create policy fence on charter_service for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on charter_service to cartaviva_app;
