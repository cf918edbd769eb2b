import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { connectAsOwner, placeOf } from '../db/connect.ts'
import { type ArchiveWriter, writeArchive } from './archive.ts'
import { faults } from './faults.ts'
import { jobsEntry, type Manifest, manifestName, tableEntry } from './manifest.ts'
import { copyText, jobsOf, sequencesOf, type Table, tablesOf } from './tables.ts'

export type Place = {
  /** The owner's address: row level security would hide rows from anybody else. */
  databaseUrl: string
  dataFolder: string
  onProgress?: (done: number, total: number) => void
}

type Kept = { path: string; name: string; bytes: number }

/**
 * Writes database and files into one archive while the house stays open: all tables as of one instant, and then the
 * files, which are never changed once written.
 * @throws StartFault when the archive exists or cannot be written; no half archive is left
 */
export async function backUp(file: string, place: Place): Promise<Manifest> {
  if (existsSync(file)) throw faults.exists(file)
  const unfinished = `${file}.unfinished`
  const client = await connectAsOwner(place.databaseUrl)
  try {
    await rm(unfinished, { force: true })
    const manifest = await writeAll(client, unfinished, place)
    await rename(unfinished, file)
    return manifest
  } catch (error) {
    await rm(unfinished, { force: true })
    throw fromDisk(error) ? faults.notWritten(file, error) : error
  } finally {
    await client.end()
    await rm(`${unfinished}.table`, { force: true })
  }
}

async function writeAll(client: pg.Client, file: string, place: Place): Promise<Manifest> {
  const { rows } = await client.query(`select to_regclass('migration') is null as empty`)
  if (rows[0].empty) throw faults.nothing(placeOf(place.databaseUrl))
  // Off, a policy that would hide rows from us is an error instead of a backup with holes.
  await client.query('set row_security = off')
  await client.query('begin isolation level repeatable read read only')
  const tables = await tablesOf(client)
  const manifest = await beginning(client)
  const folder = path.join(place.dataFolder, 'files')
  const kept = await filesIn(folder)
  const tell = progressOf([...tables, ...kept], place.onProgress)
  const archive = writeArchive(file)
  for (const table of tables) {
    manifest.tables.push({
      name: table.name,
      columns: table.columns,
      rows: await addTable(client, archive, file, table),
    })
    tell(table.bytes)
  }
  const jobs = await jobsOf(client)
  await archive.addText(jobsEntry, JSON.stringify(jobs))
  await client.query('commit')
  for (const { path: from, name, bytes } of kept) {
    await archive.add(`files/${name}`, bytes, createReadStream(from))
    tell(bytes)
  }
  const complete = { ...manifest, jobs: jobs.length, entries: Object.fromEntries(archive.sums) }
  await archive.addText(manifestName, JSON.stringify(complete, null, 1))
  await archive.close()
  return complete
}

async function beginning(client: pg.Client): Promise<Manifest> {
  const packageFile = new URL('../../../package.json', import.meta.url)
  const migrations = await client.query('select name, checksum from migration order by name')
  return {
    format: 1,
    version: JSON.parse(await readFile(packageFile, 'utf8')).version,
    takenAt: new Date().toISOString(),
    migrations: migrations.rows,
    tables: [],
    // Numbers are given outside transactions: read now, they are at least those of the snapshot.
    sequences: await sequencesOf(client),
    jobs: 0,
    entries: {},
  }
}

/** By way of a file beside the archive, because tar wants the size first. @returns the number of rows */
async function addTable(client: pg.Client, archive: ArchiveWriter, file: string, table: Table): Promise<number> {
  const spool = `${file}.table`
  const rows = client.query(to(`${copyText(table)} to stdout`))
  await pipeline(rows, createWriteStream(spool, { mode: 0o600 }))
  await archive.add(tableEntry(table.name), (await stat(spool)).size, createReadStream(spool))
  await rm(spool)
  return rows.rowCount
}

/** What the store keeps; not what is still arriving. */
async function filesIn(folder: string): Promise<Kept[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  const names = paths.map(from => ({ path: from, name: path.relative(folder, from).split(path.sep).join('/') }))
  const settled = names
    .filter(({ name }) => !name.split('/').includes('incoming'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return Promise.all(settled.map(async one => ({ ...one, bytes: (await stat(one.path)).size })))
}

function progressOf(parts: { bytes: number }[], onProgress: Place['onProgress']) {
  const total = parts.reduce((so, { bytes }) => so + bytes, 0)
  let done = 0
  return (bytes: number) => {
    done += bytes
    onProgress?.(done, total)
  }
}

function fromDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'errno' in error
}
