import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { faultFromOutput } from './faults.ts'
import { startPostgres } from './index.ts'
import { isAlive, postmasterOf, serversOn, statOf, within } from './processes.ts'

const program = fileURLToPath(new URL('../../../test/support/open-server.ts', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-faults-'))
chmodSync(folder, 0o711)
const cluster = path.join(folder, 'postgres')
after(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that runs the server of the folder. */
async function elsewhere(): Promise<{ process: ChildProcess; url: string }> {
  const other = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(other, 'exit').then(([code]) => Promise.reject(new Error(`it ended with ${code}`)))
  const [line] = await Promise.race([once(other.stdout!, 'data'), ended])
  // From here on its end is what the tests are about.
  ended.catch(() => undefined)
  return { process: other, url: String(line).trim() }
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const nobodyIsLeft = () => serversOn(cluster).length === 0
const open = (dataFolder = folder) => startPostgres({ dataFolder, durable: false })

test('an empty folder becomes a database whose owner is not a superuser', async () => {
  const server = await open()
  assert.deepEqual(await ask(server.url, 'select current_user, rolsuper from pg_roles where rolname = current_user'), [
    'cartaviva',
    false,
  ])
  assert.deepEqual(await ask(server.url, `select upper('ñandú'), 'nz' < 'ñ' and 'ñ' < 'o' and 'á' < 'b'`), [
    'ÑANDÚ',
    true,
  ])
  await server.stop()
})

test('the server listens to no network, and only its account enters the folders', async () => {
  const server = await open()
  assert.deepEqual(await ask(server.url, `select setting from pg_settings where name = 'listen_addresses'`), [''])
  assert.equal(statSync(cluster).mode & 0o777, 0o700)
  assert.equal(statSync(path.join(folder, 'socket')).mode & 0o777, 0o700)
  await server.stop()
})

test('stopping leaves no process, no socket and no lock', async () => {
  const server = await open()
  await server.stop()
  assert.ok(nobodyIsLeft())
  assert.equal(existsSync(path.join(folder, 'socket')), false)
  assert.equal(existsSync(path.join(folder, 'postgres.lock')), false)
})

test('a folder in use is refused with the number of the process that uses it, or attached to when asked', async () => {
  const other = await elsewhere()
  await assert.rejects(open(), (fault: Error & { code?: string; es?: string }) => {
    return fault.code === 'data-folder-in-use' && Boolean(fault.es?.includes(String(other.process.pid)))
  })
  const attached = await startPostgres({ dataFolder: folder, whenRunning: 'attach' })
  assert.deepEqual(await ask(attached.url, 'select 1'), [1])
  await attached.stop()
  assert.deepEqual(await ask(other.url, 'select 2'), [2])
  other.process.kill('SIGINT')
  await once(other.process, 'exit')
  assert.ok(nobodyIsLeft())
})

test('when the program is killed outright its server stops by itself, and what was committed is there next time', async () => {
  const other = await elsewhere()
  await ask(other.url, 'create table kept as select 7 as number')
  other.process.kill('SIGKILL')
  assert.ok(await within(5000, nobodyIsLeft))
  const server = await open()
  assert.deepEqual(await ask(server.url, 'select number from kept'), [7])
  await server.stop()
})

test('a server left alone without program or watchman is taken down by the next start, and nothing is lost', async () => {
  const other = await elsewhere()
  await ask(other.url, 'update kept set number = 8')
  const server = postmasterOf(cluster)!
  const watchmen = shellsInGroupOf(server)
  for (const pid of watchmen) process.kill(pid, 'SIGSTOP')
  other.process.kill('SIGKILL')
  await once(other.process, 'exit')
  for (const pid of watchmen) process.kill(pid, 'SIGKILL')
  assert.ok(isAlive(server))
  const next = await open()
  assert.deepEqual(await ask(next.url, 'select number from kept'), [8])
  await next.stop()
})

function shellsInGroupOf(server: number): number[] {
  const group = statOf(server)?.[2]
  const pids = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
  return pids.filter(pid => statOf(pid)?.[2] === group && readFileSync(`/proc/${pid}/comm`, 'utf8') === 'sh\n')
}

test('when the server alone is killed it is started again, with everything committed', async () => {
  const server = await open()
  await ask(server.url, 'update kept set number = 9')
  process.kill(postmasterOf(cluster)!, 'SIGKILL')
  const answer = await eventually(() => ask(server.url, 'select number from kept'))
  assert.deepEqual(answer, [9])
  await server.stop()
  assert.ok(nobodyIsLeft())
})

async function eventually<T>(attempt: () => Promise<T>, end = Date.now() + 20_000): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (Date.now() > end) throw error
    await within(200, () => false)
    return eventually(attempt, end)
  }
}

test('a note of a dead server whose number some other program now has does not block the start', async () => {
  writeFileSync(path.join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n`)
  writeFileSync(path.join(folder, 'postgres.lock'), JSON.stringify({ pid: process.ppid, began: 'another life' }))
  const server = await open()
  assert.deepEqual(await ask(server.url, 'select number from kept'), [9])
  await server.stop()
})

test('a database of another version of PostgreSQL is refused, not touched', async () => {
  const old = path.join(folder, 'old')
  mkdirSync(path.join(old, 'postgres'), { recursive: true })
  writeFileSync(path.join(old, 'postgres/PG_VERSION'), '14\n')
  await assert.rejects(open(old), { code: 'postgres-other-version' })
})

test('a data folder that cannot be written is one sentence', async () => {
  writeFileSync(path.join(folder, 'file'), '')
  await assert.rejects(open(path.join(folder, 'file/data')), { code: 'data-folder-not-writable' })
})

test('a path too long for a socket gets a private folder elsewhere, gone after stopping', async () => {
  const server = await open(path.join(folder, 'x'.repeat(120)))
  const socket = decodeURIComponent(new URL(server.url).hostname)
  assert.ok(socket.startsWith(os.tmpdir()))
  assert.equal(statSync(socket).mode & 0o777, 0o700)
  await server.stop()
  assert.equal(existsSync(socket), false)
})

test('what PostgreSQL says before giving up becomes the sentence of its cause', () => {
  const code = (output: string) => faultFromOutput(output, '/srv/data', '/srv/data/postgres.log').code
  assert.equal(code('FATAL:  could not write lock file "postmaster.pid": No space left on device'), 'disk-full')
  assert.equal(
    code('initdb: error: could not look up effective user ID 4242: user does not exist'),
    'postgres-no-account',
  )
  assert.equal(code('FATAL:  could not open file "x": Permission denied'), 'data-folder-not-writable')
  assert.match(faultFromOutput('LOG: a\n2026 UTC [1] FATAL:  bogus data\nLOG: b', '/d', '/d/l').es, /«bogus data»/)
})
