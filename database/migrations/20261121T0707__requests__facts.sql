-- Indicators count the requests of a service by when they were promised for and when they were answered, or closed without it.
create index request_ended on request (organization_id, (coalesce(answered_at, closed_at)))
  where coalesce(answered_at, closed_at) is not null;
create index request_service_due on request (organization_id, service_id, due_at) where due_at is not null;
create index request_service_ended on request (organization_id, service_id, (coalesce(answered_at, closed_at)))
  where coalesce(answered_at, closed_at) is not null;

-- What had another due date at an instant is found by the changes since then.
create index due_change_at on due_change (organization_id, changed_at);
