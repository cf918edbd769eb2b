/** Databases of chosen sizes on the bench's own server; made once, since two million requests take a while. */
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { filesIn } from '../src/compose.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { seedLoad } from './seed-load/load.ts'

export const ORGANIZATION = 'grande'
/** Fixed, so that every run measures the same data. */
export const UNTIL = Temporal.Instant.from('2026-11-17T06:00:00Z')

/** The owner's address of a database with that many requests. */
export async function seededDatabase(
  server: string,
  dataFolder: string,
  requests: number,
  progress: (done: number) => void,
  stretch?: { from: Temporal.PlainDate; until: Temporal.Instant },
): Promise<string> {
  const name = stretch ? `bench_${requests}_${stretch.from.year}` : `bench_${requests}`
  return madeOnce(server, name, ownerUrl =>
    seedLoad({
      ...{ ownerUrl, slug: ORGANIZATION, requests, seed: 42, until: UNTIL, historyMonths: 12, progress, ...stretch },
      files: filesIn(dataFolder),
    }),
  )
}

/** The owner's address of a database that is filled when it is not there yet; one that was interrupted is begun again. */
export async function madeOnce(
  server: string,
  name: string,
  fill: (ownerUrl: string) => Promise<unknown>,
): Promise<string> {
  if (!(await exists(server, name))) {
    const unfinished = `${name}_unfinished`
    await onServer(server, `drop database if exists ${unfinished} with (force)`, `create database ${unfinished}`)
    const ownerUrl = databaseOn(server, unfinished)
    await migrate(ownerUrl)
    await fill(ownerUrl)
    await onServer(ownerUrl, 'vacuum (analyze)')
    await onServer(server, `alter database ${unfinished} rename to ${name}`)
  }
  await migrate(databaseOn(server, name))
  return databaseOn(server, name)
}

export function databaseOn(server: string, name: string): string {
  return server.replace(/\/[^/]*$/, `/${name}`)
}

export async function onServer(server: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

async function exists(server: string, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  await client.end()
  return Boolean(rowCount)
}
