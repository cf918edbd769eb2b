import assert from 'node:assert/strict'
import test from 'node:test'
import { isTest, type SourceFile, sourceFile, tree } from './tree.ts'

const production = tree().filter(file => !isTest(file))
/** The house with what proves and measures it. */
const files = ['src', 'test', 'bench'].flatMap(folder => tree(folder))

const LONGEST_FUNCTION = 60

/** Views, catalogues of words and tables of data may be longer: they are read by scanning. */
const limitOf = ({ path }: SourceFile) => (/\.view\.tsx$|words|vocabulary|\/data\//.test(path) ? 400 : 300)

const tooLong = (sources: SourceFile[]) =>
  sources.filter(file => file.lines > limitOf(file)).map(file => `${file.path}: ${file.lines} lines`)

const tooLongFunctions = (sources: SourceFile[]) =>
  sources.flatMap(file =>
    file.functions
      .filter(f => f.lines > LONGEST_FUNCTION)
      .map(f => `${file.path}:${f.line} ${f.name}: ${f.lines} lines`),
  )

const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0

test('no file outgrows its room: 300 lines, 400 for views and tables', () => {
  assert.deepEqual(tooLong(files), [])
})

test('half of the files have at most 60 lines and nearly all at most 200', () => {
  const lines = production.map(file => file.lines)
  assert.ok(quantile(lines, 0.5) <= 60, `median ${quantile(lines, 0.5)}`)
  assert.ok(quantile(lines, 0.95) <= 200, `p95 ${quantile(lines, 0.95)}`)
})

test('no function has more than 60 lines, and nearly all have at most 30', () => {
  assert.deepEqual(tooLongFunctions(files.filter(file => !isTest(file))), [])
  const lines = production.flatMap(file => file.functions.map(f => f.lines)).filter(n => n >= 3)
  assert.ok(quantile(lines, 0.95) <= 30, `p95 ${quantile(lines, 0.95)}`)
})

test('the check of sizes notices what is too long', () => {
  const long = sourceFile('src/rooms/a/see/see.ts', `export function see() {\n${'  see()\n'.repeat(310)}}\n`)
  assert.equal(tooLong([long]).length, 1)
  assert.equal(tooLongFunctions([long]).length, 1)
})
