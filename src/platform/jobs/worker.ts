/**
 * Runs what acts have planned, on the same PostgreSQL, by graphile-worker: in the server by default, or apart.
 * A job works for one organization in one transaction; a job on a timetable is planned once for each organization.
 */

import type { FastifyBaseLogger } from 'fastify'
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { Temporal } from 'temporal-polyfill'
import type { AppDatabase } from '../db/database.ts'
import type { Job } from '../http/room.ts'
import type { Tools } from '../http/tools.ts'

export interface WorkerSettings {
  /** The owner's address: the queue's tables are closed to the application. */
  ownerUrl: string
  db: AppDatabase
  jobs: readonly Job[]
  tools: Tools
  organizationIds(): Promise<number[]>
  clock(): Temporal.Instant
  log: FastifyBaseLogger
  concurrency?: number
}

export async function startWorker(settings: WorkerSettings): Promise<Runner> {
  const pool = new pg.Pool({ connectionString: settings.ownerUrl, max: (settings.concurrency ?? 2) + 2 })
  const lost = (error: Error) => settings.log.warn({ err: error }, 'queue connection lost')
  pool.on('error', lost)
  pool.on('connect', client => client.on('error', lost))
  const runner = await run({
    pgPool: pool,
    concurrency: settings.concurrency ?? 2,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList: tasksOf(settings),
    parsedCronItems: timetableOf(settings.jobs),
    logger: quietLogger(settings.log),
  })
  runner.promise.finally(() => pool.end()).catch(() => {})
  return runner
}

/** One task a job; a job on a timetable has another, which plans it for every organization. */
function tasksOf({ db, jobs, tools, clock, organizationIds, log }: WorkerSettings): TaskList {
  const tasks: TaskList = {}
  for (const job of jobs) {
    tasks[job.name] = async payload => {
      const given = (payload ?? {}) as Record<string, unknown>
      const organizationId = Number(given.organization)
      if (!Number.isInteger(organizationId)) throw new Error(`job ${job.name} names no organization`)
      await db.write({ organizationId, actorId: null, now: clock() }, write => job.run(write, given, tools))
    }
    if (!job.every) continue
    tasks[`every:${job.name}`] = async (_, { addJob }) => {
      const ids = await organizationIds()
      log.info({ job: job.name, organizations: ids.length }, 'timetable')
      for (const organization of ids)
        await addJob(job.name, { organization }, { jobKey: `${job.name}:${organization}` })
    }
  }
  return tasks
}

function timetableOf(jobs: readonly Job[]) {
  return parseCronItems(
    jobs.flatMap(job => (job.every ? [{ task: `every:${job.name}`, match: job.every, identifier: job.name }] : [])),
  )
}

/** Payloads may hold personal data and are never logged; failures are, by job and message. */
function quietLogger(log: FastifyBaseLogger): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ job: true }, message)
    else if (level === 'warning') log.warn({ job: true }, message)
  })
}
