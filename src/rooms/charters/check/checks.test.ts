import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { BASES, judge } from '../../indicators/index.ts'
import { PARTS } from '../vocabulary.ts'
import { type Checked, type CheckedCommitment, findings } from './checks.ts'

const written = (sections: readonly string[]) => Object.fromEntries(sections.map(section => [section, 'Texto']))

const promise: CheckedCommitment = {
  id: 1,
  code: 'C1',
  expectationId: 7,
  indicatorId: 10,
  target: { comparator: 'at_least', target: 90 },
  remedy: 'Aviso con nueva fecha',
  complaintChannel: 'En la oficina',
}

const whole: Checked = {
  trainings: 1,
  members: 2,
  expectations: [7],
  summary: 'Reparamos a tiempo',
  replaces: false,
  changeNote: '',
  parts: {
    general: written(PARTS.general),
    remedies: written(PARTS.remedies),
    complementary: written(PARTS.complementary),
  },
  indicators: [
    { id: 10, base: null, direction: 'higher', unitOfMeasure: 'percent', active: true, hasSource: true },
    ...BASES.map((base, index) => ({
      id: 20 + index,
      base,
      direction: 'lower' as const,
      unitOfMeasure: 'minutes' as const,
      active: true,
      hasSource: true,
    })),
  ],
  commitments: [promise],
}

const rules = (changes: Partial<Checked>) => findings({ ...whole, ...changes }).map(({ rule }) => rule)
const promising = (changes: Partial<CheckedCommitment>) => rules({ commitments: [{ ...promise, ...changes }] })

test('a charter with everything said may go on', () => {
  assert.deepEqual(findings(whole), [])
})

test('a commitment that answers no expectation, or one of another charter, is not approved', () => {
  assert.deepEqual(promising({ expectationId: null }), ['no-expectation'])
  assert.deepEqual(promising({ expectationId: 99 }), ['no-expectation'])
})

test('a commitment that cannot be counted is not approved', () => {
  assert.deepEqual(promising({ indicatorId: null }), ['no-indicator'])
  assert.deepEqual(promising({ target: null }), ['no-target'])
})

test('a commitment whose indicator has lost its source is not approved', () => {
  const [first, ...rest] = whole.indicators
  assert.deepEqual(rules({ indicators: [{ ...first!, hasSource: false }, ...rest] }), ['no-source'])
  assert.deepEqual(rules({ indicators: [{ ...first!, active: false }, ...rest] }), ['no-source'])
})

const refusals = (target: CheckedCommitment['target']) =>
  findings({ ...whole, commitments: [{ ...promise, target }] }).map(one => 'refusal' in one && one.refusal)

test('a target the wrong way round, one no figure can reach and one nobody can miss are noticed, each by its reason', () => {
  assert.deepEqual(refusals({ comparator: 'at_most', target: 90 }), ['wrong_way'])
  assert.deepEqual(refusals({ comparator: 'at_least', target: 110 }), ['outside_percent'])
  assert.deepEqual(refusals({ comparator: 'between', target: 90, upper: 101 }), ['outside_percent'])
  assert.deepEqual(refusals({ comparator: 'at_least', target: 0 }), ['never_broken'])
})

test('a commitment without remedy or without a way to complain is not approved', () => {
  assert.deepEqual(promising({ remedy: ' ', complaintChannel: '' }), ['no-remedy', 'no-channel'])
})

test('a version that replaces another says what changes and why; the first has nothing to say', () => {
  assert.deepEqual(rules({ replaces: true, changeNote: ' ' }), ['no-change-note'])
  assert.deepEqual(rules({ replaces: true, changeNote: 'La meta sube' }), [])
  assert.deepEqual(rules({ changeNote: '' }), [])
})

test('the five base indicators, the training, the team and the four parts are all asked for', () => {
  assert.deepEqual(rules({ indicators: whole.indicators.slice(0, -1) }), ['missing-base'])
  assert.deepEqual(rules({ trainings: 0, members: 0, summary: '' }), ['no-training', 'no-team', 'no-summary'])
  assert.deepEqual(rules({ commitments: [] }), ['no-commitments'])
  const missing = findings({ ...whole, parts: { ...whole.parts, remedies: {} } })
  assert.deepEqual(
    missing.map(finding => 'section' in finding && finding.section),
    ['remedies', 'claims', 'suggestions'],
  )
})

test('a promise that passes the checks can be kept and can be broken', () => {
  const [indicator, ...bases] = whole.indicators
  const comparator = fc.constantFrom('at_least' as const, 'at_most' as const)
  const direction = fc.constantFrom('higher' as const, 'lower' as const)
  fc.assert(
    fc.property(comparator, direction, fc.integer({ min: -5, max: 105 }), (how, way, goal) => {
      const target = { comparator: how, target: goal }
      const indicators = [{ ...indicator!, direction: way }, ...bases]
      const passes = findings({ ...whole, indicators, commitments: [{ ...promise, target }] }).length === 0
      const [best, worst] = (way === 'higher' ? [100, 0] : [0, 100]).map(value =>
        judge({ status: 'measured', value }, target),
      )
      assert.equal(passes, best === 'kept' && worst === 'broken')
    }),
  )
})
