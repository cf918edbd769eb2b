-- What a unit already answered or handed back, latest first.
create index referral_ended on referral (organization_id, unit_id, ended_at desc, id desc) where ended_at is not null;
