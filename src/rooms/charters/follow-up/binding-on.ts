import { sql } from 'kysely'

/** Of a `charter_version` v of a `charter` c: whether it was published and bound on a day, suspended then or not. */
export const bindingOn = (day: string) => sql<boolean>`v.published_at is not null and v.in_force_from <= ${day}::date
  and (v.in_force_to is null or v.in_force_to >= ${day}::date)
  and not exists (select from charter_suspension p where p.organization_id = c.organization_id and p.charter_id = c.id
    and p.starts_on <= ${day}::date and (p.ends_on is null or p.ends_on >= ${day}::date))`
