-- The full record of a service, in publications that nobody rewrites; the draft of the next one waits beside them.
-- What governs requests today (term, place, kinds…) stays in `service`, where each publication writes it.

-- A list as one text; immutable, unlike array_to_string, because texts are written alike under every setting.
create function in_one_line(text[]) returns text
  language sql immutable strict parallel safe
  as $$ select array_to_string($1, ' ') $$;

alter table service
  -- Number of the publication in force; none until the first.
  add column version integer check (version > 0),
  add column is_free boolean not null default false,
  add column channels text[] not null default '{}',
  add column tags text[] not null default '{}',
  add column retired_at timestamptz,
  add column retired_reason text not null default '' check (length(retired_reason) <= 1000),
  -- Read once, when written: a search compares lexemes without reading any text again.
  add column words tsvector generated always as (
    setweight(to_tsvector('public.spanish_plain'::regconfig, name), 'A')
    || setweight(to_tsvector('public.spanish_plain'::regconfig, in_one_line(keywords || tags)), 'B')
    || setweight(to_tsvector('public.spanish_plain'::regconfig, purpose), 'C')) stored;
update service set version = 1;
update service set retired_at = created_at where not active;
alter table service add check (not (active and retired_at is not null)), add check (not active or version is not null);
create index service_offered on service (organization_id, need) where active;

create table service_draft (
  organization_id bigint not null references organization,
  service_id bigint not null,
  record jsonb not null,
  edited_by bigint,
  edited_at timestamptz not null default now(),
  primary key (organization_id, service_id),
  foreign key (organization_id, service_id) references service,
  foreign key (organization_id, edited_by) references account
);
call fence('service_draft');

create table service_version (
  organization_id bigint not null references organization,
  service_id bigint not null,
  number integer not null check (number > 0),
  record jsonb not null,
  note text not null default '' check (length(note) <= 1000),
  published_by bigint,
  published_at timestamptz not null default now(),
  primary key (organization_id, service_id, number),
  foreign key (organization_id, service_id) references service,
  foreign key (organization_id, published_by) references account
);
call fence('service_version');
call append_only('service_version');

insert into service_version (organization_id, service_id, number, record, published_at)
select organization_id, id, 1, jsonb_build_object(
    'name', name, 'purpose', purpose, 'keywords', keywords, 'need', need, 'unitId', unit_id, 'kinds', kinds,
    'term', jsonb_build_object('amount', term_amount, 'unit', term_unit), 'location', location, 'anonymous', allows_anonymous,
    'legalBasis', case when legal_basis = '' then '[]'::jsonb else jsonb_build_array(legal_basis) end), created_at
from service;
