/** Sessions live in the database, so that they can be listed and ended; the browser keeps a random token, we its hash. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { AppDatabase } from '../../platform/db/database.ts'
import type { Read, Write } from '../../platform/db/handles.ts'
import { toDate, toInstant } from '../../platform/db/time.ts'
import type { House } from '../../platform/http/house.ts'
import { SESSION_COOKIE } from '../../platform/http/house.ts'
import type { Cookie } from '../../platform/http/page.ts'
import type { Person, Visit } from '../../platform/http/visit.ts'
import type { Role } from '../../platform/permissions/permissions.ts'
import { isLocale } from '../../platform/words/words.ts'

const SESSION_HOURS = 12
const TOUCH_MINUTES = 5
/** How long the second factor is awaited. */
const HALFWAY_MINUTES = 15

export const tokenHash = (token: string) => createHash('sha256').update(token).digest()

/** Opens a session and returns the cookie that carries it. Ends after twelve hours without use. */
export async function openSession(
  write: Write,
  visit: Visit,
  accountId: number,
  awaitsSecondFactor = false,
): Promise<Cookie> {
  const token = randomBytes(32).toString('base64url')
  await write.db
    .insertInto('session')
    .values({
      organization_id: write.organizationId,
      token_hash: tokenHash(token),
      account_id: accountId,
      device: visit.device,
      awaits_second_factor: awaitsSecondFactor,
      seen_at: toDate(write.now),
      created_at: toDate(write.now),
      expires_at: toDate(write.now.add(awaitsSecondFactor ? { minutes: HALFWAY_MINUTES } : { hours: SESSION_HOURS })),
    })
    .execute()
  return { name: SESSION_COOKIE, value: `${visit.tenant.id}.${token}`, maxAge: SESSION_HOURS * 3600 }
}

/** The cookie names its organization, so that one browser may work in several, one after another. */
export function tokenOf(read: Read, cookie: string): string | null {
  const [organization, token] = cookie.split('.')
  return Number(organization) === read.organizationId && token ? token : null
}

interface IdentityRow {
  session_id: number
  account_id: number
  name: string
  email: string
  locale: string | null
  seen_at: Date
  roles: Role[] | null
  positions: Person['positions'] | null
}

/** Who a session belongs to, with roles and the positions held or substituted today; one query. Who administers where a second factor is asked for, and has
 * none, does not administer yet. */
export async function identify(read: Read, cookie: string): Promise<{ person: Person; stale: boolean } | null> {
  const token = tokenOf(read, cookie)
  if (!token) return null
  const now = toDate(read.now)
  const { rows } = await sql<IdentityRow>`
    select s.id as session_id, a.id as account_id, a.name, a.email, a.locale, s.seen_at,
      (select array_agg(r.role) from account_role r where r.organization_id = a.organization_id and r.account_id = a.id
          and not (r.role = 'administrator' and a.totp_secret is null and
            (select o.administrators_need_second_factor from organization o where o.id = a.organization_id))) as roles,
      (select json_agg(json_build_object('id', p.id, 'name', p.name, 'unitId', p.unit_id) order by p.name)
        from position_holder h join position p on p.organization_id = h.organization_id and p.id = h.position_id
        join organization o on o.id = h.organization_id
        where h.organization_id = a.organization_id and h.account_id = a.id
          and (${now}::timestamptz at time zone o.time_zone)::date between h.starts_on and coalesce(h.ends_on, 'infinity')) as positions
    from session s join account a on a.organization_id = s.organization_id and a.id = s.account_id
    where s.organization_id = ${read.organizationId} and s.token_hash = ${tokenHash(token)}
      and s.expires_at > ${now} and not s.awaits_second_factor and a.active`.execute(read.db)
  const row = rows[0]
  if (!row) return null
  const seen = toInstant(row.seen_at)
  return { person: personOf(row), stale: Temporal.Instant.compare(seen.add({ minutes: TOUCH_MINUTES }), read.now) < 0 }
}

function personOf(row: IdentityRow): Person {
  return {
    accountId: row.account_id,
    sessionId: row.session_id,
    name: row.name,
    email: row.email,
    locale: isLocale(row.locale) ? row.locale : null,
    roles: new Set(row.roles ?? []),
    positions: row.positions ?? [],
  }
}

/** Notes that a session is in use, so that it ends twelve hours after the last use and not before. */
export function touchSession(db: AppDatabase, clock: House['clock']): House['touchSession'] {
  return async (tenant, person) => {
    const now = clock()
    await db.write({ organizationId: tenant.id, actorId: person.accountId, now }, write =>
      write.db
        .updateTable('session')
        .set({ seen_at: toDate(now), expires_at: toDate(now.add({ hours: SESSION_HOURS })) })
        .where('organization_id', '=', tenant.id)
        .where('id', '=', person.sessionId)
        .execute(),
    )
  }
}

/** Ends one session; true when there was one. */
export async function endSession(write: Write, accountId: number, sessionId: number): Promise<boolean> {
  const result = await write.db
    .deleteFrom('session')
    .where('organization_id', '=', write.organizationId)
    .where('account_id', '=', accountId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Ends every session of an account but one; returns how many there were. */
export async function endOtherSessions(write: Write, accountId: number, kept: number | null): Promise<number> {
  let query = write.db
    .deleteFrom('session')
    .where('organization_id', '=', write.organizationId)
    .where('account_id', '=', accountId)
  if (kept !== null) query = query.where('id', '<>', kept)
  return Number((await query.executeTakeFirst()).numDeletedRows)
}
