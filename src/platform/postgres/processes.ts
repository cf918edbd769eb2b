import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a process with this number is alive. Another account's counts; one dead but not yet buried does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statOf(pid)?.[0] !== 'Z'
}

/**
 * When the process began, as text that two processes sharing a reused number do not share.
 * Empty where the system does not tell.
 */
export function startOf(pid: number): string {
  return statOf(pid)?.[19] ?? ''
}

/** Linux's line on a process from its state on; its name before may hold spaces, hence the cut at the last ')'. */
export function statOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
  } catch {
    return undefined
  }
}

/** Every PostgreSQL process alive on the cluster folder, whoever started it: they all work from inside it. */
export function serversOn(cluster: string): number[] {
  const folder = realpathSync(cluster)
  return process.platform === 'linux'
    ? readdirSync('/proc')
        .filter(isPid)
        .map(Number)
        .filter(pid => worksIn(pid, folder))
    : recordedServer(folder)
}

function isPid(name: string): boolean {
  return /^\d+$/.test(name)
}

function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder && readFileSync(`/proc/${pid}/comm`, 'utf8') === 'postgres\n'
  } catch {
    return false
  }
}

function recordedServer(folder: string): number[] {
  const pid = postmasterOf(folder)
  if (!pid || !isAlive(pid)) return []
  const program = execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  return program.includes('postgres') ? [pid] : []
}

/** The server's main process as its own note says, alive or not. */
export function postmasterOf(cluster: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

/** Waits until the condition holds. @returns whether it came to hold within the milliseconds. */
export async function within(milliseconds: number, condition: () => boolean): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (!condition()) {
    if (Date.now() > end) return false
    await sleep(20)
  }
  return true
}
