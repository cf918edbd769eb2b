/**
 * The application's door to PostgreSQL: every use is one transaction of one organization.
 * Connections take the role `cartaviva_app`, to which row level security applies.
 */
import pg from 'pg'
import { kyselyOn } from './connection.ts'
import { type Read, readHandle, type Scope, type Write, writeHandle } from './handles.ts'

// Identities stay far below 2^53; dates without time stay text, so that no time zone moves them.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)

export const APP_ROLE = 'cartaviva_app'

export interface AppDatabase {
  /** Runs in a read-only transaction; PostgreSQL refuses any change. */
  read<T>(scope: Scope, look: (read: Read) => Promise<T>): Promise<T>
  /** Runs in a transaction that is committed when `change` resolves, unless it asks to leave things as they were. */
  write<T>(scope: Scope, change: (write: Write) => Promise<T>, keep?: (outcome: T) => boolean): Promise<T>
  /** One statement outside any handle: hot writes that set their own organization, and look-ups of public addresses. */
  statement<R extends pg.QueryResultRow>(query: { name?: string; text: string; values: unknown[] }): Promise<R[]>
  close(): Promise<void>
}

export interface DatabaseOptions {
  url: string
  poolSize: number
  /** The owner migrates and founds organizations; everything else runs as the application, behind the fence. */
  role?: 'application' | 'owner'
  /** Milliseconds after which PostgreSQL gives a statement up. */
  statementTimeout?: number
}

export function openDatabase({
  url,
  poolSize,
  role = 'application',
  statementTimeout = 30_000,
}: DatabaseOptions): AppDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    options: `${role === 'application' ? `-c role=${APP_ROLE} ` : ''}-c statement_timeout=${statementTimeout} -c jit=off`,
  })
  // A connection lost while idle is replaced at the next use; without a listener the process would end.
  const noted = () => {}
  pool.on('error', noted)
  // The same for one lost while in use: its query fails, and that is told; the event besides would end the process.
  pool.on('connect', client => client.on('error', noted))

  async function transact<T>(
    begin: string,
    scope: Scope,
    work: (client: pg.PoolClient) => Promise<T>,
    keep: (t: T) => boolean,
  ) {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      const actor = scope.actorId === null ? '' : Number(scope.actorId)
      await client.query(
        `${begin}; select set_config('app.organization', '${Number(scope.organizationId)}', true), set_config('app.actor', '${actor}', true)`,
      )
      const outcome = await work(client)
      await client.query(keep(outcome) ? 'commit' : 'rollback')
      return outcome
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => {
        broken = lost
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    read: (scope, look) =>
      transact(
        'begin isolation level repeatable read read only',
        scope,
        c => look(readHandle(kyselyOn(c), scope)),
        () => true,
      ),
    write: (scope, change, keep = () => true) =>
      transact('begin', scope, c => change(writeHandle(kyselyOn(c), scope)), keep),
    async statement<R extends pg.QueryResultRow>(query: { name?: string; text: string; values: unknown[] }) {
      return (await pool.query<R>(query)).rows
    },
    close: () => pool.end(),
  }
}
