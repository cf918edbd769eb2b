/**
 * A journey runs on a real PostgreSQL, in a database of its own: a copy of a migrated template, made in some 40 ms.
 * `bin/test` names the server to use; a test file run alone (`node --test FILE`) uses a server kept in a temporary
 * folder, which goes away after ten idle minutes.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../../src/platform/db/migrate.ts'
import { migrationsIn } from '../../src/platform/db/migration-files.ts'
import { isAlive } from '../../src/platform/postgres/processes.ts'
import { keptServer } from './kept-server.ts'

let serial = 0

/** The owner's address of a new database that is migrated and otherwise empty. */
export async function freshDatabase(): Promise<string> {
  return copyOf(await ensureTemplate(await testServer()))
}

/** The owner's address of a new database with nothing in it at all. */
export async function emptyDatabase(): Promise<string> {
  return copyOf('template1')
}

/** Address of the server's own database: the one `bin/test` started, or the one kept for the inner loop. */
export async function testServer(): Promise<string> {
  return process.env.TEST_SERVER ?? (await keptServer())
}

/** A database with the migrations of this very tree, made once per server. @returns its name. */
export async function ensureTemplate(server: string): Promise<string> {
  const name = `template_${short(JSON.stringify(migrationsIn()))}`
  await makeOnce(server, name, 'template1', migrate)
  return name
}

/**
 * The owner's address of a new database that already holds what `fill` writes. In a run of many files, which names itself
 * in TEST_RUN, it is written once for each `content` and copied for the others; the first copy after the run drops it.
 * @param content says what `fill` writes: the same words, the same rows
 */
export async function filledDatabase(content: string, fill: (databaseUrl: string) => Promise<void>): Promise<string> {
  const run = process.env.TEST_RUN
  if (!run) {
    const url = await freshDatabase()
    await fill(url)
    return url
  }
  const server = await testServer()
  const name = `test_${run}_holding_${short(content)}`
  await makeOnce(server, name, await ensureTemplate(server), fill)
  return copyOf(name)
}

async function makeOnce(server: string, name: string, from: string, fill: (url: string) => Promise<unknown>) {
  await onServer(server, async client => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    if (await exists(client, name)) return
    await client.query(`drop database if exists ${name}_unfinished`)
    await client.query(`create database ${name}_unfinished template ${from}`)
    await fill(databaseOn(server, `${name}_unfinished`))
    await client.query(`alter database ${name}_unfinished rename to ${name}`)
  })
}

/** A name for a text, the same for the same text. */
export function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

async function copyOf(template: string): Promise<string> {
  const server = await testServer()
  const name = `test_${process.pid}_${++serial}`
  await onServer(server, async client => {
    await dropLeftovers(client)
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template ${template}`)
  })
  return databaseOn(server, name)
}

/** Databases whose test file has ended. Nobody drops its own: connections may still be closing when a file ends. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'test\\_%'`,
  )
  // Another test file may be dropping it at this moment.
  for (const { name } of rows.filter(({ name }) => !isAlive(Number(name.split('_')[1]))))
    await client.query(`drop database if exists ${name} with (force)`).catch(() => undefined)
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  return Boolean((await client.query('select from pg_database where datname = $1', [name])).rowCount)
}

async function onServer(server: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function databaseOn(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
