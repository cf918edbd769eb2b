-- What a nonconformity is about happened before it was noticed, and one may be noticed late: what repeats what is told by this day.
alter table nonconformity add column occurred_on date;
update nonconformity n set occurred_on = (n.detected_at at time zone o.time_zone)::date
from organization o where o.id = n.organization_id;
-- The key of a broken promise ends with the first day of its period.
update nonconformity n set occurred_on = (split_part(n.origin_key, ':', 3)::date + case i.frequency
  when 'monthly' then interval '1 month' when 'half_yearly' then interval '6 months'
  when 'yearly' then interval '1 year' else interval '3 months' end)::date - 1
from commitment k
join indicator i on i.organization_id = k.organization_id and i.id = k.indicator_id
where n.origin = 'commitment' and n.origin_key ~ '^commitment:[0-9]+:[0-9]{4}-[0-9]{2}-[0-9]{2}$'
  and k.organization_id = n.organization_id and k.id = n.subject_id;
alter table nonconformity alter column occurred_on set not null;
