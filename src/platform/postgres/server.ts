import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { programEnvironment } from './cluster.ts'
import { faultFromOutput } from './faults.ts'
import type { Folders } from './folders.ts'
import { within } from './processes.ts'
import { answers } from './roles.ts'

/** A running server process under its watchman. */
export type Server = { watchman: ChildProcess; socket: string }

/**
 * The watchman is four lines of shell between us and the server. It holds the other end of a pipe from us; when we
 * close it, or die in any way, `kill -9` included, the pipe ends and it asks the server to shut down at once.
 */
const watchmanScript = `
exec 3<&0
"$@" </dev/null 3<&- & server=$!
( read -r _ <&3; kill -INT "$server" ) & pipe=$!
wait "$server"; code=$?
kill "$pipe" 2>/dev/null
exit "$code"`

const largestLog = 10 * 1024 ** 2

/** Starts the server on the cluster, reachable only through the socket folder. It does not wait for it to answer. */
export function launch(
  folders: Folders,
  socket: string,
  binaries: Binaries,
  account: Account,
  durable: boolean,
): Server {
  const log = openLog(folders.log)
  const watchman = spawn(
    '/bin/sh',
    [
      '-c',
      watchmanScript,
      'cartaviva-postgres',
      path.join(binaries.folder, 'postgres'),
      '-D',
      realpathSync(folders.cluster),
    ].concat(settings(socket, durable).flatMap(setting => ['-c', setting])),
    // Its own process group: a Ctrl-C in the terminal reaches us, and we stop it in order.
    { ...account, cwd: '/', env: programEnvironment, stdio: ['pipe', log, log], detached: true },
  )
  closeSync(log)
  watchman.stdin?.on('error', () => undefined)
  // Neither the watchman nor its pipe keeps a finished program from ending.
  watchman.unref()
  ;(watchman.stdin as unknown as { unref(): void }).unref()
  return { watchman, socket }
}

function settings(socket: string, durable: boolean): string[] {
  return [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'unix_socket_permissions=0700',
    'shared_buffers=128MB',
    'max_connections=100',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'max_wal_size=1GB',
    'checkpoint_timeout=15min',
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
  ]
}

function openLog(file: string): number {
  const log = openSync(file, 'a', 0o600)
  if (fstatSync(log).size > largestLog) ftruncateSync(log)
  return log
}

/**
 * Waits until the server answers; recovering after a crash may take minutes, so only its end is a failure.
 * @throws the fault its log tells when it gives up.
 */
export async function untilReady(server: Server, folders: Folders, onWaiting: () => void): Promise<void> {
  const began = Date.now()
  let told = false
  while (!(await answers(server.socket))) {
    if (hasEnded(server))
      throw faultFromOutput(readFileSync(folders.log, 'utf8').slice(-4000), folders.data, folders.log)
    if (!told && Date.now() - began > 3000) {
      told = true
      onWaiting()
    }
    await within(30, () => hasEnded(server))
  }
}

export function hasEnded({ watchman }: Server): boolean {
  return watchman.exitCode !== null || watchman.signalCode !== null
}

/** Shuts the server down: open transactions are rolled back, connections closed, nothing left behind. */
export async function shutDown(server: Server): Promise<void> {
  server.watchman.stdin?.destroy()
  await within(60_000, () => hasEnded(server))
}
