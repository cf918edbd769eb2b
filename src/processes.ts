/**
 * Several processes behind one port: the first opens the foundations, runs the jobs and keeps the others alive;
 * each of the others is a whole server on the same database.
 */
import { fork } from 'node:child_process'
import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { join } from 'node:path'
import { gatherFigures } from './platform/http/figures.ts'

const GROUND = 'CARTAVIVA_GROUND'
const SOONEST_AGAIN_MS = 1000

/** The database that the first process opened, in the others; undefined in the first. */
export function givenGround(): string | undefined {
  return cluster.isWorker ? process.env[GROUND] : undefined
}

/** The first server could not open; it has told why. */
export class ServerFell extends Error {}

/**
 * Starts the servers and starts again any that falls; resolves when all of them have tried.
 * The first tries alone, so that what keeps it from opening is told once and nothing is left half open.
 * @throws ServerFell when the first ends before it listens.
 */
export async function startProcesses(count: number, databaseUrl: string): Promise<{ stop(): Promise<void> }> {
  gatherFigures()
  let stopping = false
  const start = () => cluster.fork({ [GROUND]: databaseUrl })
  if ((await tried(start())) === 'fell') throw new ServerFell('the first server ended while starting')
  cluster.on('exit', () => {
    // One that falls while starting must not be started thousands of times a minute.
    if (!stopping) setTimeout(() => !stopping && start(), SOONEST_AGAIN_MS)
  })
  await Promise.all(Array.from({ length: count - 1 }, () => tried(start())))
  return {
    async stop() {
      stopping = true
      const workers = Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined)
      await Promise.all(workers.map(worker => ended(worker)))
    },
  }
}

function tried(worker: Worker): Promise<'listens' | 'fell'> {
  return new Promise(resolve => {
    worker.once('listening', () => resolve('listens'))
    worker.once('exit', () => resolve('fell'))
  })
}

function ended(worker: Worker): Promise<void> {
  return new Promise(resolve => {
    worker.once('exit', () => resolve())
    worker.kill('SIGTERM')
  })
}

/** Fills the years of the examples beside the servers; what it tells goes to the terminal. */
export function startYears(databaseUrl: string): { stop(): Promise<void> } {
  const program = fork(join(import.meta.dirname, 'years.ts'), { env: { ...process.env, YEARS_OF: databaseUrl } })
  return {
    async stop() {
      if (program.exitCode !== null || program.signalCode !== null) return
      program.kill('SIGTERM')
      await once(program, 'exit')
    },
  }
}
