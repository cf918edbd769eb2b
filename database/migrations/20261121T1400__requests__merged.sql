-- A repeated request follows the one that is attended: what is said about that one is said to both.

alter table request add column merged_into_id bigint, add column merged_at timestamptz,
  add foreign key (organization_id, merged_into_id) references request,
  add constraint request_not_into_itself check (merged_into_id <> id),
  add constraint request_merged_since check ((merged_into_id is null) = (merged_at is null));

-- Who follows a request: few do, so the index costs nothing to the others.
create index request_followers on request (organization_id, merged_into_id, id) where merged_into_id is not null;

-- The step where a follower was is put aside: nobody is asked for it, and it is taken up again if it was another matter.
alter table request_step drop constraint request_step_state_check, drop constraint request_step_check,
  add constraint request_step_state_check check (state in ('active', 'aside', 'done', 'returned')),
  add constraint request_step_check check ((state in ('active', 'aside')) = (done_at is null));
