import { rmSync } from 'node:fs'
import path from 'node:path'
import { isAlive, postmasterOf, serversOn, within } from './processes.ts'

/**
 * Ends what a dead owner left running on the cluster. Normally the watchman has already begun the shutdown and
 * waiting is enough; a server that lost its watchman too is asked to stop, first politely, then at once.
 */
export async function stopOrphans(cluster: string): Promise<void> {
  const gone = () => serversOn(cluster).length === 0
  if (!(await within(2000, gone))) {
    signalAll(cluster, 'SIGINT')
    if (!(await within(15_000, gone))) {
      signalAll(cluster, 'SIGQUIT')
      await within(15_000, gone)
    }
  }
  forgetReusedNumber(cluster)
}

function signalAll(cluster: string, signal: NodeJS.Signals): void {
  const postmaster = postmasterOf(cluster)
  const servers = serversOn(cluster)
  // The main process ends its own children; alone they are ended one by one.
  for (const pid of servers.includes(postmaster ?? 0) ? [postmaster as number] : servers) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended meanwhile.
    }
  }
}

/**
 * After a reboot the number noted in postmaster.pid may belong to some other program, and PostgreSQL would take it
 * for itself and refuse. With no server alive on the folder the note is worthless then. A number nobody has is left
 * to PostgreSQL, which also checks shared memory before it removes the note.
 */
function forgetReusedNumber(cluster: string): void {
  const pid = postmasterOf(cluster)
  if (pid && isAlive(pid) && serversOn(cluster).length === 0) rmSync(path.join(cluster, 'postmaster.pid'))
}
