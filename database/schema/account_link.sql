-- Generated from the migrated database by `bin/db types`; do not edit.

create table account_link (
  organization_id bigint not null,
  token_hash bytea not null,
  account_id bigint not null,
  purpose text not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint account_link_pkey PRIMARY KEY (organization_id, token_hash),
  constraint account_link_purpose_check CHECK ((purpose = ANY (ARRAY['reset'::text, 'invitation'::text]))),
  constraint account_link_organization_id_account_id_fkey FOREIGN KEY (organization_id, account_id) REFERENCES account(organization_id, id),
  constraint account_link_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);

CREATE INDEX account_link_account ON public.account_link USING btree (organization_id, account_id);

alter table account_link enable row level security;

create policy fence on account_link for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on account_link to cartaviva_app;
