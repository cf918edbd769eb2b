import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Json } from '../db/tables.generated.ts'
import { canonicalJson, contentHash } from './canonical.ts'

const reversed = (value: Json): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      )
    : Array.isArray(value)
      ? value.map(reversed)
      : value

test('the order in which keys were written leaves the same print, and the text still says the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), drawn => {
      const value = JSON.parse(JSON.stringify(drawn)) as Json
      assert.equal(contentHash(value), contentHash(reversed(value)))
      assert.deepEqual(JSON.parse(canonicalJson(value)), value)
    }),
  )
})

test('one letter of difference leaves another print', () => {
  assert.notEqual(contentHash({ target: 90 }), contentHash({ target: 91 }))
  assert.notEqual(contentHash(['a', 'b']), contentHash(['b', 'a']))
})
