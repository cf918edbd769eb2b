-- Business days in which the unit of a charter must have mended what a broken promise or a claim opened.
alter table charter add column mending_days integer not null default 20 check (mending_days between 1 and 250);
