-- Generated from the migrated database by `bin/db types`; do not edit.

create table account_role (
  organization_id bigint not null,
  account_id bigint not null,
  role text not null,
  created_at timestamp with time zone not null default now(),
  constraint account_role_pkey PRIMARY KEY (organization_id, account_id, role),
  constraint account_role_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'coordinator'::text, 'clerk'::text, 'liaison'::text, 'quality'::text, 'control'::text, 'auditor'::text]))),
  constraint account_role_organization_id_account_id_fkey FOREIGN KEY (organization_id, account_id) REFERENCES account(organization_id, id),
  constraint account_role_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

alter table account_role enable row level security;

create policy fence on account_role for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on account_role to cartaviva_app;
