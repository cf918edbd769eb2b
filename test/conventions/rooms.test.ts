import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { isTest, root, type SourceFile, sourceFile, tree } from './tree.ts'

const files = tree().filter(file => !isTest(file))

const roomOf = (path: string) => /^src\/rooms\/([^/]+)\//.exec(path)?.[1]
const isDoor = (path: string) => /^src\/rooms\/[^/]+\/(index|establish)\.ts$/.test(path)

/** Imports that reach into another room past its door, or from the platform into a room. */
function trespasses(sources: SourceFile[]): string[] {
  return sources.flatMap(file =>
    file.imports
      .filter(path => {
        const target = roomOf(path)
        if (!target || target === roomOf(file.path)) return false
        if (file.path.startsWith('src/platform/') || file.path.startsWith('src/browser/')) return true
        return !isDoor(path)
      })
      .map(path => `${file.path} → ${path}`),
  )
}

/** Pairs of rooms that lean on each other. */
function mutualPairs(sources: SourceFile[]): string[] {
  const leans = new Set<string>()
  for (const file of sources) {
    const from = roomOf(file.path)
    for (const path of file.imports) {
      const to = roomOf(path)
      if (from && to && from !== to) leans.add(`${from} ${to}`)
    }
  }
  return [...leans].filter(pair => {
    const [a = '', b = ''] = pair.split(' ')
    return a < b && leans.has(`${b} ${a}`)
  })
}

test('a room is entered by its door, and the platform knows no room', () => {
  assert.deepEqual(trespasses(files), [])
})

test('two rooms never lean on each other', () => {
  assert.deepEqual(mutualPairs(files), [])
})

test('every room has a door and is on the list of rooms', () => {
  const list = readFileSync(join(root, 'src/rooms.ts'), 'utf8')
  for (const room of readdirSync(join(root, 'src/rooms'))) {
    assert.ok(existsSync(join(root, 'src/rooms', room, 'index.ts')), `src/rooms/${room} has no index.ts`)
    assert.ok(list.includes(`./rooms/${room}/index.ts`), `src/rooms.ts does not list ${room}`)
  }
})

test('the check of doors notices a broken rule', () => {
  const through = sourceFile('src/rooms/a/see/see.ts', "import { x } from '../../b/keep/keep.ts'\nexport const y = x\n")
  const below = sourceFile('src/platform/http/x.ts', "import { x } from '../../rooms/b/index.ts'\nexport const y = x\n")
  assert.equal(trespasses([through, below]).length, 2)
  const a = sourceFile('src/rooms/a/index.ts', "export { x } from '../b/index.ts'\n")
  const b = sourceFile('src/rooms/b/index.ts', "import { y } from '../a/index.ts'\nexport const x = y\n")
  assert.deepEqual(mutualPairs([a, b]), ['a b'])
})
