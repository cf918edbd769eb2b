-- Generated from the migrated database by `bin/db types`; do not edit.

create table service_draft (
  organization_id bigint not null,
  service_id bigint not null,
  record jsonb not null,
  edited_by bigint,
  edited_at timestamp with time zone not null default now(),
  constraint service_draft_pkey PRIMARY KEY (organization_id, service_id),
  constraint service_draft_organization_id_edited_by_fkey FOREIGN KEY (organization_id, edited_by) REFERENCES account(organization_id, id),
  constraint service_draft_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint service_draft_organization_id_service_id_fkey FOREIGN KEY (organization_id, service_id) REFERENCES service(organization_id, id)
);

alter table service_draft enable row level security;

create policy fence on service_draft for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on service_draft to cartaviva_app;
