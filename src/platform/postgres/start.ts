import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, serverAccount } from './account.ts'
import { type Binaries, embeddedBinaries } from './binaries.ts'
import { createCluster, hasCluster } from './cluster.ts'
import { faults } from './faults.ts'
import { type Folders, makeSocketFolder, placesIn, prepareFolders } from './folders.ts'
import { announce, ownerOf, releaseLock, takeLock } from './lock.ts'
import { stopOrphans } from './orphans.ts'
import { within } from './processes.ts'
import { addressOf, ensureOwner } from './roles.ts'
import { hasEnded, launch, type Server, shutDown, untilReady } from './server.ts'

/** The moments worth telling to somebody who waits. */
export type Progress = 'creating' | 'starting' | 'recovering' | 'ready'

export type Start = {
  dataFolder: string
  onProgress?: (progress: Progress) => void
  /** What to do when another living process already runs the server of this folder. Default: refuse. */
  whenRunning?: 'refuse' | 'attach'
  /** Another PostgreSQL than the one npm brought (the tests also run on Debian's). */
  binaries?: Binaries
  /** Off only for tests: a power cut then loses data, and everything is quicker. Default: on. */
  durable?: boolean
}

/** A server to connect to: `url` is the owner's address. Only whoever started it stops it. */
export type Embedded = { url: string; stop: () => Promise<void> }

/**
 * Starts the embedded server, making its database the first time, and recovers from whatever a crash left behind.
 * If the server dies by itself it is started again; if we die, it stops.
 * @throws StartFault with one clear sentence: disk full, folder in use, not writable, other version, no PostgreSQL.
 */
export async function startPostgres(start: Start): Promise<Embedded> {
  const folders = prepareFolders(start.dataFolder)
  if (start.whenRunning === 'attach' && ownerOf(folders)) return attach(folders)
  const account = serverAccount()
  const binaries = start.binaries ?? embeddedBinaries(account)
  const leftSocket = takeLock(folders)
  try {
    if (leftSocket) rmSync(leftSocket, { recursive: true, force: true })
    return await open(folders, binaries, account, start)
  } catch (error) {
    releaseLock(folders)
    throw error
  }
}

async function open(folders: Folders, binaries: Binaries, account: Account, start: Start): Promise<Embedded> {
  const tell = start.onProgress ?? (() => undefined)
  const durable = start.durable ?? true
  if (hasCluster(folders, binaries)) await stopOrphans(folders.cluster)
  else {
    tell('creating')
    await createCluster(folders, binaries, account, durable)
  }
  tell('starting')
  const socket = makeSocketFolder(folders, account)
  const launchAgain = () => launch(folders, socket, binaries, account, durable)
  let server = launchAgain()
  const ready = (one: Server) => untilReady(one, folders, () => tell('recovering'))
  await ready(server)
  await ensureOwner(socket)
  announce(folders, socket)
  tell('ready')
  const watch = keepAlive(server, launchAgain, ready, replaced => {
    server = replaced
  })
  return { url: addressOf(socket, 'cartaviva', 'cartaviva'), stop }

  async function stop(): Promise<void> {
    watch.stop()
    await shutDown(server)
    rmSync(socket, { recursive: true, force: true })
    releaseLock(folders)
  }
}

/** Starts the server again whenever it ends by itself, a little later each time it fails. */
function keepAlive(
  first: Server,
  launchAgain: () => Server,
  ready: (server: Server) => Promise<void>,
  onReplaced: (server: Server) => void,
) {
  let stopped = false
  const watch = (server: Server) => server.watchman.once('exit', () => replace(500))
  const replace = async (pause: number): Promise<void> => {
    if (stopped) return
    await sleep(pause, undefined, { ref: false })
    if (stopped) return
    const server = launchAgain()
    onReplaced(server)
    try {
      await ready(server)
      watch(server)
    } catch {
      await replace(Math.min(pause * 2, 30_000))
    }
  }
  if (!hasEnded(first)) watch(first)
  return {
    stop: () => {
      stopped = true
    },
  }
}

/** The address of the server that another living process runs on the folder, or undefined when none answers there. */
export function runningPostgres(dataFolder: string): string | undefined {
  const owner = ownerOf(placesIn(dataFolder))
  return owner?.socket && addressOf(owner.socket, 'cartaviva', 'cartaviva')
}

async function attach(folders: Folders): Promise<Embedded> {
  await within(60_000, () => runningPostgres(folders.data) !== undefined || !ownerOf(folders))
  const url = runningPostgres(folders.data)
  if (!url) throw faults.inUse(folders.data, ownerOf(folders)?.pid ?? 0)
  return { url, stop: async () => undefined }
}
