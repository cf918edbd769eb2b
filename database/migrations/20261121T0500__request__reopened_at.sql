-- What was referred and answered before a reopening is history: the case is attended again from this instant.
alter table request add column reopened_at timestamptz;
