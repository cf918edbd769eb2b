-- A day says so in its name.
alter table indicator_version rename column effective_from to effective_on;
