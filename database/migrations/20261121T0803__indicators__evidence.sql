-- A figure written by a person stands on a paper, and the list of indicators is walked by name.
alter table measurement add column evidence_file_id bigint;
alter table measurement add foreign key (organization_id, evidence_file_id) references file;
create index indicator_name on indicator (organization_id, plain(name), id);
