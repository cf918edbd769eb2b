import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'

type Locked = { version: string; optionalDependencies?: Record<string, string> }

const lock: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

/** Where Node would find the package from the folder of another. */
function lockedFor(folder: string, name: string): Locked | undefined {
  const here = lock[`${folder ? `${folder}/` : ''}node_modules/${name}`]
  if (here || !folder) return here
  const above = folder.lastIndexOf('/node_modules/')
  return lockedFor(above < 0 ? '' : folder.slice(0, above), name)
}

// npm leaves out the variants a registry does not have, and then refuses its own lock file on a fresh clone.
test('the lock file names every variant of every package, so that a fresh clone installs anywhere', () => {
  const wanted = Object.entries(lock).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ folder, name, version })),
  )
  const missing = wanted.filter(({ folder, name, version }) => {
    const found = lockedFor(folder, name)
    return !found || (/^\d/.test(version) && found.version !== version)
  })
  assert.deepEqual(missing, [])
})
