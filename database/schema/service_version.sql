-- Generated from the migrated database by `bin/db types`; do not edit.

create table service_version (
  organization_id bigint not null,
  service_id bigint not null,
  number integer not null,
  record jsonb not null,
  note text not null default ''::text,
  published_by bigint,
  published_at timestamp with time zone not null default now(),
  constraint service_version_pkey PRIMARY KEY (organization_id, service_id, number),
  constraint service_version_note_check CHECK ((length(note) <= 1000)),
  constraint service_version_number_check CHECK ((number > 0)),
  constraint service_version_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint service_version_organization_id_published_by_fkey FOREIGN KEY (organization_id, published_by) REFERENCES account(organization_id, id),
  constraint service_version_organization_id_service_id_fkey FOREIGN KEY (organization_id, service_id) REFERENCES service(organization_id, id)
);

alter table service_version enable row level security;

create policy fence on service_version for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.service_version FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

grant select, insert on service_version to cartaviva_app;
