import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Binaries, type Embedded, startPostgres } from '../../src/platform/postgres/index.ts'
import { ensureTemplate } from '../support/database.ts'
import { debian } from './chromium.ts'

/** A server in a temporary folder for one run, with the migrated template already made. */
export async function passingServer(binaries: Binaries | undefined): Promise<Embedded & { folder: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-run-'))
  // The server's account, which may not be ours, must pass through it.
  chmodSync(folder, 0o711)
  const server = await startPostgres({ dataFolder: folder, durable: false, binaries })
  await ensureTemplate(server.url)
  return { ...server, folder }
}

/** Debian's oldest PostgreSQL we support, installed when we may; undefined, with the reason told, where there is none. */
export function debianBinaries(): Binaries | undefined {
  const found = oldest() ?? (install() ? oldest() : undefined)
  if (!found) console.log('\n- No PostgreSQL 15 on this machine: the journeys were not repeated on it.')
  return found
}

function oldest(): Binaries | undefined {
  const majors = globSync('*/bin/postgres', { cwd: '/usr/lib/postgresql' }).map(file => Number.parseInt(file, 10))
  const major = majors.filter(number => number >= 15).sort((one, other) => one - other)[0]
  return major === undefined ? undefined : { folder: `/usr/lib/postgresql/${major}/bin`, major }
}

function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('\nInstalling Debian’s PostgreSQL 15 for the journeys…')
  // Only its programs are wanted: without this the package starts a server of its own.
  const settings = '/etc/postgresql-common/createcluster.conf'
  if (!existsSync(settings)) {
    mkdirSync(path.dirname(settings), { recursive: true })
    writeFileSync(settings, 'create_main_cluster = false\n')
  }
  return debian('update') && debian('install', '--yes', '--no-install-recommends', 'postgresql-15')
}
