-- Generated from the migrated database by `bin/db types`; do not edit.

create table intake_draft (
  organization_id bigint not null,
  id uuid not null,
  fields jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint intake_draft_pkey PRIMARY KEY (organization_id, id),
  constraint intake_draft_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

CREATE INDEX intake_draft_age ON public.intake_draft USING btree (organization_id, updated_at);

alter table intake_draft enable row level security;

create policy fence on intake_draft for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on intake_draft to cartaviva_app;
