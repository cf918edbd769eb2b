import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Role } from '../../../platform/permissions/permissions.ts'

export const ACCOUNT_STATES = ['active', 'invited', 'locked', 'inactive'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]

export interface PersonRow {
  id: number
  name: string
  email: string
  roles: Role[]
  positions: string[]
  seenAt: Date | null
  state: AccountState
}

export interface PeopleFilter {
  text: string
  state: AccountState | null
  /** Name and identity after which the page starts. */
  after: { name: string; id: number } | null
  /** Day on which positions are looked at. */
  today: string
  limit: number
}

/** Accounts by name, whatever the accents and capitals of what is looked for. */
export async function people(read: Read, filter: PeopleFilter): Promise<PersonRow[]> {
  const pattern = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<PersonRow>`
    select * from (
      select a.id, a.name, a.email,
        case when not a.active then 'inactive' when a.password_hash is null then 'invited'
          when a.locked_until > ${toDate(read.now)} then 'locked' else 'active' end as state,
        (select max(s.seen_at) from session s where s.organization_id = a.organization_id and s.account_id = a.id) as "seenAt",
        array(select r.role from account_role r
          where r.organization_id = a.organization_id and r.account_id = a.id order by r.role) as roles,
        array(select p.name from position_holder h
          join position p on p.organization_id = h.organization_id and p.id = h.position_id
          where h.organization_id = a.organization_id and h.account_id = a.id
            and ${filter.today}::date between h.starts_on and coalesce(h.ends_on, 'infinity') order by p.name) as positions
      from account a
      where a.organization_id = ${read.organizationId}
        and (${filter.text} = '' or plain(a.name) like plain(${pattern}) or a.email ilike ${pattern})
        and (${filter.after?.name ?? null}::text is null or (a.name, a.id) > (${filter.after?.name ?? ''}, ${filter.after?.id ?? 0}))
    ) as person
    where ${filter.state}::text is null or state = ${filter.state}
    order by name, id
    limit ${filter.limit}`.execute(read.db)
  return rows
}
