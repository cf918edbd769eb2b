-- Claims made before their event told which nonconformity they opened. That one carries the request in its origin key, once in
-- each organization; what happened is never rewritten, so that what is found now is told by an event of its own.
insert into event (organization_id, at, name, subject, subject_id, data)
select c.organization_id, now(), 'commitment.linked', 'request', c.request_id,
  jsonb_build_object('nonconformity', n.folio, 'nonconformityPath', '/interno/mejora/' || n.id)
from commitment_claim c
join nonconformity n on n.organization_id = c.organization_id and n.origin_key = 'claim:' || c.request_id
where not exists (select from event e where e.organization_id = c.organization_id and e.subject = 'request'
  and e.subject_id = c.request_id and e.name in ('commitment.claimed', 'commitment.linked') and e.data ? 'nonconformity');
