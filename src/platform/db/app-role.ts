import type pg from 'pg'
import { faults } from './faults.ts'

/**
 * Makes sure of `cartaviva_app`, the role the application works under: it owns nothing and row level security binds it.
 * The owner's account, which security does not bind, is for migrations and backups alone.
 * @throws StartFault with the lines an administrator must run where our account may not create roles.
 */
export async function ensureAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ me: string; server: number; present: boolean }>(
    `select quote_ident(current_user) as me, current_setting('server_version_num')::int as server,
            exists (select from pg_roles where rolname = 'cartaviva_app') as present`,
  )
  const { me, server, present } = rows[0]!
  try {
    if (!present) await createOnce(client)
    if (!(await mayBecome(client, server))) await client.query(`grant cartaviva_app to ${me}`)
  } catch (error) {
    throw faults.noAppRole(me, error)
  }
}

/** Roles belong to the whole server: another database of ours may be creating it at this moment. */
async function createOnce(client: pg.Client): Promise<void> {
  try {
    await client.query('create role cartaviva_app nologin')
  } catch (error) {
    const taken = ['42710', '23505'].includes((error as { code?: string }).code ?? '')
    if (!taken) throw error
  }
}

/** Since PostgreSQL 16 being a member and being allowed to become the role are two things. */
async function mayBecome(client: pg.Client, server: number): Promise<boolean> {
  const right = server >= 160_000 ? 'SET' : 'MEMBER'
  const { rows } = await client.query<{ may: boolean }>(`select pg_has_role('cartaviva_app', '${right}') as may`)
  return rows[0]!.may
}
