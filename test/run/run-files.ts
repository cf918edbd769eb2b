import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'
import type { Outcome } from './outcome.ts'

type Failure = { file: string; line: number; name: string; said: string }

const longestMinutes = 3
/** A file waits for its database and its browser half of the time: three keep two cores busy. */
const atOnce = Math.max(3, Math.ceil(os.availableParallelism() * 1.5))

/**
 * Runs test files, some at a time and each in a process of its own; tells each file in a line, then what failed.
 * Houses that hold the same are copies of one made in this run: see `test/support/database.ts`.
 */
export async function runFiles(files: string[]): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-holding-'))
  Object.assign(process.env, { TEST_RUN: String(process.pid), TEST_RUN_FOLDER: folder })
  try {
    return await runAll(files)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runAll(files: string[]): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0 }
  const failures: Failure[] = []
  const complaints = new Map<string, string>()
  const stream = run({
    files,
    concurrency: atOnce,
    isolation: 'process',
    // A test that never ends fails when its time is over; what it left open must not keep the others waiting.
    execArgv: ['--test-force-exit', '--import', import.meta.resolve('../../bin/read-tsx.js')],
    timeout: longestMinutes * 60_000,
  })
  stream.on('test:stderr', ({ file, message }) => {
    complaints.set(relative(file), (complaints.get(relative(file)) ?? '') + message)
  })
  // Measurements; the runner's own closing lines are not news.
  stream.on('test:diagnostic', ({ message, file }) => {
    if (file && !/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(message))
      console.log(`  ${message}`)
  })
  stream.on('test:fail', ({ file = '', line = 0, name, details }) => {
    const error: Error & { failureType?: string } = details.error
    if (error.failureType !== 'subtestsFailed') failures.push({ file: relative(file), line, name, said: told(error) })
  })
  stream.on('test:summary', ({ file, counts, duration_ms }) => {
    if (!file) return
    const ill = counts.tests - counts.passed - counts.skipped - counts.todo
    outcome.passed += counts.passed
    outcome.failed += ill
    outcome.skipped += counts.skipped + counts.todo
    const seconds = (duration_ms / 1000).toFixed(1)
    console.log(`${ill ? '✖' : '✔'} ${relative(file)}  ${counts.passed}${ill ? `, ${ill} failed` : ''}  ${seconds} s`)
  })
  for await (const _ of stream);
  tellFailures(failures, complaints)
  // A file that broke before its first test has no summary of its own.
  return { ...outcome, failed: Math.max(outcome.failed, failures.length) }
}

function tellFailures(failures: Failure[], complaints: Map<string, string>): void {
  for (const { file, line, name, said } of failures) console.log(`\n✖ ${name}\n  ${file}:${line}\n${indent(said)}`)
  for (const file of new Set(failures.map(failure => failure.file)))
    if (complaints.has(file)) console.log(`\n${file} wrote:\n${indent(lastLines(complaints.get(file) ?? ''))}`)
  if (failures.length) console.log('')
}

/** The test's own error, without the runner's wrapping and frames. */
function told(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error
  const whole =
    cause.name === 'AssertionError' ? (cause.stack ?? cause.message) : inspect(cause, { depth: 5, breakLength: 110 })
  return whole
    .split('\n')
    .filter(line => !/^\s+at .*(node:|node_modules)/.test(line))
    .join('\n')
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-40).join('\n')
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

function relative(file: string): string {
  return path.relative(process.cwd(), path.resolve(file))
}
