import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root, sourceFile } from './tree.ts'
import { readFileSync } from 'node:fs'

const folder = join(root, 'src/rooms/organization/try-out')
after(() => rmSync(folder, { recursive: true, force: true }))
rmSync(folder, { recursive: true, force: true })

const run = (...args: string[]) => spawnSync(join(root, 'bin/new'), args, { cwd: root, encoding: 'utf8' })

test('bin/new makes an act with everything it holds, and a journey that fails until it works', () => {
  const made = run('organization', 'try-out')
  assert.equal(made.status, 0, made.stderr)
  assert.deepEqual(readdirSync(folder).sort(), ['try-out.page.tsx', 'try-out.test.ts', 'try-out.ts', 'try-out.view.tsx', 'words.ts'])
  for (const name of readdirSync(folder)) assert.ok(sourceFile(name, readFileSync(join(folder, name), 'utf8')).lines > 3)
  const again = run('organization', 'try-out')
  assert.equal(again.status, 1)
})

test('bin/new refuses a room that does not exist', () => {
  assert.match(run('casino', 'play').stderr, /no room called casino/)
})
