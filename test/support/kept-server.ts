import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { runningPostgres, startPostgres } from '../../src/platform/postgres/index.ts'

const folder = path.join(os.tmpdir(), `cartaviva-test-${process.getuid?.() ?? 0}`)
const idleMinutes = 10

/** The address of a server shared by test files that are run alone; started when nobody has started it yet. */
export async function keptServer(): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (!runningPostgres(folder))
    spawn(process.execPath, [fileURLToPath(import.meta.url)], { detached: true, stdio: 'ignore' }).unref()
  for (let tries = 0; tries < 300; tries++) {
    const url = runningPostgres(folder)
    if (url) return url
    await sleep(100)
  }
  throw new Error(`The server for tests did not start: see ${folder}/postgres.log`)
}

async function keep(): Promise<void> {
  const server = await startPostgres({ dataFolder: folder, durable: false })
  for (let idle = 0; idle < idleMinutes * 2; idle++) {
    await sleep(30_000)
    if (await inUse(server.url)) idle = 0
  }
  await server.stop()
}

async function inUse(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query(
    `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  await client.end()
  return Boolean(rowCount)
}

// Started as a program, it is the keeper; a second keeper finds the folder taken and leaves.
if (process.argv[1] === fileURLToPath(import.meta.url)) await keep().catch(() => undefined)
