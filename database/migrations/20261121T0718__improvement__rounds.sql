-- A case that is reopened is gone through again: each action belongs to one round, and whoever verifies is reminded once.
alter table corrective_action add column round integer not null default 0 check (round >= 0);
alter table effect_verification add column reminded_at timestamptz;
