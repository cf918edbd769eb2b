/** Several servers behind one port: one falls, nobody waits, and Ctrl-C leaves nothing behind. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freshDatabase } from '../support/database.ts'
import { type RunningHouse, runHouse } from '../support/running-house.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-processes-'))
chmodSync(folder, 0o711)
after(() => rmSync(folder, { recursive: true, force: true }))

const stat = (pid: string) => {
  try {
    // The name of the program, in brackets, may have spaces.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return { state, parent: Number(parent) }
  } catch {
    return undefined
  }
}

const isServer = (pid: string) =>
  existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('src/main.ts')

/** The servers that the first process keeps alive. */
const serversOf = ({ program }: RunningHouse): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && isServer(name))
    .filter(name => stat(name)?.parent === program.pid && stat(name)?.state !== 'Z')
    .map(Number)

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return
    await sleep(100)
  }
  assert.fail(`never: ${what}`)
}

const answers = async (url: string) =>
  (await fetch(`${url}/health/ready`, { headers: { connection: 'close' }, signal: AbortSignal.timeout(5000) })).ok

const grounds: [where: string, settings: () => Promise<Record<string, string>>][] = [
  ['on the database it brings', async () => ({})],
  ['on a given database, without examples', async () => ({ DATABASE_URL: await freshDatabase(), DEMO: 'false' })],
]

for (const [where, settings] of grounds)
  test(`of two servers ${where} one is killed: the other answers, it is replaced, and Ctrl-C ends all`, async t => {
    const house = await runHouse({ DATA_FOLDER: folder, PROCESSES: '2', ...(await settings()) })
    t.after(() => house.kill())
    await until('all servers listen', () => house.said().includes(house.url.split(':').at(-1) ?? ''))
    const [first = 0, second = 0, ...more] = serversOf(house)
    assert.ok(first && second && more.length === 0, `two servers, not ${serversOf(house).length}`)
    process.kill(first, 'SIGKILL')
    await until('the killed server is gone', () => stat(String(first)) === undefined)
    for (let asked = 0; asked < 10; asked++) assert.ok(await answers(house.url))
    assert.ok(serversOf(house).includes(second))
    await until('another takes its place', () => serversOf(house).length === 2)
    const all = [house.program.pid, ...serversOf(house)].map(String)
    const ended = once(house.program, 'exit')
    house.program.kill('SIGINT')
    assert.deepEqual(await ended, [0, null])
    assert.deepEqual(
      all.filter(pid => isServer(pid)),
      [],
    )
  })

test('whichever server is asked tells the figures of all', async t => {
  const house = await runHouse({
    DATA_FOLDER: folder,
    PROCESSES: '2',
    DATABASE_URL: await freshDatabase(),
    DEMO: 'false',
  })
  t.after(() => house.kill())
  await until('all servers listen', () => house.said().includes(house.url.split(':').at(-1) ?? ''))
  const ask = (path: string) => fetch(house.url + path, { headers: { connection: 'close' } })
  for (let asked = 0; asked < 12; asked++) await ask('/health/live')
  for (let asked = 0; asked < 4; asked++) {
    const figures = await (await ask('/metrics')).text()
    const [, lives] =
      /http_request_duration_seconds_count\{[^}]*route="\/health\/live"[^}]*\} (\d+)/.exec(figures) ?? []
    assert.equal(lives, '12')
  }
})
