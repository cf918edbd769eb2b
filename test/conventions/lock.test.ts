import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { root } from './tree.ts'

interface Package {
  version?: string
  optional?: boolean
  os?: string[]
  optionalDependencies?: Record<string, string>
}
type Packages = Record<string, Package>

/** The package that a name means at a place of the tree: its own folder first, then those above. */
function resolved(packages: Packages, at: string, name: string): Package | undefined {
  const folders = at.split(/\/?node_modules\//).slice(1)
  for (let depth = folders.length; depth >= 0; depth--) {
    const parents = folders.slice(0, depth).map(folder => `node_modules/${folder}/`)
    const found = packages[`${parents.join('')}node_modules/${name}`]
    if (found) return found
  }
  return undefined
}

/** Exact versions that a package asks for on some platform and the lock file does not have: `npm ci` refuses those. */
function missing(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && resolved(packages, at, name)?.version !== version)
      .map(([name, version]) => `${name}@${version} for ${at || 'the house'}`),
  )
}

test('the lock file has the packages of every platform, so that an empty clone installs anywhere', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Packages }
  assert.deepEqual(missing(lock.packages), [])
})

test('the check of the lock file notices a platform that was left out', () => {
  const tool = { version: '2.0.0', optionalDependencies: { 'tool-linux': '2.0.0', 'tool-win': '2.0.0' } }
  const packages = { 'node_modules/tool': tool, 'node_modules/tool-linux': { version: '2.0.0', os: ['linux'] } }
  assert.deepEqual(missing(packages), ['tool-win@2.0.0 for node_modules/tool'])
})
