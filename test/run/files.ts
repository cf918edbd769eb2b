import { globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const pattern = '**/*.test.{ts,tsx}'

/** Every test file of the house; the browser's first, because they take longest. */
export function testFiles(): string[] {
  const files = globSync(`{src,test,examples,bench}/${pattern}`).sort()
  return [...files.filter(needsChromium), ...files.filter(file => !needsChromium(file))]
}

/** The files asked for by name; a folder means all its tests. Paths are relative to where the command was called. */
export function namedFiles(paths: string[]): string[] {
  const called = process.env.INIT_CWD ?? process.cwd()
  return paths
    .map(name => path.relative(process.cwd(), path.resolve(called, name)))
    .flatMap(name => (statSync(name).isDirectory() ? globSync(`${name}/${pattern}`).sort() : [name]))
}

/** Those that need a database: worth repeating on another server. The browser's own are not. */
export function databaseFiles(files: string[]): string[] {
  return files.filter(file => !needsChromium(file) && /from '.*test\/support\/|from '.*\/support\//.test(text(file)))
}

export function needsChromium(file: string): boolean {
  return file.startsWith('test/browsers/') || /support\/browser/.test(text(file))
}

function text(file: string): string {
  return readFileSync(file, 'utf8')
}
