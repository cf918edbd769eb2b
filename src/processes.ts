/**
 * Several processes behind one port: the first opens the foundations, runs the jobs and keeps the others alive;
 * each of the others is a whole server on the same database.
 */
import cluster from 'node:cluster'

const GROUND = 'CARTAVIVA_GROUND'
const SOONEST_AGAIN_MS = 1000

/** The database that the first process opened, in the others; undefined in the first. */
export function givenGround(): string | undefined {
  return cluster.isWorker ? process.env[GROUND] : undefined
}

/** Starts the servers and starts again any that falls; resolves when all of them listen. */
export async function startProcesses(count: number, databaseUrl: string): Promise<{ stop(): Promise<void> }> {
  let stopping = false
  const start = () => cluster.fork({ [GROUND]: databaseUrl })
  cluster.on('exit', () => {
    // One that falls while starting must not be started thousands of times a minute.
    if (!stopping) setTimeout(() => !stopping && start(), SOONEST_AGAIN_MS)
  })
  await Promise.all(Array.from({ length: count }, () => listening(start())))
  return {
    async stop() {
      stopping = true
      const workers = Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined)
      await Promise.all(workers.map(worker => ended(worker)))
    },
  }
}

function listening(worker: ReturnType<typeof cluster.fork>): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('listening', () => resolve())
    worker.once('exit', code => reject(new Error(`a server process ended with ${code} while starting`)))
  })
}

function ended(worker: ReturnType<typeof cluster.fork>): Promise<void> {
  return new Promise(resolve => {
    worker.once('exit', () => resolve())
    worker.kill('SIGTERM')
  })
}
