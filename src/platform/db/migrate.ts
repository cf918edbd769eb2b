/**
 * A migration is one step in the history of the database's shape: written once, applied once on every installation,
 * in order, never edited or undone. Several processes may start at the same time: one migrates, the others wait.
 */
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { ensureAppRole } from './app-role.ts'
import { connectAsOwner, placeOf } from './connect.ts'
import { faults } from './faults.ts'
import { type Migration, migrationsFolder, migrationsIn } from './migration-files.ts'

export type Migrate = {
  /** Where the SQL files are. Default: `database/migrations`. */
  folder?: string
  /** Stop short of this version's shape: only these, as a backup of an older version was. */
  only?: string[]
  onMigration?: (name: string) => void
}

// Any number would do, as long as nothing else in the database locks the same one.
const migrationLock = 20_261_121

/**
 * Brings the database to this version's shape.
 * @param ownerUrl address of the database for the account that owns it
 * @returns the names of the migrations applied now
 * @throws StartFault where a person must act: unreachable, newer database, edited migration, missing rights
 */
export async function migrate(ownerUrl: string, { folder = migrationsFolder, only, onMigration }: Migrate = {}) {
  const migrations = migrationsIn(folder)
  const client = await connectAsOwner(ownerUrl)
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await ensureAppRole(client)
    await prepare(client, ownerUrl)
    const pending = (await pendingOf(client, migrations)).filter(({ name }) => only?.includes(name) ?? true)
    for (const migration of pending) {
      onMigration?.(migration.name)
      await apply(client, migration)
    }
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** The job queue brings its own tables; they come first so that our functions may name them. */
async function prepare(client: pg.Client, ownerUrl: string): Promise<void> {
  try {
    await client.query(`create table if not exists migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
    const fails = () => undefined
    pool.on('error', fails).on('connect', client => client.on('error', fails))
    await runMigrations({ pgPool: pool, logger: new Logger(() => fails) }).finally(() => pool.end())
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw faults.mayNotCreate(placeOf(ownerUrl), client.user ?? '', error)
  }
}

async function pendingOf(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<Migration>('select name, checksum from migration order by name')
  const known = new Map(migrations.map(migration => [migration.name, migration.checksum]))
  for (const { name, checksum } of rows) {
    if (!known.has(name)) throw faults.newerDatabase(name)
    if (known.get(name) !== checksum) throw faults.editedMigration(name)
  }
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const { message, position } = error as Error & { position?: string }
    const line = position ? `:${sql.slice(0, Number(position)).split('\n').length}` : ''
    throw new Error(`${name}.sql${line}: ${message}`, { cause: error })
  }
}
