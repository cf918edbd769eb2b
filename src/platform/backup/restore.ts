import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { connectAsOwner } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { readArchive } from './archive.ts'
import type { Place } from './backup.ts'
import { faults } from './faults.ts'
import { loadTable, openForLoading, setSequences } from './load.ts'
import { jobsEntry, type Manifest, manifestName, tableEntry } from './manifest.ts'
import { addJob, type Job, quoted, tablesOf } from './tables.ts'
import { verify } from './verify.ts'

/**
 * Puts the content of an archive into an empty database and an empty files folder, and then brings it to this
 * version's shape.
 * @param force replaces what there is
 * @throws StartFault: archive damaged or newer (nothing is changed), data present, database in use
 */
export async function restore(file: string, place: Place, { force = false } = {}): Promise<Manifest> {
  const size = (await stat(file).catch(cause => Promise.reject(faults.damaged(file, cause.code, cause)))).size
  let read = 0
  const onBytes = (bytes: number) => {
    read += bytes
    place.onProgress?.(read, size * 2)
  }
  const manifest = await verify(file, onBytes)
  const folder = path.join(place.dataFolder, 'files')
  await makeRoom(place.databaseUrl, folder, force)
  await migrate(place.databaseUrl, { only: manifest.migrations.map(({ name }) => name) })
  await load(file, manifest, place, folder, onBytes)
  await migrate(place.databaseUrl)
  return manifest
}

async function makeRoom(databaseUrl: string, folder: string, force: boolean): Promise<void> {
  const client = await connectAsOwner(databaseUrl)
  try {
    await refuseInUse(client)
    const present = (await firstWithRows(client)) ?? (await readdir(folder).catch(() => []))[0]
    if (present && !force) throw faults.full(present)
    // Also after a start that was interrupted: the shape is made anew, as the archive needs it.
    await client.query('drop schema if exists graphile_worker cascade')
    await client.query('drop schema public cascade')
    await client.query('create schema public')
    await client.query('grant usage on schema public to public')
  } finally {
    await client.end()
  }
}

/** A connection that has just been closed takes a moment to disappear. */
async function refuseInUse(client: pg.Client): Promise<void> {
  const until = Date.now() + 2000
  for (;;) {
    const others = await client.query(
      `select from pg_stat_activity where datname = current_database() and backend_type = 'client backend'
         and pid <> pg_backend_pid()`,
    )
    if (!others.rowCount) return
    if (Date.now() > until) throw faults.inUse(others.rowCount)
    await sleep(50)
  }
}

async function firstWithRows(client: pg.Client): Promise<string | undefined> {
  for (const { name } of await tablesOf(client)) {
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`)
    if (rowCount) return name
  }
  return undefined
}

async function load(file: string, manifest: Manifest, place: Place, folder: string, onBytes: (bytes: number) => void) {
  const arriving = `${folder}.restoring`
  await rm(arriving, { recursive: true, force: true })
  await mkdir(arriving, { recursive: true })
  const client = await connectAsOwner(place.databaseUrl)
  try {
    await client.query('begin')
    const giveBack = await openForLoading(client)
    for await (const { name, content } of readArchive(file, onBytes))
      await readEntry(client, manifest, name, content, arriving)
    await setSequences(client, manifest.sequences)
    await giveBack()
    await exchange(arriving, folder)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

async function readEntry(client: pg.Client, manifest: Manifest, name: string, content: Readable, arriving: string) {
  const table = manifest.tables.find(table => tableEntry(table.name) === name)
  if (table) await loadTable(client, table, content)
  else if (name === jobsEntry) for (const job of (await json(content)) as Job[]) await addJob(client, job)
  else if (name !== manifestName) await keepFile(path.join(arriving, path.relative('files', name)), arriving, content)
}

async function keepFile(target: string, arriving: string, content: Readable): Promise<void> {
  // An archive is somebody's file: a name in it must not lead out of the folder.
  if (!target.startsWith(arriving + path.sep)) throw new Error(`unexpected entry ${target}`)
  await mkdir(path.dirname(target), { recursive: true })
  await pipeline(content, createWriteStream(target, { flush: true }))
}

async function exchange(arriving: string, folder: string): Promise<void> {
  const replaced = `${folder}.replaced`
  await rm(replaced, { recursive: true, force: true })
  if (existsSync(folder)) await rename(folder, replaced)
  await rename(arriving, folder)
  await rm(replaced, { recursive: true, force: true })
}
