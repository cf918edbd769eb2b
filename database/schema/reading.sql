-- Generated from the migrated database by `bin/db types`; do not edit.

create table reading (
  organization_id bigint not null,
  indicator_id bigint not null,
  starts_on date not null,
  ends_on date not null,
  numerator numeric,
  denominator numeric,
  value numeric,
  base integer not null default 0,
  status text not null,
  fingerprint text not null default ''::text,
  read_at timestamp with time zone not null,
  stale boolean not null default false,
  valid_until timestamp with time zone,
  constraint reading_pkey PRIMARY KEY (organization_id, indicator_id, starts_on, ends_on),
  constraint reading_status_check CHECK ((status = ANY (ARRAY['measured'::text, 'no_data'::text, 'not_applicable'::text, 'source_missing'::text]))),
  constraint reading_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint reading_organization_id_indicator_id_fkey FOREIGN KEY (organization_id, indicator_id) REFERENCES indicator(organization_id, id)
);

CREATE INDEX reading_period ON public.reading USING btree (organization_id, starts_on, ends_on);

CREATE INDEX reading_stale ON public.reading USING btree (organization_id, indicator_id, starts_on) WHERE stale;

alter table reading enable row level security;

create policy fence on reading for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on reading to cartaviva_app;
