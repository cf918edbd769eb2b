-- One notion of what is due: the present step or, until it has been carried out, the whole plan. Lists, lights and letters follow it.
alter table nonconformity add column next_due_on date
  generated always as (case when state = 'implemented' then step_due_on else least(step_due_on, due_on) end) stored;
-- A plan that expires is told once, as each step is.
alter table nonconformity add column plan_escalated_at timestamptz;
create index nonconformity_next on nonconformity (organization_id, next_due_on, id) where closed_at is null;
drop index nonconformity_step;
drop index nonconformity_open;
