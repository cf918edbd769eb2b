import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { turnsBetween } from './changed-since.ts'

const among = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { maxLength: 15 })
const behind = among.chain(records =>
  fc.subarray(records).map(counted => ({ records, counted: new Set(counted) as ReadonlySet<number> })),
)

test('what is told of each record takes one from what was given to what would be read today, and nothing is told twice', () => {
  fc.assert(
    fc.property(behind, behind, (given, now) => {
      const turns = turnsBetween(given, now)
      assert.equal(new Set(turns.map(({ listed }) => listed)).size, turns.length)
      const records = new Set(given.records)
      const counted = new Set(given.counted)
      for (const { turn, listed } of turns) {
        if (turn === 'left') records.delete(listed)
        if (turn === 'left' || turn === 'unmet') counted.delete(listed)
        if (turn === 'entered') records.add(listed)
        if (turn === 'met' || (turn === 'entered' && now.counted.has(listed))) counted.add(listed)
      }
      assert.deepEqual([...records].sort(), now.records.toSorted())
      assert.deepEqual([...counted].sort(), [...now.counted].sort())
    }),
  )
})

test('what did not change is not told', () => {
  fc.assert(fc.property(behind, same => assert.deepEqual(turnsBetween(same, same), [])))
})
