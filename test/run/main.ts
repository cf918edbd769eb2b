/**
 * Everything that says whether the house is sound, in one run: types, lint, the tests on the included PostgreSQL, and
 * those that need a database again on Debian's PostgreSQL 15, which is what town halls have.
 * With paths as arguments only those files run, on a server kept between runs.
 */
import { rmSync } from 'node:fs'
import { check, checks } from './checks.ts'
import { findChromium } from './chromium.ts'
import { databaseFiles, groups, namedFiles, needsChromium, testFiles } from './files.ts'
import { type Outcome, sum } from './outcome.ts'
import { runFiles } from './run-files.ts'
import { debianBinaries, passingServer } from './servers.ts'

const named = process.argv.slice(2)
const outcome = named.length ? await someFiles(named) : await everything()
console.log(
  `${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped ? `, ${outcome.skipped} skipped` : ''}`,
)
process.exit(outcome.failed || !outcome.passed ? 1 : 0)

async function someFiles(paths: string[]): Promise<Outcome> {
  const files = namedFiles(paths)
  if (files.some(needsChromium)) await findChromium()
  return runFiles(groups(files))
}

async function everything(): Promise<Outcome> {
  const checked = Promise.all(checks.map(check))
  const browser = await findChromium()
  const files = testFiles().filter(file => browser.passed || !needsChromium(file))
  const outcomes = [browser]
  outcomes.push(await onServer('PostgreSQL 18', undefined, files))
  const debian = debianBinaries()
  if (debian) outcomes.push(await onServer(`PostgreSQL ${debian.major}`, debian, databaseFiles(files)))
  else outcomes.push({ passed: 0, failed: 0, skipped: 1 })
  return sum([...outcomes, ...(await checked)])
}

async function onServer(title: string, binaries: Parameters<typeof passingServer>[0], files: string[]) {
  const server = await passingServer(binaries)
  console.log(`\n${title}`)
  process.env.TEST_SERVER = server.url
  try {
    return await runFiles(groups(files))
  } finally {
    await server.stop()
    rmSync(server.folder, { recursive: true, force: true })
  }
}
