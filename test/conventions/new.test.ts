import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root, sourceFile } from './tree.ts'

const rooms = mkdtempSync(join(tmpdir(), 'rooms-'))
after(() => rmSync(rooms, { recursive: true, force: true }))
mkdirSync(join(rooms, 'organization'))
writeFileSync(join(rooms, 'organization/index.ts'), '')
const folder = join(rooms, 'organization/try-out')

const run = (...args: string[]) =>
  spawnSync(join(root, 'bin/new'), [...args, '--rooms', rooms], { cwd: root, encoding: 'utf8' })

test('bin/new makes an act with everything it holds, and a journey that fails until it works', () => {
  const made = run('organization', 'try-out')
  assert.equal(made.status, 0, made.stderr)
  assert.deepEqual(readdirSync(folder).sort(), [
    'try-out.page.tsx',
    'try-out.test.ts',
    'try-out.ts',
    'try-out.view.tsx',
    'words.ts',
  ])
  for (const name of readdirSync(folder))
    assert.ok(sourceFile(name, readFileSync(join(folder, name), 'utf8')).lines > 3)
  const again = run('organization', 'try-out')
  assert.equal(again.status, 1)
})

test('bin/new refuses a room that does not exist', () => {
  assert.match(run('casino', 'play').stderr, /no room called casino/)
})
