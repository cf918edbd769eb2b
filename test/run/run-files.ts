import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { run } from 'node:test'
import { Account } from './account.ts'
import type { Outcome } from './outcome.ts'

const longest = 5 * 60_000
/** A file waits for its database and its browser half of the time: three keep two cores busy. */
const atOnce = Math.max(3, Math.ceil(os.availableParallelism() * 1.5))

/**
 * Runs groups of test files, some at a time and each in a process of its own; tells each file in a line, then what failed.
 * Houses that hold the same are copies of one made in this run: see `test/support/database.ts`.
 */
export async function runFiles(groups: string[][]): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-holding-'))
  Object.assign(process.env, { TEST_RUN: String(process.pid), TEST_RUN_FOLDER: folder })
  try {
    const account = new Account(groups.flat())
    await runPrograms(
      groups.map((files, place) => programOf(files, path.join(folder, `${place}.mjs`))),
      account,
    )
    return account.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function programOf(files: string[], program: string): string {
  const inTurn = JSON.stringify(import.meta.resolve('./in-turn.ts'))
  writeFileSync(program, `import { inTurn } from ${inTurn}\nawait inTurn(${JSON.stringify(files)}, ${longest})\n`)
  return program
}

async function runPrograms(programs: string[], account: Account): Promise<void> {
  const stream = run({
    files: programs,
    concurrency: atOnce,
    isolation: 'process',
    execArgv: ['--import', import.meta.resolve('../../bin/read-tsx.js')],
  })
  stream.on('test:stderr', ({ message }) => account.complained(message))
  // Measurements; the runner's own closing lines are not news.
  stream.on('test:diagnostic', ({ message, file }) => {
    if (file && !/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(message))
      console.log(`  ${message}`)
  })
  stream.on('test:pass', test => account.ended(test))
  stream.on('test:fail', test => account.ended(test, test.details.error))
  for await (const _ of stream);
}
