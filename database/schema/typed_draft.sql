-- Generated from the migrated database by `bin/db types`; do not edit.

create table typed_draft (
  organization_id bigint not null,
  id uuid not null,
  account_id bigint,
  path text not null,
  fields jsonb not null,
  created_at timestamp with time zone not null default now(),
  constraint typed_draft_pkey PRIMARY KEY (organization_id, id),
  constraint typed_draft_organization_id_account_id_fkey FOREIGN KEY (organization_id, account_id) REFERENCES account(organization_id, id),
  constraint typed_draft_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

CREATE INDEX typed_draft_age ON public.typed_draft USING btree (organization_id, created_at);

alter table typed_draft enable row level security;

create policy fence on typed_draft for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on typed_draft to cartaviva_app;
