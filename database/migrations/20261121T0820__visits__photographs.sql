-- What was photographed during a visit.
create table visit_photograph (
  organization_id bigint not null references organization,
  visit_id bigint not null,
  file_id bigint not null,
  created_at timestamptz not null default now(),
  primary key (organization_id, visit_id, file_id),
  foreign key (organization_id, visit_id) references visit,
  foreign key (organization_id, file_id) references file
);
call fence('visit_photograph');

-- What is read of visits: by draw, and those done by service and kind.
create index visit_draw_day on visit (organization_id, draw_id, planned_on, id);
create index visit_done on visit (organization_id, kind, started_at desc) where state = 'done';
