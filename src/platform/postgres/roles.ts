import pg from 'pg'

/** The address of a database of the embedded server for a role. It is a URL that `pg`, libpq and `new URL` all read. */
export function addressOf(socket: string, role: string, database: string): string {
  return `postgresql://${role}@${encodeURIComponent(socket)}/${database}`
}

/** Whether the server accepts connections now. */
export async function answers(socket: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(socket, 'postgres', 'postgres') })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/**
 * Makes sure of the role `cartaviva`, not a superuser, and of the database it owns, so that the embedded server
 * offers exactly what a town hall's own server does: nothing in the product can lean on being superuser.
 */
export async function ensureOwner(socket: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(socket, 'postgres', 'postgres') })
  await client.connect()
  try {
    const role = await client.query(`select from pg_roles where rolname = 'cartaviva'`)
    if (!role.rowCount) await client.query('create role cartaviva login createdb createrole')
    const database = await client.query(`select from pg_database where datname = 'cartaviva'`)
    if (!database.rowCount) await client.query('create database cartaviva owner cartaviva')
  } finally {
    await client.end()
  }
}
