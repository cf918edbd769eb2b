import { spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { faultFromOutput, faults } from './faults.ts'
import { type Folders, makeClusterFolder } from './folders.ts'

/** What a PostgreSQL program needs of the environment, and nothing of ours (PGHOST and its kin would mislead it). */
export const programEnvironment = { PATH: process.env.PATH, TZ: 'UTC', LC_MESSAGES: 'C' }

/** Whether the folder already holds a database; refuses one made by another major version. */
export function hasCluster(folders: Folders, binaries: Binaries): boolean {
  const version = path.join(folders.cluster, 'PG_VERSION')
  if (!existsSync(version)) return false
  const found = readFileSync(version, 'utf8').trim()
  if (Number(found) !== binaries.major) throw faults.otherVersion(folders.cluster, found, binaries.major)
  return true
}

/**
 * Makes an empty database cluster in the data folder: UTF-8, sorted as Spanish sorts (ñ after n, accents in place),
 * data checksums on. It is made beside and renamed at the end, so that a half-made one is never taken for a database.
 */
export async function createCluster(folders: Folders, binaries: Binaries, account: Account, durable: boolean) {
  const folder = makeClusterFolder(folders, account)
  const program = spawn(
    path.join(binaries.folder, 'initdb'),
    [
      ...['--pgdata', folder, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8', '--data-checksums'],
      ...['--locale-provider', 'icu', '--icu-locale', 'es', '--locale', wideLocale()],
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...account, cwd: '/', env: programEnvironment, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<number | null>((resolve, reject) => program.on('close', resolve).on('error', reject))
  const [said, code] = await Promise.all([text(program.stderr), ended])
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true })
    throw faultFromOutput(said, folders.data, folders.log)
  }
  renameSync(path.join(folders.data, 'postgres.new'), folders.cluster)
}

/** Character classes (what is a letter) still come from the C library, which must know more than ASCII. */
function wideLocale(): string {
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
}
