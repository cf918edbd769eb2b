import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'

export const LOG_SUBJECTS = [
  'organization',
  'unit',
  'position',
  'office',
  'neighbourhood',
  'calendar',
  'account',
  'access',
  'service',
  'reason',
  'procedure',
] as const
export type LogSubject = (typeof LOG_SUBJECTS)[number]

export interface LogRow {
  id: number
  at: Date
  name: string
  actor: string | null
  /** Name of what was changed, as it is called today. */
  about: string | null
  data: Json
}

/** Names of signing in: facts of an account, too many to stand among its changes. */
const SIGN_INS = sql`('account.signed-in', 'account.sign-in-failed')`

/**
 * Events of configuration, newest first, before an identity. The list of subjects is written out as in the index
 * `event_configuration`, which leaves the many events of requests aside.
 */
export async function configurationEvents(
  read: Read,
  { subject, before, limit }: { subject: LogSubject | null; before: number | null; limit: number },
): Promise<LogRow[]> {
  const isAccess = subject === 'access'
  const kept = isAccess ? sql`e.name in ${SIGN_INS}` : sql`e.name not in ${SIGN_INS}`
  const table = isAccess ? 'account' : subject
  const { rows } = await sql<LogRow>`
    select e.id, e.at, e.name, actor.name as actor, e.data,
      case e.subject
        when 'unit' then (select name from unit where organization_id = e.organization_id and id = e.subject_id)
        when 'position' then (select name from position where organization_id = e.organization_id and id = e.subject_id)
        when 'office' then (select name from office where organization_id = e.organization_id and id = e.subject_id)
        when 'neighbourhood' then (select name from neighbourhood where organization_id = e.organization_id and id = e.subject_id)
        when 'account' then (select name from account where organization_id = e.organization_id and id = e.subject_id)
        when 'service' then (select name from service where organization_id = e.organization_id and id = e.subject_id)
        when 'reason' then (select name from inadmissibility_reason where organization_id = e.organization_id and id = e.subject_id)
        when 'procedure' then (select code || ' ' || name from procedure where organization_id = e.organization_id and id = e.subject_id)
      end as about
    from event e left join account actor on actor.organization_id = e.organization_id and actor.id = e.actor_id
    where e.organization_id = ${read.organizationId}
      and e.subject in ('organization', 'unit', 'position', 'office', 'neighbourhood', 'calendar', 'account', 'service', 'reason', 'procedure')
      and ${kept}
      and (${table}::text is null or e.subject = ${table})
      and (${before}::bigint is null or e.id < ${before})
    order by e.id desc limit ${limit}`.execute(read.db)
  return rows
}
