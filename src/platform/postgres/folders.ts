import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Account, canReach } from './account.ts'
import { faults } from './faults.ts'

/** Where one embedded server keeps its things, inside the data folder. */
export type Folders = { data: string; cluster: string; log: string; lock: string }

// A new database takes some 60 MB; one that exists must still be able to open when the disk is nearly full.
const leastFreeMegabytes = { new: 200, existing: 30 }
// A Unix socket's path holds 107 bytes on Linux and 103 on macOS, its file name included.
const longestSocketFolder = 103 - '/.s.PGSQL.5432'.length

/** Makes the data folder, and refuses with one sentence where nothing can be written or the disk is full. */
export function prepareFolders(dataFolder: string): Folders {
  const data = path.resolve(dataFolder)
  try {
    mkdirSync(data, { recursive: true })
    accessSync(data, constants.W_OK | constants.X_OK)
  } catch (error) {
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC'
    throw full ? faults.diskFull(data) : faults.notWritable(data, error)
  }
  const disk = statfsSync(data)
  const free = Math.floor((disk.bavail * disk.bsize) / 1024 ** 2)
  const places = placesIn(data)
  const needed = leastFreeMegabytes[existsSync(places.cluster) ? 'existing' : 'new']
  if (free < needed) throw faults.diskFull(data, { free, needed })
  return places
}

export function placesIn(dataFolder: string): Folders {
  const data = path.resolve(dataFolder)
  return {
    data,
    cluster: path.join(data, 'postgres'),
    log: path.join(data, 'postgres.log'),
    lock: path.join(data, 'postgres.lock'),
  }
}

/** For root only: where programs and databases go that the server's account cannot reach in the checkout. */
export function sharedFolder(): string {
  const folder = '/var/lib/cartaviva'
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

/**
 * An empty private folder owned by the account, in which a new database will be made.
 * @returns its path; `cluster` becomes a link to a reachable place when the account cannot enter the data folder.
 */
export function makeClusterFolder(folders: Folders, account: Account): string {
  if (isLink(folders.cluster)) rmSync(folders.cluster)
  const beside = path.join(folders.data, 'postgres.new')
  rmSync(beside, { recursive: true, force: true })
  if (canReach(account, beside)) {
    mkdirSync(beside, { mode: 0o700 })
    return own(beside, account)
  }
  const elsewhere = own(mkdtempSync(path.join(sharedFolder(), 'postgres-')), account)
  symlinkSync(elsewhere, beside)
  return elsewhere
}

/** A folder only the account may enter, with a path short enough for a socket. */
export function makeSocketFolder(folders: Folders, account: Account): string {
  const inside = path.join(folders.data, 'socket')
  if (Buffer.byteLength(inside) > longestSocketFolder || !canReach(account, inside))
    return own(mkdtempSync(path.join(os.tmpdir(), 'cartaviva-')), account)
  rmSync(inside, { recursive: true, force: true })
  mkdirSync(inside, { mode: 0o700 })
  return own(inside, account)
}

function own(folder: string, account: Account): string {
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
