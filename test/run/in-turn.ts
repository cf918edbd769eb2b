import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

/** Milliseconds in which connections that are still closing may do so. */
const patience = 5000

/**
 * Runs test files in this process, each as one test whose parts are the file's own: what a file opens at its first line is
 * closed after its last test, before the next begins. The house, which is 2,000 modules, is loaded once for all of them.
 * What they leave open does not keep the process: Node's own `--test-force-exit` would, but it ends before all is told.
 * @param files paths from the working directory; each is also the name of its test
 * @param longest milliseconds after which a file has failed
 */
export async function inTurn(files: string[], longest: number): Promise<void> {
  await Promise.all(files.map(file => test(file, { timeout: longest }, () => open(file))))
  setTimeout(() => process.exit(), patience).unref()
}

async function open(file: string): Promise<void> {
  await import(pathToFileURL(path.resolve(file)).href)
}
