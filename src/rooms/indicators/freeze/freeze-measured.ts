/** Freezing what was measured already, of many indicators and causes at once: nothing is read again. */
import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Period } from '../vocabulary.ts'

/** @param causes by indicator, the record because of which it is frozen; one without a measurement of the period stays as it is */
export async function freezeMeasured(
  write: Write,
  period: Period,
  cause: string,
  causes: ReadonlyMap<number, number>,
): Promise<void> {
  const { organizationId, actorId } = write
  const now = toDate(write.now)
  await sql`
    with frozen as (
      insert into frozen_period (organization_id, indicator_id, starts_on, ends_on, measurement_id, cause, cause_id, frozen_by, frozen_at)
      select distinct on (m.indicator_id) m.organization_id, m.indicator_id, m.starts_on, m.ends_on, m.id, ${cause}, c.cause_id,
        ${actorId}::bigint, ${now}::timestamptz
      from measurement m
      join unnest(${[...causes.keys()]}::bigint[], ${[...causes.values()]}::bigint[]) as c(indicator_id, cause_id) using (indicator_id)
      where m.organization_id = ${organizationId} and m.starts_on = ${period.startsOn}::date and m.ends_on = ${period.endsOn}::date
      order by m.indicator_id, m.number desc
      on conflict do nothing
      returning indicator_id, cause_id
    )
    insert into event (organization_id, at, name, subject, subject_id, actor_id, data)
    select ${organizationId}::bigint, ${now}::timestamptz, 'indicator.frozen', 'indicator', indicator_id, ${actorId}::bigint,
      jsonb_build_object('from', ${period.startsOn}::text, 'to', ${period.endsOn}::text, 'cause', ${cause}::text, 'causeId', cause_id)
    from frozen`.execute(write.db)
}
