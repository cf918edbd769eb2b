-- Generated from the migrated database by `bin/db types`; do not edit.

create table frozen_period (
  organization_id bigint not null,
  indicator_id bigint not null,
  starts_on date not null,
  ends_on date not null,
  measurement_id bigint not null,
  cause text not null,
  cause_id bigint,
  frozen_by bigint,
  frozen_at timestamp with time zone not null,
  constraint frozen_period_pkey PRIMARY KEY (organization_id, indicator_id, starts_on, ends_on),
  constraint frozen_period_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint frozen_period_organization_id_frozen_by_fkey FOREIGN KEY (organization_id, frozen_by) REFERENCES account(organization_id, id),
  constraint frozen_period_organization_id_indicator_id_fkey FOREIGN KEY (organization_id, indicator_id) REFERENCES indicator(organization_id, id),
  constraint frozen_period_organization_id_measurement_id_fkey FOREIGN KEY (organization_id, measurement_id) REFERENCES measurement(organization_id, id)
);

alter table frozen_period enable row level security;

create policy fence on frozen_period for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.frozen_period FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

grant select, insert on frozen_period to cartaviva_app;
