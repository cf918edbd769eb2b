-- Generated from the migrated database by `bin/db types`; do not edit.

create table charter_indicator (
  organization_id bigint not null,
  version_id bigint not null,
  indicator_id bigint not null,
  place integer not null,
  constraint charter_indicator_pkey PRIMARY KEY (organization_id, version_id, indicator_id),
  constraint charter_indicator_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint charter_indicator_organization_id_indicator_id_fkey FOREIGN KEY (organization_id, indicator_id) REFERENCES indicator(organization_id, id),
  constraint charter_indicator_organization_id_version_id_fkey FOREIGN KEY (organization_id, version_id) REFERENCES charter_version(organization_id, id)
);

CREATE INDEX charter_indicator_indicator ON public.charter_indicator USING btree (organization_id, indicator_id);

alter table charter_indicator enable row level security;

create policy fence on charter_indicator for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

CREATE TRIGGER guard BEFORE INSERT OR DELETE OR UPDATE ON public.charter_indicator FOR EACH ROW EXECUTE FUNCTION guard_charter_text();

grant select, insert, update, delete on charter_indicator to cartaviva_app;
