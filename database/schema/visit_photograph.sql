-- Generated from the migrated database by `bin/db types`; do not edit.

create table visit_photograph (
  organization_id bigint not null,
  visit_id bigint not null,
  file_id bigint not null,
  created_at timestamp with time zone not null default now(),
  constraint visit_photograph_pkey PRIMARY KEY (organization_id, visit_id, file_id),
  constraint visit_photograph_organization_id_file_id_fkey FOREIGN KEY (organization_id, file_id) REFERENCES file(organization_id, id),
  constraint visit_photograph_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint visit_photograph_organization_id_visit_id_fkey FOREIGN KEY (organization_id, visit_id) REFERENCES visit(organization_id, id)
);

alter table visit_photograph enable row level security;

create policy fence on visit_photograph for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on visit_photograph to cartaviva_app;
