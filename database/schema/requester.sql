-- Generated from the migrated database by `bin/db types`; do not edit.

create table requester (
  organization_id bigint not null,
  request_id bigint not null,
  name text not null default ''::text,
  email text not null default ''::text,
  telephone text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  constraint requester_pkey PRIMARY KEY (organization_id, request_id),
  constraint requester_email_check CHECK ((length(email) <= 254)),
  constraint requester_name_check CHECK ((length(name) <= 200)),
  constraint requester_telephone_check CHECK ((length(telephone) <= 40)),
  constraint requester_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint requester_organization_id_request_id_fkey FOREIGN KEY (organization_id, request_id) REFERENCES request(organization_id, id)
);

alter table requester enable row level security;

create policy fence on requester for all to public using (organization_id = ( SELECT current_organization() AS current_organization)) with check (organization_id = ( SELECT current_organization() AS current_organization));

grant select, insert, update, delete on requester to cartaviva_app;
