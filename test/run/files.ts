import { globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const pattern = '**/*.test.{ts,tsx}'

/** Every test file of the house: those that take longest first, so that none of them ends alone. */
export function testFiles(): string[] {
  const length = (file: string) => (needsChromium(file) ? 2 : file.startsWith('test/journeys/') ? 1 : 0)
  const files = globSync(`{src,test,examples,bench}/${pattern}`).sort()
  return files.sort((one, other) => length(other) - length(one))
}

/** The files asked for by name; a folder means all its tests. Paths are relative to where the command was called. */
export function namedFiles(paths: string[]): string[] {
  const called = process.env.INIT_CWD ?? process.cwd()
  return paths
    .map(name => path.relative(process.cwd(), path.resolve(called, name)))
    .flatMap(name => (statSync(name).isDirectory() ? globSync(`${name}/${pattern}`).sort() : [name]))
}

/**
 * Which files share a process, one after another: those of the same room or the same part of the house, a few at a time so that
 * none waits long for its end. A journey has one of its own: it starts and kills programs, or drives a browser.
 */
export function groups(files: string[]): string[][] {
  const parts = Map.groupBy(files, file => (file.startsWith('src/') && !needsChromium(file) ? partOf(file) : file))
  return [...parts.values()].flatMap(files => chunks(files, Math.ceil(files.length / Math.ceil(files.length / most))))
}

const most = 10

/** `src/rooms/requests`, `src/platform`. */
function partOf(file: string): string {
  const [src, part, room] = file.split('/')
  return part === 'rooms' ? `${src}/${part}/${room}` : `${src}/${part}`
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  return items.length ? [items.slice(0, size), ...chunks(items.slice(size), size)] : []
}

/**
 * Those worth repeating on another server: the journeys that open every page and tell the whole story, what speaks to PostgreSQL
 * itself, and the pages whose SQL is least ordinary.
 */
export function databaseFiles(files: string[]): string[] {
  return files.filter(file => !needsChromium(file) && repeated.some(place => file.startsWith(place)))
}

const repeated = [
  'test/journeys/backup',
  'test/journeys/isolation',
  'test/journeys/kill',
  'test/journeys/lost-database',
  'test/journeys/permissions',
  'test/journeys/promise',
  'test/conventions/schema',
  'src/platform/db/',
  'src/rooms/catalogue/find/',
  'src/rooms/charters/follow-up/',
  'src/rooms/indicators/measure/',
  'src/rooms/indicators/read/',
  'src/rooms/requests/board/',
  'src/rooms/requests/import/',
  'src/rooms/requests/receive/',
]

export function needsChromium(file: string): boolean {
  return file.startsWith('test/browsers/') || /support\/browser/.test(text(file))
}

function text(file: string): string {
  return readFileSync(file, 'utf8')
}
