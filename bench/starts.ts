/** From an empty clone to a page that answers, and the second time. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../test/support/running-house.ts'

const root = path.resolve(import.meta.dirname, '..')

/** Seconds. The packages come from npm's own cache where it has them. */
export async function measureStarts(): Promise<{ cold: number; warm: number }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', root, folder])
    execFileSync('chmod', ['711', folder])
    return { cold: await start(folder), warm: await start(folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(folder: string): Promise<number> {
  const port = await freePort()
  const { DATA_FOLDER: _, DATABASE_URL: __, ...environment } = process.env
  const env = { ...environment, PORT: String(port), npm_config_prefer_offline: 'true' }
  const began = performance.now()
  const command = spawn('npm', ['start'], { cwd: folder, env, stdio: 'ignore', detached: true })
  while (command.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    if (ready?.ok) break
    await sleep(50)
  }
  const seconds = (performance.now() - began) / 1000
  if (command.exitCode !== null) throw new Error('the clone did not open')
  process.kill(-command.pid!, 'SIGINT')
  await once(command, 'exit')
  return seconds
}
