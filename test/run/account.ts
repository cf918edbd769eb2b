import path from 'node:path'
import { inspect } from 'node:util'
import type { Outcome } from './outcome.ts'

/** A test that has ended, or a whole file, which `in-turn.ts` makes a test named like it. */
interface Ended {
  name: string
  file?: string
  line?: number
  skip?: string | boolean
  details: { type?: string; duration_ms: number }
}

interface Failure {
  place: string
  name: string
  said: string
}

/**
 * What became of each awaited file: told as it ends, summed up when all have. What a runner tells comes file by file, in
 * order, each file after its tests.
 */
export class Account {
  readonly #awaited: Set<string>
  readonly #failures: Failure[] = []
  readonly #complaints = new Map<string, string>()
  readonly #total = nothing()
  #file = nothing()
  #complaint = ''

  constructor(files: string[]) {
    this.#awaited = new Set(files)
  }

  /** Something was written to the standard error by the file that runs now. */
  complained(message: string): void {
    this.#complaint += message
  }

  ended(test: Ended, error?: Error & { failureType?: string }): void {
    const whole = this.#awaited.has(test.name)
    // A test whose parts failed has nothing to say of its own.
    const speaks = error && error.failureType !== 'subtestsFailed'
    if (speaks) this.#fail(whole ? test.name : `${relative(test.file ?? '')}:${test.line}`, test.name, told(error))
    if (whole) this.#tellFile(test.name, test.details.duration_ms)
    else if (test.details.type === 'test' && !error) this.#file[test.skip ? 'skipped' : 'passed'] += 1
  }

  /** Tells what failed, and which files nobody heard of, as when their process ended before them. */
  close(): Outcome {
    for (const file of this.#awaited) this.#fail(file, file, 'Its process ended before it had run.')
    if (this.#complaint) this.#complaints.set('The process that ended', this.#complaint)
    this.#total.failed += this.#file.failed
    for (const { place, name, said } of this.#failures) console.log(`\n✖ ${name}\n  ${place}\n${indent(said)}`)
    for (const [file, wrote] of this.#complaints) console.log(`\n${file} wrote:\n${indent(lastLines(wrote))}`)
    if (this.#failures.length) console.log('')
    return this.#total
  }

  #fail(place: string, name: string, said: string): void {
    this.#failures.push({ place, name, said })
    this.#file.failed += 1
  }

  #tellFile(name: string, milliseconds: number): void {
    const { passed, failed, skipped } = this.#file
    const seconds = (milliseconds / 1000).toFixed(1)
    console.log(`${failed ? '✖' : '✔'} ${name}  ${passed}${failed ? `, ${failed} failed` : ''}  ${seconds} s`)
    if (failed && this.#complaint) this.#complaints.set(name, this.#complaint)
    this.#awaited.delete(name)
    this.#total.passed += passed
    this.#total.failed += failed
    this.#total.skipped += skipped
    this.#file = nothing()
    this.#complaint = ''
  }
}

function nothing(): Outcome {
  return { passed: 0, failed: 0, skipped: 0 }
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
