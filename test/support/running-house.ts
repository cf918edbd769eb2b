/** The product as a process of its own, as it runs in production, for tests that kill it and for measuring. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface RunningHouse {
  /** `http://127.0.0.1:PORT` */
  url: string
  program: ChildProcess
  /** Milliseconds from the command to the first ready answer. */
  openedIn: number
  /** What it has told so far. */
  said(): string
  stop(): Promise<void>
  /** As a power cut would: nothing is told, nothing is finished. */
  kill(): Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')
const PATIENCE_MS = 240_000

export async function runHouse(settings: Record<string, string>): Promise<RunningHouse> {
  const port = settings.PORT ?? String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    FORMS_PER_MINUTE: '1000000',
    ...settings,
    PORT: port,
  }
  const began = performance.now()
  const program = spawn(
    process.execPath,
    ['--import', import.meta.resolve('../../bin/read-tsx.js'), path.join(root, 'src/main.ts')],
    {
      ...{ env, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    },
  )
  const said: string[] = []
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', chunk => said.push(String(chunk)))
  await untilReady(url, program, said)
  return {
    ...{ url, program, openedIn: performance.now() - began, said: () => said.join('') },
    stop: () => end(program, 'SIGTERM'),
    kill: () => end(program, 'SIGKILL'),
  }
}

async function untilReady(url: string, program: ChildProcess, said: string[]): Promise<void> {
  const began = performance.now()
  while (program.exitCode === null && program.signalCode === null && performance.now() - began < PATIENCE_MS) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (ready?.ok) return
    await sleep(50)
  }
  program.kill('SIGKILL')
  throw new Error(`the house did not open: ${said.join('')}`)
}

async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = once(program, 'exit')
  program.kill(signal)
  await ended
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
