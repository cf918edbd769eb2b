import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import fc from 'fast-check'
import { KEY_FILE, sealKeys } from './keys.ts'
import { openSeals } from './seals.ts'

const folder = mkdtempSync(join(tmpdir(), 'cartaviva-seals-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const OLD = 'la llave de antes, de más de treinta y dos letras'
const NEW = 'la llave de ahora, de más de treinta y dos letras'
const seals = openSeals([NEW, OLD])

test('what is sealed opens as it was, never twice the same, and only as what it belongs to', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, whose) => {
      const sealed = seals.seal(text, whose)
      assert.equal(seals.open(sealed, whose), text)
      assert.equal(seals.open(sealed, `${whose}.`), undefined)
      assert.notEqual(seals.seal(text, whose), sealed)
    }),
  )
})

test('a sealed text that somebody touched anywhere does not open', () => {
  const sealed = seals.seal('JBSWY3DPEHPK3PXP', 'account 7')
  for (let at = 0; at < sealed.length; at++) {
    // The last character of a part may carry bits that no byte uses.
    if (sealed[at] === '.' || sealed[at + 1] === '.' || at === sealed.length - 1) continue
    const touched = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    assert.equal(seals.open(touched, 'account 7'), undefined, `at ${at}`)
  }
  for (const other of ['', 'JBSWY3DPEHPK3PXP', 'v1.....', 'v1.0.a.b.c'])
    assert.equal(seals.open(other, 'account 7'), undefined)
})

test('a new key opens what the old one sealed until it is retired', () => {
  const before = openSeals([OLD]).seal('secreto', 'x')
  assert.deepEqual([seals.open(before, 'x'), seals.isCurrent(before)], ['secreto', false])
  assert.equal(seals.isCurrent(seals.seal('secreto', 'x')), true)
  assert.equal(openSeals([NEW]).open(before, 'x'), undefined)
})

test('without a setting the key is made once, in a file that only its owner reads; lines before it are newer keys', () => {
  const [made] = sealKeys(undefined, folder)
  assert.deepEqual(sealKeys(undefined, folder), [made])
  assert.equal(statSync(join(folder, KEY_FILE)).mode & 0o777, 0o600)
  writeFileSync(join(folder, KEY_FILE), `${NEW}\n${made}\n`)
  assert.deepEqual(sealKeys(undefined, folder), [NEW, made])
  assert.deepEqual(sealKeys([OLD], folder), [OLD])
})
