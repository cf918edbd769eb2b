import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { root, type SourceFile, sourceFile, tree } from './tree.ts'

const files = tree()

/** Words that say nothing about a town hall nor about what a thing does. */
const EMPTY = /^(handle|process)[A-Z]|[mM]anager|[uU]tils?($|[A-Z])|[hH]elpers?($|[A-Z])/

const emptyNames = (sources: SourceFile[]) =>
  sources.flatMap(file => {
    const base = file.path.split('/').at(-1) ?? ''
    const named = /(^|[.-])(manager|utils?|helpers?|misc|common)([.-]|$)/.test(base) ? [base] : []
    return [...named, ...file.declares.filter(name => EMPTY.test(name))].map(name => `${file.path}: ${name}`)
  })

const loose = (sources: SourceFile[]) =>
  sources.flatMap(file =>
    file.text
      .split('\n')
      .map((line, index) => ({ line, at: `${file.path}:${index + 1}` }))
      .filter(({ line }) =>
        /\bTODO\b|\bFIXME\b|@ts-(ignore|expect-error|nocheck)|\bas any\b|: any[;,)\]=|]|\b(test|it|describe)\.(only|skip|todo)\b/.test(
          line,
        ),
      )
      .map(({ at }) => at),
  )

test('names say what a thing is: no managers, utilities or helpers, nothing that handles or processes', () => {
  assert.deepEqual(emptyNames(files), [])
})

test('nothing is left for later, loosened or skipped', () => {
  assert.deepEqual(loose(files), [])
})

test('the glossary has every noun of the trade that the code uses', () => {
  const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  const nouns = [
    'organization',
    'unit',
    'position',
    'service',
    'request',
    'admissible',
    'inadmissible',
    'referral',
    'logbook',
    'term',
    'deadline',
    'outreachDay',
    'ticket',
    'charter',
    'commitment',
    'indicator',
    'measurement',
    'target',
    'survey',
    'procedure',
    'step',
    'nonconformity',
    'correctiveAction',
    'folio',
  ]
  assert.deepEqual(
    nouns.filter(noun => !glossary.includes(`\`${noun}\``)),
    [],
  )
})

test('the check of names notices an empty one', () => {
  const bad = sourceFile('src/rooms/a/request-manager.ts', 'export function handleRequest() {}\n')
  assert.equal(emptyNames([bad]).length, 2)
  assert.equal(loose([sourceFile('src/x.ts', `// ${'TO'}DO later\n`)]).length, 1)
})
