/** The house is opened and closed as the IT officer does, by its command, with everything that may stand in the way. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freshDatabase } from '../support/database.ts'

const command = fileURLToPath(new URL('../../bin/start', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-start-'))
chmodSync(folder, 0o711)
after(() => rmSync(folder, { recursive: true, force: true }))

type Opening = { command: ChildProcess; port: number; said: () => string }

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function start(settings: Record<string, string> = {}): Promise<Opening> {
  const port = await freePort()
  const env = { ...process.env, DATA_FOLDER: folder, PORT: String(port), LANG: 'es_MX.UTF-8', LC_ALL: '', ...settings }
  const opening = spawn(process.execPath, [command], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [opening.stdout, opening.stderr]) stream.on('data', chunk => said.push(String(chunk)))
  return { command: opening, port, said: () => said.join('') }
}

/** Waits until it serves. @returns the seconds it took */
async function untilOpen({ command, port, said }: Opening): Promise<number> {
  const began = Date.now()
  while (command.exitCode === null && Date.now() - began < 120_000) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    if (ready?.status === 200) return (Date.now() - began) / 1000
    await sleep(100)
  }
  throw new Error(`it did not open: ${said()}`)
}

/** What a start that cannot succeed says before it gives up. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const opening = await start(settings)
  const [code] = await once(opening.command, 'close')
  assert.equal(code, 1)
  const lines = opening.said().trim().split('\n')
  return lines.at(-1) ?? ''
}

/** Processes with the data folder in their command, or working inside it. */
function leftBehind(): string[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
  return pids.map(pid => read(`/proc/${pid}/cmdline`)).filter(line => line.includes(folder))
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : ''
}

async function eventuallyNobody(): Promise<void> {
  for (let tries = 0; tries < 100 && leftBehind().length; tries++) await sleep(100)
  assert.deepEqual(leftBehind(), [])
}

test('one command opens the house from an empty folder, and Ctrl-C leaves no process behind', async t => {
  const opening = await start()
  t.diagnostic(`first start: ${await untilOpen(opening)} s`)
  assert.match(opening.said(), new RegExp(`http://localhost:${opening.port}`))
  opening.command.kill('SIGINT')
  assert.deepEqual(await once(opening.command, 'exit'), [0, null])
  assert.deepEqual(leftBehind(), [])
})

test('the second start finds everything in place, and a second house on the same folder is refused', async t => {
  const opening = await start()
  t.diagnostic(`second start: ${await untilOpen(opening)} s`)
  assert.doesNotMatch(opening.said(), /Preparando la base de datos|Cargando/)
  assert.match(await refusal({}), /^La carpeta de datos .* ya la usa otra Carta Viva en marcha/)
  opening.command.kill('SIGTERM')
  await once(opening.command, 'exit')
  assert.deepEqual(leftBehind(), [])
})

test('when the command is killed outright, everything it started ends by itself', async () => {
  const opening = await start()
  await untilOpen(opening)
  opening.command.kill('SIGKILL')
  await eventuallyNobody()
})

for (const PROCESSES of ['1', '2'])
  test(`a busy port is told in one sentence, also when ${PROCESSES} would serve`, async () => {
    const busy = createServer().listen(0)
    await once(busy, 'listening')
    const { port } = busy.address() as { port: number }
    const said = await refusal({ PORT: String(port), DATABASE_URL: await freshDatabase(), PROCESSES })
    busy.close()
    assert.match(said, new RegExp(`^El puerto ${port} ya está ocupado`))
  })

test('a broken DATABASE_URL is told in one sentence, without its password', async () => {
  const said = await refusal({ DATABASE_URL: 'postgresql://cartaviva:topsecret@127.0.0.1:9/cartaviva' })
  assert.match(said, /^No se pudo abrir la base de datos 127\.0\.0\.1:9\/cartaviva: ningún servidor responde ahí/)
  assert.doesNotMatch(said, /topsecret/)
})

test('a bad setting is told in one sentence that names it', async () => {
  assert.match(await refusal({ PORT: 'ochenta' }), /^La variable PORT no es válida/)
})
