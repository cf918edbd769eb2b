import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type ComparedCommitment, type ComparedVersion, type Difference, differences } from './differences.ts'

const promise: ComparedCommitment = {
  code: 'C1',
  statement: 'Reparamos a tiempo',
  attribute: 'Rapidez',
  indicatorId: 1,
  target: { comparator: 'at_least', target: 90 },
  population: '',
  remedy: 'Aviso',
  complaintChannel: 'Oficina',
  validFrom: null,
  validTo: null,
}
const version: ComparedVersion = {
  summary: 'A tiempo',
  general: { aims: 'Que haya luz' },
  remedies: {},
  complementary: {},
  commitments: [promise],
  indicatorIds: [1],
}

test('a raised target is told as one change of the same promise, with the old and the new', () => {
  const raised = { ...promise, target: { comparator: 'at_least' as const, target: 95 } }
  const [only, ...more] = differences(version, { ...version, commitments: [raised] })
  assert.deepEqual(more, [])
  assert.ok(only?.what === 'changed')
  assert.deepEqual(only.aspects, ['target'])
  assert.equal(only.was.target?.target, 90)
  assert.equal(only.now.target?.target, 95)
})

test('a promise that leaves and one that comes are told apart, and so are sections and indicators', () => {
  const other = { ...promise, code: 'C2', statement: 'Avisamos antes' }
  const now = { ...version, commitments: [other], general: { aims: 'Que haya luz', rules: 'Bando' }, indicatorIds: [2] }
  assert.deepEqual(
    differences(version, now).map(difference => difference.what),
    ['added', 'removed', 'followed', 'unfollowed', 'section'],
  )
})

const anyPromise = fc.record({
  code: fc.constantFrom('C1', 'C2', 'C3'),
  statement: fc.constantFrom('a', 'b'),
  attribute: fc.constant('x'),
  indicatorId: fc.constantFrom(1, 2, null),
  target: fc.constantFrom(null, { comparator: 'at_most' as const, target: 3 }),
  population: fc.constant(''),
  remedy: fc.constantFrom('', 'r'),
  complaintChannel: fc.constant(''),
  validFrom: fc.constant(null),
  validTo: fc.constant(null),
})
const anyVersion: fc.Arbitrary<ComparedVersion> = fc.record({
  summary: fc.constantFrom('', 's'),
  general: fc.record({ aims: fc.constantFrom('', 'a') }),
  remedies: fc.constant({}),
  complementary: fc.constant({}),
  commitments: fc.uniqueArray(anyPromise, { selector: ({ code }) => code }),
  indicatorIds: fc.uniqueArray(fc.nat(3)),
})

test('a version differs in nothing from itself, and backwards what came is what leaves', () => {
  const opposite: Partial<Record<Difference['what'], string>> = { added: 'removed', removed: 'added' }
  fc.assert(
    fc.property(anyVersion, anyVersion, (a, b) => {
      assert.deepEqual(differences(a, a), [])
      const there = differences(a, b)
      const back = differences(b, a)
      const promises = (list: Difference[], turn: boolean) =>
        list.flatMap(d => ('code' in d ? [`${turn ? (opposite[d.what] ?? d.what) : d.what} ${d.code}`] : [])).sort()
      assert.deepEqual(promises(there, false), promises(back, true))
    }),
  )
})
